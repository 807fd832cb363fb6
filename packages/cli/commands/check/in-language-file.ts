import { basename, extname } from 'node:path';
import type { Finding, Path } from '@amanat/domain/manifest/finding.ts';
import type { Fact, Sentence } from '@amanat/domain/manifest/finding-sentence.ts';
import { findingIn } from '@amanat/domain/manifest/finding-words.ts';
import { placeInKeys } from '@amanat/domain/manifest/in-yaml.ts';
import { same, say } from '@amanat/domain/statements/phrase.ts';

/**
 * A finding about a language whose texts lie in a file of their own, as whoever opens that file reads it: `words.close` in
 * banner.tr.yaml, where the whole declaration has `languages.tr.words.close`.
 * @param finding one whose path begins with `languages` and the tag. @param file path of the file.
 */
export function inLanguageFile(finding: Finding, file: string): Finding {
  const [section, tag] = finding.path;
  const told = (sentence: Sentence) => toldIn(sentence, placeInKeys([section!, tag!]), basename(file));
  // The language itself is the name of the file: no text in it can be put in the place of that.
  const { replacement, ...rest } = finding;
  return findingIn(
    {
      ...rest,
      ...(replacement === undefined || finding.path.length <= 2 ? {} : { replacement }),
      sentence: told(finding.sentence),
      because: told(finding.because),
      mend: told(finding.mend),
    },
    'en',
  );
}

/** Names the file once, beside the first place that is told. */
function toldIn(sentence: Sentence, root: string, name: string): Sentence {
  const places = new Map<string, string>();
  const facts = Object.entries(sentence.facts).map(([key, fact]): [string, Fact] => {
    const own = fromFile(fact, root, name);
    if (own !== fact && own.kind !== 'code') places.set(fact.words.en, own.words.en);
    return [key, own];
  });
  const told = (text: string) => inItsName(withPlaces(text, places, name), name);
  const { az, en, ru } = sentence.words;
  return { facts: Object.fromEntries(facts), words: say(told(az), told(en), told(ru)) };
}

function withPlaces(text: string, places: ReadonlyMap<string, string>, name: string): string {
  const firsts = [...places.keys()].map((place) => text.indexOf(place)).filter((at) => at >= 0);
  const first = Math.min(...firsts);
  return [...places].reduce((told, [place, own]) => {
    const named = own === name ? own : `${own} (${name})`;
    const once = text.indexOf(place) === first ? told.replace(place, () => named) : told;
    return once.replaceAll(place, () => own);
  }, text);
}

/** A place in the language, from the root of its file; other facts stay. */
function fromFile(fact: Fact, root: string, name: string): Fact {
  if (fact.kind === 'code') {
    const named = inItsName(String(fact.value), name);
    return named === fact.value ? fact : { ...fact, value: named, words: same(named) };
  }
  if (fact.kind === 'place' || fact.kind === 'remove') {
    const path = fact.value as Path;
    if (placeInKeys(path.slice(0, 2)) !== root) return fact;
    const own = path.slice(2);
    return { ...fact, value: own, words: same(own.length === 0 ? name : `\`${placeInKeys(own)}\``) };
  }
  if (fact.kind !== 'write') return fact;
  const [path, yaml] = fact.value as readonly [Path, string];
  if (placeInKeys(path.slice(0, 2)) !== root) return fact;
  const own = path.slice(2);
  const text = own.length === 0 ? yaml : `${placeInKeys(own)}: ${yaml}`;
  return { ...fact, value: [own, yaml], words: same(`\`${text}\``) };
}

/** Files of languages are told as `.yaml`; beside one that is JSON they are told as JSON. */
function inItsName(text: string, name: string): string {
  return text.replaceAll(/\bbanner\.([\w-]+)\.yaml\b/g, (_, tag: string) => `banner.${tag}${extname(name)}`);
}
