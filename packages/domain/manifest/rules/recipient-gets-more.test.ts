import { expect, test } from 'vitest';
import { recipientGetsMore } from './recipient-gets-more.ts';
import { found } from './rule-fixture.ts';

test('what no purpose hands over is reported', () => {
  expect(found(recipientGetsMore)).toEqual([]);
  expect(found(recipientGetsMore, { 'recipients/google/categories': ['usage', 'email'] })).toEqual([
    'recipients/google/categories/1',
  ]);
});
