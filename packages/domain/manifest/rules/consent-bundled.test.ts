import { expect, test } from 'vitest';
import { consentBundled } from './consent-bundled.ts';
import { found } from './rule-fixture.ts';

test('consent tied to the service is reported', () => {
  expect(found(consentBundled)).toEqual([]);
  expect(found(consentBundled, { 'purposes/statistics/unbundled': false })).toEqual([
    'purposes/statistics/unbundled',
  ]);
});
