import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { storeSubjectMissing } from './store-subject-missing.ts';

test('rows lead to a person', () => {
  expect(found(storeSubjectMissing)).toEqual([]);
  const subject = 'stores/shop/tables/visits/subject';
  expect(found(storeSubjectMissing, { [subject]: {} })).toEqual([subject]);
  expect(found(storeSubjectMissing, { [`${subject}/identifier`]: undefined })).toEqual([subject]);
});
