import { expect, test } from 'vitest';
import { formCollectsMore } from './form-collects-more.ts';
import { found } from './rule-fixture.ts';

test('a form asks for what its purposes use', () => {
  expect(found(formCollectsMore)).toEqual([]);
  expect(found(formCollectsMore, { 'properties/contact/collects': ['email', 'orders'] })).toEqual([
    'properties/contact/collects/1',
  ]);
});
