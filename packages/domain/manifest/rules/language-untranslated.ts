import { fact } from '../finding-facts.ts';
import { languageTerms } from '../finding-terms.ts';
import { says, type Sentence } from '../finding-sentence.ts';
import { scriptOf } from '../../consent/language/direction.ts';
import { leafTexts } from '../../consent/language/leaf-texts.ts';
import { bannerWords } from '../../consent/words.ts';
import type { Localized } from '../../schema/schema.ts';
import { formWords } from '../../consent/form-words.ts';
import { frameWords } from '../../consent/frame-words.ts';
import { shownTexts } from '../../consent/language/shown-texts.ts';
import type { Manifest } from '../manifest.ts';
import { entries, rule } from './rule.ts';

/** A text that was copied and not translated. */
export const languageUntranslated = rule({
  code: 'AMANAT-CHK-266',
  severity: 'error',
  title: 'A text left in another language',
  why: 'A person who reads one language has not been told what stands in another',
  law: ['eu-gdpr.consent', 'az-998.consent'],
  fix: 'Say it in the language of the file.',
  *find({ manifest }) {
    const known = sources(manifest);
    for (const [tag, file] of entries(manifest.languages))
      for (const { path, text } of leafTexts(file)) {
        if (['language', 'dir', 'countries'].includes(path[0] ?? '')) continue;
        const left = leftIn(text, path.join('/'), tag, known);
        if (left)
          yield {
            path: ['languages', tag, ...path],
            message: left,
            fix: says(
              { place: fact.place(['languages', tag, ...path]), tag: fact.code(tag) },
              '{place} mətnini {tag} dilində yazın.',
              'Say {place} in the language of the file, {tag}.',
              'Напишите {place} на языке файла: {tag}.',
            ),
          };
      }
  },
});

type Sources = ReadonlyMap<string, Partial<Localized>>;

/** What the same place says in Əmanət's own languages. */
function sources(manifest: Manifest): Sources {
  const own = [
    ['words', bannerWords],
    ['form', formWords],
    ['frame', frameWords],
  ] as const;
  const found = new Map<string, Partial<Localized>>();
  for (const [section, words] of own)
    for (const language of ['az', 'en', 'ru'] as const)
      for (const { path, text } of leafTexts(words[language], [section]))
        found.set(path.join('/'), { ...found.get(path.join('/')), [language]: text });
  for (const { path, said } of shownTexts(manifest)) found.set(path.join('/'), said);
  return found;
}

function leftIn(text: string, place: string, tag: string, known: Sources): Sentence | undefined {
  const left = fact.code(short(text));
  const same = (['az', 'en', 'ru'] as const).find((one) => isCopy(text, known.get(place)?.[one], one));
  if (same)
    return says(
      { text: left, language: fact.word(same, languageTerms) },
      '«{text}» bəyannamədəki kimi {language} qalıb',
      '«{text}» is {language}, as in the manifest',
      '«{text}» — {language} текст, как в декларации',
    );
  const words = text.replace(/\{\w+\}/g, '').match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  // Only Azerbaijani writes ə with Latin letters; a name with a capital may stand anywhere.
  const schwa = words.find((word) => /^[^\p{Lu}]*ə/u.test(word));
  if (schwa !== undefined)
    return says(
      { text: left, word: fact.code(schwa) },
      '«{text}» mətnində azərbaycanca söz var («{word}»)',
      '«{text}» has an Azerbaijani word («{word}»)',
      'В тексте «{text}» есть азербайджанское слово («{word}»)',
    );
  const script = scripts[scriptOf(tag) ?? ''];
  return script && words.length > 1 && !words.some((word) => script.test(word))
    ? says(
        { text: left, tag: fact.code(tag) },
        '«{text}» mətnində {tag} dilinin əlifbasından heç bir hərf yoxdur',
        '«{text}» has no letter of the script of {tag}',
        'В тексте «{text}» нет ни одной буквы письма языка {tag}',
      )
    : undefined;
}

/** The same words as in another language; one word may well be the same in two, unless it has an ə. */
function isCopy(text: string, source: string | undefined, language: keyof Localized): boolean {
  if (source === undefined || text.trim().toLowerCase() !== source.trim().toLowerCase()) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length > 2 || (language === 'az' && /[əƏ]/u.test(text));
}

const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /\p{sc=Arab}/u,
  Armn: /\p{sc=Armn}/u,
  Beng: /\p{sc=Beng}/u,
  Cyrl: /\p{sc=Cyrl}/u,
  Deva: /\p{sc=Deva}/u,
  Ethi: /\p{sc=Ethi}/u,
  Geor: /\p{sc=Geor}/u,
  Grek: /\p{sc=Grek}/u,
  Hans: /\p{sc=Hani}/u,
  Hant: /\p{sc=Hani}/u,
  Hebr: /\p{sc=Hebr}/u,
  Jpan: /[\p{sc=Hira}\p{sc=Kana}\p{sc=Hani}]/u,
  Kore: /\p{sc=Hang}/u,
  Latn: /\p{sc=Latn}/u,
  Thai: /\p{sc=Thai}/u,
};

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
