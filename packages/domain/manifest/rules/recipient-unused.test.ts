import { expect, test } from 'vitest';
import { recipientUnused } from './recipient-unused.ts';
import { found } from './rule-fixture.ts';

test('a recipient that nothing names is reported', () => {
  expect(found(recipientUnused)).toEqual([]);
  expect(found(recipientUnused, { 'purposes/orders/recipients': [] })).toEqual(['recipients/courier']);
  expect(
    found(recipientUnused, { 'purposes/orders/recipients': [], 'stores/shop/heldBy': 'courier' }),
  ).toEqual([]);
});
