import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saidIn } from './said-words.ts';
import { checkMeanings, checkTexts } from './verify-texts.ts';

const ledger = join(import.meta.dirname, '../../domain/ledger');
const sources = readdirSync(ledger)
  .filter(
    (name) =>
      /^(verify-|receipt|issued-file|entry-form|journal-archive)/.test(name) && !name.includes('.test.'),
  )
  .map((name) => join(ledger, name))
  .map((file) => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, ''));

/** Every sentence that stands in the verifiers, with a number in place of what varies. */
function sentences(): readonly string[] {
  const literal = /'((?:[^'\\\n]|\\.)+)'|`([^`]+)`/g;
  return sources
    .flatMap((source) => [...source.matchAll(literal)].map(([, plain, template]) => plain ?? template ?? ''))
    .map((text) => text.replaceAll(/\$\{[^}]*\}/g, '7'))
    .filter((text) => /^[a-z7][\w.'’]*(?: |$)/.test(text) && text.trim().split(' ').length > 1)
    .filter((text) => !/^7 7$|^the one you trust$|^(the key is|entry 7:) 7$|<|doctype/.test(text));
}

test('whatever a verifier can say is said in Azerbaijani and Russian too', () => {
  const all = sentences();
  expect(all.length).toBeGreaterThan(40);
  for (const language of ['az', 'ru'] as const)
    expect(all.filter((said) => saidIn(said, language) === said)).toEqual([]);
  expect(saidIn('entry 12: the entry is not of version 1', 'az')).toBe(
    '12 nömrəli yazı: yazı 1-ci versiyada deyil',
  );
  expect(saidIn('the journal signed the root of its first 42 entries', 'ru')).toContain('42');
});

test('each check has a name and says what it means, passed and failed', () => {
  const names = new Set(
    sources.flatMap((source) => [...source.matchAll(/\bcheck\(\s*'(\w+)'/g)].map(([, name]) => name!)),
  );
  expect([...names].filter((name) => !checkTexts[name] || !checkMeanings[name])).toEqual([]);
  for (const { passed, failed } of Object.values(checkMeanings))
    for (const language of ['az', 'en', 'ru'] as const) expect(passed[language]).not.toBe(failed[language]);
});
