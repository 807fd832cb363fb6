import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { storePurposeMismatch } from './store-purpose-mismatch.ts';

test('a column outside the purposes of its table is reported', () => {
  expect(found(storePurposeMismatch)).toEqual([]);
  const column = 'stores/shop/tables/visits/columns/email';
  expect(found(storePurposeMismatch, { [column]: 'email' })).toEqual([column]);
});
