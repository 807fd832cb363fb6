import { expect, test } from 'vitest';
import { recipientUnreached } from './recipient-unreached.ts';
import { found } from './rule-fixture.ts';

test('a processor has a way to be told', () => {
  expect(found(recipientUnreached)).toEqual([]);
  expect(found(recipientUnreached, { 'recipients/courier/propagate': undefined })).toEqual([
    'recipients/courier',
  ]);
});
