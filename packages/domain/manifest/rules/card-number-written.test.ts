import { expect, test } from 'vitest';
import { cardNumberWritten } from './card-number-written.ts';
import { findings, found } from './rule-fixture.ts';

test('SMA-03: a card number in any text keeps the manifest from loading, and is not repeated', () => {
  expect(found(cardNumberWritten, { 'organisation/address': 'Kart 4111 1111 1111 1112' })).toEqual([]);
  expect(found(cardNumberWritten, { 'organisation/intro/ru': 'Карта: 4111\n1111\n1111\n1111' })).toEqual([
    'organisation/intro/ru',
  ]);
  const [hit] = findings(cardNumberWritten, { 'organisation/address': 'Kart 4111 1111 1111 1111' });
  expect(hit).toMatchObject({ severity: 'error' });
  expect(JSON.stringify(hit)).not.toContain('1111');
});
