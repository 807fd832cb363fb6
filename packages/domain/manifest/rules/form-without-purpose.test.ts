import { expect, test } from 'vitest';
import { formWithoutPurpose } from './form-without-purpose.ts';
import { found } from './rule-fixture.ts';

test('a form names its purposes', () => {
  expect(found(formWithoutPurpose)).toEqual([]);
  expect(found(formWithoutPurpose, { 'properties/contact/purposes': [] })).toEqual(['properties/contact']);
});
