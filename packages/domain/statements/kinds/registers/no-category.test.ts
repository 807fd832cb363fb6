import { expect, test } from 'vitest';
import { connectedStore, reading, shop, trying } from '../area-c-fixture.ts';
import noCategory from './no-category.ts';

const kind = trying(noCategory);

const health = {
  ...shop().categories,
  health: { ...shop().categories['email']!, kind: 'health' },
} as const;

test('names what is never collected', () => {
  expect(kind.text({ kinds: ['race', 'health'] }).az).toContain('irq və sağlamlıq');
});
test('LAL-2.4: declaring a special category fails the check', () => {
  expect(kind.check({ kinds: ['race', 'health'] })).toEqual([]);
  expect(kind.check({ kinds: ['race', 'health'] }, shop({ categories: health }))).toMatchObject([
    { code: 'AMANAT-CHK-314', severity: 'error', path: ['categories', 'health', 'kind'] },
  ]);
});
test('a declared special category breaks the promise whatever the stores say', () => {
  const reads = reading({ stores: [connectedStore] }, shop({ categories: health }));
  expect(kind.evidence({ kinds: ['health'] }, reads).state).toBe('broken');
});
test('is kept when the stores agree, broken by an undeclared column, not yet shown without a comparison', () => {
  const state = (changes: object) =>
    kind.evidence({ kinds: ['race'] }, reading({ stores: [{ ...connectedStore, ...changes }] })).state;
  expect(kind.evidence({ kinds: ['race'] }, reading()).state).toBe('not-yet-shown');
  expect(state({})).toBe('kept');
  expect(state({ undeclaredColumns: ['customers.fin'] })).toBe('broken');
  expect(state({ reachable: false })).toBe('at-risk');
});
