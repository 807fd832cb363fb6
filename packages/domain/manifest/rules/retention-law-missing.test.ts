import { expect, test } from 'vitest';
import { retentionLawMissing } from './retention-law-missing.ts';
import { found } from './rule-fixture.ts';

test('a term set by law names it', () => {
  expect(found(retentionLawMissing, { 'purposes/taxes/retention/keep': 'law' })).toEqual([]);
  expect(
    found(retentionLawMissing, {
      'purposes/taxes/retention/keep': 'law',
      'purposes/taxes/retention/law': undefined,
    }),
  ).toEqual(['purposes/taxes/retention/keep']);
});
