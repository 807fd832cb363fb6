import { expect, test } from 'vitest';
import { publishedPolicy, reading, shop, trying } from '../area-c-fixture.ts';
import propertiesCovered from './properties-covered.ts';

const kind = trying(propertiesCovered);

const properties = {
  site: { kind: 'site', name: 'shop.example.az' },
  app: { kind: 'app', name: 'Dükan' },
} as const;

test('names what the policy applies to', () => {
  expect(kind.text({ properties: ['site', 'app'] }, shop({ properties })).az).toContain(
    'shop.example.az; Dükan.',
  );
});
test('reports a property outside the policy', () => {
  expect(kind.check({ properties: ['site', 'app'] }, shop({ properties }))).toEqual([]);
  expect(kind.check({ properties: ['site'] }, shop({ properties }))).toMatchObject([
    { code: 'AMANAT-CHK-350', path: ['properties', 'app'] },
  ]);
});
test('is kept once a version is in force', () => {
  expect(kind.evidence({ properties: ['site'] }, reading()).state).toBe('not-yet-shown');
  expect(kind.evidence({ properties: ['site'] }, reading({ policy: publishedPolicy })).state).toBe('kept');
});
