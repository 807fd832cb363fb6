import { Value } from 'typebox/value';
import { expect, test } from 'vitest';
import { ImportBody } from './consent-imports.ts';

test('a mapping takes any of its parts, and refuses one that is misspelt instead of leaving it out', () => {
  const body = (mapping: object) => ({ source: 'cookiebot', format: 'csv', mapping });
  expect(Value.Check(ImportBody, body({ expires: 'until' }))).toBe(true);
  expect(Value.Check(ImportBody, body({ expire: 'until' }))).toBe(false);
});
