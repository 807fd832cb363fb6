import { expect, test } from 'vitest';
import { definitionsEmpty } from './definitions-empty.ts';
import { found } from './rule-fixture.ts';

test('a definition has words in every language', () => {
  expect(found(definitionsEmpty)).toEqual([]);
  expect(found(definitionsEmpty, { definitions: {} })).toEqual(['definitions']);
  expect(found(definitionsEmpty, { 'definitions/device/text/ru': ' ' })).toEqual(['definitions/device']);
});
