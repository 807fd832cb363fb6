import { expect, test } from 'vitest';
import { findings } from './rule-fixture.ts';
import { storeOrderCircular } from './store-order-circular.ts';

test('a circle is reported once', () => {
  expect(findings(storeOrderCircular)).toEqual([]);
  const circle = findings(storeOrderCircular, { 'stores/shop/tables/orders/dependsOn': ['customers'] });
  expect(circle.map((finding) => finding.message)).toEqual([
    'No order of deletion: customers → orders → customers',
  ]);
  const anonymised = findings(storeOrderCircular, {
    'stores/shop/tables/orders/dependsOn': ['customers'],
    'stores/shop/tables/orders/onErasure': 'anonymise',
  });
  expect(anonymised).toHaveLength(1);
});
