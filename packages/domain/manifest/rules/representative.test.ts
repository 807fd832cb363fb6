import { expect, test } from 'vitest';
import { representative } from './representative.ts';
import { findings, found } from './rule-fixture.ts';

test('a controller outside the EU needs a representative inside it', () => {
  expect(found(representative)).toEqual([]);
  expect(found(representative, { 'organisation/representative': undefined })).toEqual(['organisation']);
  expect(found(representative, { 'organisation/representative/country': 'AZ' })).toEqual([
    'organisation/representative/country',
  ]);
});
test('a controller inside the EU needs none', () => {
  const [finding] = findings(representative, { 'organisation/country': 'EE' });
  expect(finding?.severity).toBe('note');
});
