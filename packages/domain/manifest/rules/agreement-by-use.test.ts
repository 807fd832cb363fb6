import { expect, test } from 'vitest';
import { agreementByUse } from './agreement-by-use.ts';
import { found } from './rule-fixture.ts';

test('use of the service is no basis', () => {
  expect(found(agreementByUse)).toEqual([]);
  expect(found(agreementByUse, { 'purposes/orders/basis': 'use-of-service' })).toEqual([
    'purposes/orders/basis',
  ]);
});
