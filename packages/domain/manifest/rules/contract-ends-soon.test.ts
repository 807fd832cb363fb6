import { expect, test } from 'vitest';
import { contractEndsSoon } from './contract-ends-soon.ts';
import { found } from './rule-fixture.ts';

test('thirty days ahead, its last day included, and not after it', () => {
  const ends = 'recipients/courier/contract/ends';
  expect(found(contractEndsSoon, { [ends]: '2026-07-01' })).toEqual([ends]);
  expect(found(contractEndsSoon, { [ends]: '2026-06-01' })).toEqual([ends]);
  expect(found(contractEndsSoon, { [ends]: '2026-07-02' })).toEqual([]);
  expect(found(contractEndsSoon, { [ends]: '2026-05-31' })).toEqual([]);
});
