import { expect, test } from 'vitest';
import { smartmarket } from '../../requests/testing/office.ts';
import { declaredNames } from './declared-names.ts';

const entry = (refs: Readonly<Record<string, string | number>>) => ({
  index: 1,
  id: '01a20000-0000-7000-8000-000000000000',
  kind: 'retention.swept',
  time: '2026-11-23T08:00:00.000Z',
  actor: 'system',
  subject: null,
  refs,
});

test('what entries refer to is called as the declaration calls it, each of several too; what it does not know has no name', () => {
  const names = declaredNames(smartmarket, [
    entry({ store: 'shop-db', table: 'orders', count: 3 }),
    entry({ recipient: 'payment-processors delivery-providers', purposes: 'marketing improvement' }),
    entry({ store: 'shop-db', table: 'customer_addresses', purpose: 'gone', categories: 'email' }),
  ]);
  const az = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, name.az]));
  expect(az).toEqual({
    'store:shop-db': 'Mağazanın verilənlər bazası',
    'table:shop-db/orders': 'Sifariş məlumatları',
    'recipient:payment-processors': 'Ödəniş prosessorları',
    'recipient:delivery-providers': 'Çatdırılma xidməti təminatçıları',
    'purpose:marketing': 'Marketinq və reklam',
    'purpose:improvement': 'Xidmətlərin təkmilləşdirilməsi',
    'category:email': 'E-poçt ünvanı',
  });
  expect(declaredNames(undefined, [entry({ store: 'shop-db' })])).toEqual({});
});
