import { expect, test } from 'vitest';
import { balancingMissing } from './balancing-missing.ts';
import { found } from './rule-fixture.ts';

test('a legitimate interest needs its note, as a second basis too', () => {
  expect(found(balancingMissing)).toEqual([]);
  expect(found(balancingMissing, { 'purposes/support/balancing': undefined })).toEqual([
    'purposes/support/basis',
  ]);
  expect(found(balancingMissing, { 'purposes/statistics/alsoBasis': 'legitimate-interest' })).toEqual([
    'purposes/statistics/alsoBasis',
  ]);
});
