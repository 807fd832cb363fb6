import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { accountErrors } from '@amanat/contract/errors/accounts.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { preferenceErrors } from '@amanat/contract/errors/preferences.ts';
import { noticeErrors } from '@amanat/contract/errors/notices.ts';
import { propagationErrors } from '@amanat/contract/errors/propagation.ts';
import { retentionErrors } from '@amanat/contract/errors/retention.ts';
import { scanErrors } from '@amanat/contract/errors/scans.ts';
import { expect, test } from 'vitest';
import { problemTexts } from './problems/problem-texts.ts';

const languages = ['az', 'en', 'ru'] as const;
const here = import.meta.dirname;

/** Every file that defines texts beside a page. */
function textFiles(): string[] {
  return readdirSync(here, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name.endsWith('.ts') && !/dist|node_modules/.test(e.parentPath))
    .map((e) => join(e.parentPath, e.name))
    .filter((file) => /export const \w+ = defineTexts\(/.test(readFileSync(file, 'utf8')))
    .map((file) => relative(here, file));
}
/** Keys with what they hold: «column.rows: string», «late: function/1». */
function shape(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return [`${path}: ${value.trim() === '' ? 'EMPTY' : 'string'}`];
  if (typeof value === 'function') return [`${path}: function/${value.length}`];
  return Object.entries(value as object).flatMap(([key, each]) => shape(each, `${path}.${key}`));
}
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String((value as (...v: string[]) => string)('1', '2', '3'))];
  return Object.values(value as object).flatMap(strings);
}
async function load(file: string): Promise<readonly Record<(typeof languages)[number], unknown>[]> {
  const module = (await import(`./${file}`)) as Record<string, unknown>;
  return Object.values(module).filter(
    (each): each is Record<(typeof languages)[number], unknown> =>
      typeof each === 'object' && each !== null && languages.every((l) => l in each),
  );
}

test('each page has its texts in the three languages, key for key, none empty', async () => {
  const files = textFiles();
  expect(files.length).toBeGreaterThanOrEqual(12);
  for (const file of files) {
    const found = await load(file);
    expect(found.length, file).toBeGreaterThan(0);
    for (const texts of found)
      for (const language of ['en', 'ru'] as const)
        expect(shape(texts[language]).toSorted(), `${file} ${language}`).toEqual(shape(texts.az).toSorted());
    for (const texts of found) expect(shape(texts.az).filter((line) => line.endsWith('EMPTY'))).toEqual([]);
  }
});

test('Azerbaijani is written in its own letters and Russian in Cyrillic', async () => {
  for (const file of textFiles())
    for (const texts of await load(file)) {
      expect(
        strings(texts.az).filter((text) => /[а-яё]/i.test(text)),
        file,
      ).toEqual([]);
      const own = new Set(['API', 'PDF', 'Əmanət', 'M-2026-0001', '№']);
      expect(
        strings(texts.ru).filter((text) => /[a-z]{3}/i.test(text) && !/[а-яё]/i.test(text) && !own.has(text)),
        file,
      ).toEqual([]);
    }
});

test('every refusal the console can meet is said in its own words', () => {
  const codes = Object.keys({
    ...accountErrors,
    ...platformErrors,
    ...consentErrors,
    ...preferenceErrors,
    ...scanErrors,
    ...noticeErrors,
    ...propagationErrors,
    ...retentionErrors,
  });
  expect(codes.filter((code) => !problemTexts[code])).toEqual([]);
});
