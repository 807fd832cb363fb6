import { expect, test } from 'vitest';
import { contractMissing } from './contract-missing.ts';
import { found } from './rule-fixture.ts';

test('a processor needs a contract, a state body none', () => {
  expect(found(contractMissing)).toEqual([]);
  const changes = { 'recipients/courier/contract': undefined };
  expect(found(contractMissing, changes)).toEqual(['recipients/courier']);
  expect(found(contractMissing, { ...changes, 'recipients/courier/role': 'state-body' })).toEqual([]);
});
