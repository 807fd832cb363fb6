import { expect, test } from 'vitest';
import { retentionMissing } from './retention-missing.ts';
import { found } from './rule-fixture.ts';

test('a purpose without a period is reported', () => {
  expect(found(retentionMissing)).toEqual([]);
  expect(found(retentionMissing, { 'purposes/orders/retention': undefined })).toEqual(['purposes/orders']);
});
