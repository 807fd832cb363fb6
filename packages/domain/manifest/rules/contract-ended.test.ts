import { expect, test } from 'vitest';
import { contractEnded } from './contract-ended.ts';
import { found } from './rule-fixture.ts';

test('a contract runs through its last day', () => {
  const ends = 'recipients/courier/contract/ends';
  expect(found(contractEnded, { [ends]: '2026-06-01' })).toEqual([]);
  expect(found(contractEnded, { [ends]: '2026-05-31' })).toEqual([ends]);
});
