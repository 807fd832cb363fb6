import { expect, test } from 'vitest';
import { officerMissing } from './officer-missing.ts';
import { found } from './rule-fixture.ts';

test('somebody answers for personal data', () => {
  expect(found(officerMissing)).toEqual([]);
  expect(found(officerMissing, { 'organisation/responsible': undefined })).toEqual(['organisation']);
});
