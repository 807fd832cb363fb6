import { expect, test } from 'vitest';
import { recipientsUnstated } from './recipients-unstated.ts';
import { found } from './rule-fixture.ts';

test('silence about recipients is reported, an empty list is an answer', () => {
  expect(found(recipientsUnstated)).toEqual([]);
  expect(found(recipientsUnstated, { 'purposes/support/recipients': undefined })).toEqual([
    'purposes/support',
  ]);
});
