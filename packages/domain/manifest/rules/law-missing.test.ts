import { expect, test } from 'vitest';
import { lawMissing } from './law-missing.ts';
import { found } from './rule-fixture.ts';

test('an obligation names its law, at the purpose or at its term', () => {
  expect(found(lawMissing)).toEqual([]);
  expect(found(lawMissing, { 'purposes/taxes/law': undefined })).toEqual([]);
  expect(
    found(lawMissing, { 'purposes/taxes/law': undefined, 'purposes/taxes/retention/law': undefined }),
  ).toEqual(['purposes/taxes/basis']);
});
