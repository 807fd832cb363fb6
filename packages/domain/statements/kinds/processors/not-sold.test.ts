import { expect, test } from 'vitest';
import { processor, shopWith } from '../area-a-fixture.ts';
import { reading, shop, trying } from '../area-c-fixture.ts';
import notSold from './not-sold.ts';

const kind = trying(notSold);

const buyer = shopWith({ buyer: processor({ sale: true }) });
const sale = { ...shop().purposes['orders']!, kind: 'sale' } as const;

test('says so, and that nothing is rented', () => {
  expect(kind.text({}).az).toBe('Məlumatlarınızı heç kimə satmırıq.');
  expect(kind.text({ norRented: true }).az).toContain('icarəyə');
});
test('SMA-07, LAL-2.6: a recipient or purpose of sale fails the check', () => {
  expect(kind.check({})).toEqual([]);
  expect(kind.check({}, buyer)).toMatchObject([
    { code: 'AMANAT-CHK-324', severity: 'error', path: ['recipients', 'buyer', 'sale'] },
  ]);
  expect(kind.check({}, shop({ purposes: { sale } }))).toMatchObject([
    { severity: 'error', path: ['purposes', 'sale', 'kind'] },
  ]);
});
test('is kept while no sale is declared and the gate refuses one, else broken', () => {
  expect(kind.evidence({}, reading()).state).toBe('kept');
  expect(kind.evidence({}, reading({}, buyer)).state).toBe('broken');
});
