import { expect, test } from 'vitest';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import purposeLimitedTo from './purpose-limited-to.ts';

const kind = trying(purposeLimitedTo);

const fields = { purpose: 'orders', categories: ['email', 'order'] };

test('gives the closed list, and what a social sign-in takes', () => {
  expect(kind.text(fields).az).toContain(
    'yalnız aşağıdakı məlumatlardan istifadə edirik: e-poçt və sifariş.',
  );
  expect(kind.text({ ...fields, fromProfile: ['email'] }).en).toContain('we take only this from it');
});
test('reports a category beyond the list, and one taken from a profile unsaid', () => {
  expect(kind.check(fields)).toEqual([]);
  expect(codes(kind.check({ ...fields, categories: ['email'] }))).toEqual(['AMANAT-CHK-303']);
  const { categories } = shop();
  const social = shop({
    categories: { ...categories, order: { ...categories['order']!, sources: ['social-profile'] } },
  });
  expect(codes(kind.check({ ...fields, fromProfile: ['email'] }, social))).toEqual(['AMANAT-CHK-358']);
});
test('the gate refuses each category beyond the list of the purpose', () => {
  expect(kind.evidence(fields, reading())).toMatchObject({ state: 'kept', facts: { tried: 1, allowed: 0 } });
  expect(kind.evidence({ ...fields, categories: ['email'] }, reading()).state).toBe('broken');
  expect(kind.evidence({ ...fields, categories: ['email', 'order', 'passport'] }, reading()).state).toBe(
    'not-yet-shown',
  );
});
