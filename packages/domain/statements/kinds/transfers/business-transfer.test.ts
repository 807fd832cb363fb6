import { expect, test } from 'vitest';
import { processor, shopWith } from '../area-a-fixture.ts';
import { codes, reading, trying } from '../area-c-fixture.ts';
import businessTransfer from './business-transfer.ts';

const kind = trying(businessTransfer);

test('speaks of sale, merger and a new licensee', () => {
  expect(kind.text({ event: 'sale' }).az).toContain('tam və ya qismən satılsa');
  expect(kind.text({ event: 'audit-or-merger' }).az).toContain('birləşməsi');
  expect(kind.text({ event: 'change-of-licensee' }).az).toContain('yeni tərəfdaşa keçir');
});
test('reports a licensee without a territory', () => {
  const fields = { event: 'change-of-licensee', licensees: ['partner'] };
  expect(kind.check(fields, shopWith({ partner: processor({ territory: 'Gəncə' }) }))).toEqual([]);
  expect(codes(kind.check(fields, shopWith({ partner: processor() })))).toEqual(['AMANAT-CHK-353']);
});
test('is not yet shown: nothing hands data over', () => {
  expect(kind.evidence({ event: 'sale' }, reading()).state).toBe('not-yet-shown');
});
