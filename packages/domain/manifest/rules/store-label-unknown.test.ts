import { expect, test } from 'vitest';
import { findings, found } from './rule-fixture.ts';
import { storeLabelUnknown } from './store-label-unknown.ts';

const words = { az: 'Məbləğ', en: 'Amount', ru: 'Сумма' };

test('words for a column that no table declares are found, with what was meant', () => {
  const [finding] = findings(storeLabelUnknown, { 'stores/shop/tables/orders/labels': { totl: words } });
  expect(finding?.path.join('/')).toBe('stores/shop/tables/orders/labels/totl');
  expect(finding?.fix).toBe('Did you mean "total"?');
});
test('columns and dates may have words', () => {
  const labels = { total: words, delivered_at: words };
  expect(found(storeLabelUnknown, { 'stores/shop/tables/orders/labels': labels })).toEqual([]);
});
