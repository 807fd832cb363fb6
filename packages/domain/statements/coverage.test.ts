import { expect, test } from 'vitest';
import { checkManifest, loads } from '../manifest/check.ts';
import { manifestOf } from '../manifest/testing/organisations.ts';
import { standardLaw } from '../rules/standard-law.ts';
import type { Localized } from '../schema/schema.ts';
import { areaA } from './kinds/area-a.ts';
import { areaB } from './kinds/area-b.ts';
import { areaC } from './kinds/area-c.ts';
import { kinds } from './registry.ts';
import { promiseIds } from './testing/promise-ids.ts';

const organisations = Object.keys(promiseIds);

/** Every statement as it is published: its own words, or those of its kind. */
function published(name: string): readonly (readonly [id: string, text: Localized])[] {
  const manifest = manifestOf(name);
  return manifest.statements.map((statement) => [
    statement.id,
    statement.text ?? kinds.get(statement.says)!.text(statement, manifest),
  ]);
}

test('a name stands for one kind', () => {
  const names = [...areaA, ...areaB, ...areaC].map((kind) => kind.says);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
test('there are 212 promises, each with an id of its own', () => {
  const ids = Object.values(promiseIds).flat();
  expect(ids).toHaveLength(212);
  expect(new Set(ids).size).toBe(212);
});

for (const name of organisations) {
  test(`${name}: the manifest loads`, () => {
    const findings = checkManifest(manifestOf(name), { law: standardLaw, today: '2026-11-22', kinds });
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(loads(findings)).toBe(true);
  });
  test(`${name}: each promise has one statement, in the order of the text`, () => {
    expect(manifestOf(name).statements.map((statement) => statement.id)).toEqual(promiseIds[name]);
  });
  test(`${name}: each statement is of a registered kind`, () => {
    const strange = manifestOf(name).statements.filter((statement) => !kinds.has(statement.says));
    expect(strange.map((statement) => `${statement.id} ${statement.says}`)).toEqual([]);
  });
  test(`${name}: each statement reads in three languages, with nothing missing`, () => {
    for (const [id, text] of published(name))
      for (const language of ['az', 'en', 'ru'] as const) {
        const said = `${id} ${language}: ${text[language]}`;
        expect(text[language], said).toMatch(/^\P{Ll}.*[.!?…]$/su);
        expect(text[language], said).not.toMatch(
          /undefined|\bnull\b|\bNaN\b|\[object|\s{2}|\s[.,;:]|\.\.$|«»|\(\)/u,
        );
      }
  });
  test(`${name}: Russian is Russian, and Azerbaijani holds no foreign letter for ə`, () => {
    for (const [id, text] of published(name)) {
      expect(text.ru, id).toMatch(/\p{Script=Cyrillic}/u);
      expect(text.az, id).not.toMatch(/[\u01dd\u018e]|\p{Script=Cyrillic}/u);
      expect(text.en, id).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });
}

const words = (text: string): readonly string[] =>
  text
    .replaceAll(/«[^»]*»|\S*[@/]\S*|\b[\w-]+(?:\.[a-z]+)+/gu, ' ')
    .toLocaleLowerCase('az')
    .match(/\p{L}+/gu) ?? [];
/** True words that differ from others in these letters alone: «yeni» and «yəni», the suffixes of ordinals. */
const truePairs: ReadonlySet<string> = new Set(['yeni', 'ci', 'cu']);

test('no Azerbaijani word is written with Latin letters only where it has ə, ı, ğ, ş, ç, ö or ü elsewhere', () => {
  const spellings: Readonly<Record<string, string>> = {
    ə: 'e',
    ı: 'i',
    ğ: 'g',
    ş: 's',
    ç: 'c',
    ö: 'o',
    ü: 'u',
  };
  const plain = (word: string) => [...word].map((letter) => spellings[letter] ?? letter).join('');
  const all = new Set(organisations.flatMap((name) => published(name).flatMap(([, text]) => words(text.az))));
  const proper = new Map([...all].filter((word) => plain(word) !== word).map((word) => [plain(word), word]));
  const wrong = [...all].filter((word) => proper.has(word) && !truePairs.has(word));
  expect(wrong.map((word) => `${word} (${proper.get(word)})`)).toEqual([]);
});
