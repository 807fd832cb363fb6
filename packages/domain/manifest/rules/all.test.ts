import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allRules } from './all.ts';
import { findings } from './rule-fixture.ts';

const files = readdirSync(import.meta.dirname);

test('every rule is listed once, under a code of its own', () => {
  const codes = allRules.map((rule) => rule.code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual(codes.toSorted());
  expect(allRules.length).toBeGreaterThanOrEqual(40);
});
test('every rule has its test beside it', () => {
  const rules = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const shared = [
    'language-fixture.ts',
    'all.ts',
    'rule.ts',
    'rule-fixture.ts',
    'clean-manifest.ts',
    'known-cookies.ts',
    'transfer-abroad.ts',
  ];
  const untested = rules.filter(
    (file) => !shared.includes(file) && !files.includes(file.replace(/\.ts$/, '.test.ts')),
  );
  expect(untested).toEqual([]);
  expect(rules.length - shared.length).toBe(allRules.length);
});
test('no rule has anything to say about a clean manifest', () => {
  expect(allRules.flatMap((rule) => findings(rule))).toEqual([]);
});
