import { expect, test } from 'vitest';
import { reading, shop, trying } from '../area-c-fixture.ts';
import sourcesCombined from './sources-combined.ts';

const kind = trying(sourcesCombined);

const partner = { ...shop().categories['email']!, sources: ['partner'] } as const;
const categories = { ...shop().categories, partner };
const orders = { ...shop().purposes['orders']!, categories: ['email', 'partner'] };

test('names the sources that are combined', () => {
  expect(kind.text({ sources: ['partner', 'public'] }).az).toContain(
    'tərəfdaşlar və tədqiqatçılar; hamıya açıq mənbələr',
  );
});
test('reports a combination without a purpose, and one nobody declared', () => {
  expect(kind.check({ sources: ['partner'] })).toMatchObject([{ code: 'AMANAT-CHK-311', severity: 'note' }]);
  expect(kind.check({ sources: ['partner'] }, shop({ categories }))).toMatchObject([
    { code: 'AMANAT-CHK-311', severity: 'warning', path: ['categories', 'partner'] },
  ]);
  expect(kind.check({ sources: ['partner'] }, shop({ categories, purposes: { orders } }))).toEqual([]);
});
const state = (manifest: ReturnType<typeof shop>) =>
  kind.evidence({ sources: ['partner'] }, reading({}, manifest)).state;
test('is broken without a purpose and not yet shown with one', () => {
  expect(state(shop())).toBe('at-risk');
  expect(state(shop({ categories }))).toBe('broken');
  expect(state(shop({ categories, purposes: { orders } }))).toBe('not-yet-shown');
});
