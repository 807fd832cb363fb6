import { expect, test } from 'vitest';
import { contractKind } from './contract-kind.ts';
import { found } from './rule-fixture.ts';

test('terms of use bind no processor', () => {
  expect(found(contractKind)).toEqual([]);
  expect(found(contractKind, { 'recipients/google/contract/kind': 'terms' })).toEqual([
    'recipients/google/contract/kind',
  ]);
});
test('joint controllers need their own agreement', () => {
  expect(found(contractKind, { 'recipients/google/role': 'joint-controller' })).toEqual([
    'recipients/google/contract/kind',
  ]);
});
