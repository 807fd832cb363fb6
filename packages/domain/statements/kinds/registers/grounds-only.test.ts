import { expect, test } from 'vitest';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import groundsOnly from './grounds-only.ts';

const kind = trying(groundsOnly);

const bases = ['contract', 'consent', 'legitimate-interest'];
const unweighed = { ...shop().purposes['security']! };
delete (unweighed as { balancing?: unknown }).balancing;

test('names the grounds', () => {
  expect(kind.text({ bases }).az).toContain('qanuni marağımız');
});
test('does not say that a purpose has one ground alone: the table may show two', () => {
  expect(kind.text({ bases }).az).not.toContain('bir əsası var');
  expect(kind.text({ bases }).en).toContain('The table of purposes says which one');
});
test('LAL-1.5: a ground outside the list and an interest nobody weighed are reported', () => {
  expect(kind.check({ bases })).toEqual([]);
  expect(codes(kind.check({ bases: ['contract', 'legitimate-interest'] }))).toEqual(['AMANAT-CHK-306']);
  const findings = kind.check({ bases }, shop({ purposes: { security: unweighed } }));
  expect(findings).toMatchObject([{ code: 'AMANAT-CHK-307', path: ['purposes', 'security'] }]);
});
test('is kept while every purpose rests on a listed ground, else broken', () => {
  expect(kind.evidence({ bases }, reading()).state).toBe('kept');
  expect(kind.evidence({ bases: ['contract'] }, reading()).state).toBe('broken');
});
