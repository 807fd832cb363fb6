import { expect, test } from 'vitest';
import { findings, found } from './rule-fixture.ts';
import { storeTableUnknown } from './store-table-unknown.ts';

test('a link to a table that is not there is an error, with what was meant', () => {
  expect(found(storeTableUnknown)).toEqual([]);
  const via = 'stores/shop/tables/orders/subject/via/table';
  const [finding] = findings(storeTableUnknown, { [via]: 'custmers' });
  expect(finding?.path.join('/')).toBe(via);
  expect(finding?.severity).toBe('error');
  expect(finding?.fix).toBe('Did you mean "customers"?');
});
test('an order that names a table that is not there is an error', () => {
  expect(found(storeTableUnknown, { 'stores/shop/tables/customers/dependsOn': ['x'] })).toEqual([
    'stores/shop/tables/customers/dependsOn/0',
  ]);
});
