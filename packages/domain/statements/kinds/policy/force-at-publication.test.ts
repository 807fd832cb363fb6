import { expect, test } from 'vitest';
import { evidenceOf, findings, published, site, textOf, version } from '../area-b-fixture.ts';
import { forceAtPublication } from './force-at-publication.ts';

const notice = {
  id: 'SIT-8',
  says: 'notice-before-change',
  of: 'privacy',
  atLeast: '10 calendar days',
  via: ['site'],
};
const noNotice = { policy: { approved: '2026-01-01', effective: '2026-01-01' } };

test('says that the term of notice passes first where one is promised', () => {
  expect(textOf(forceAtPublication).az).toContain('xəbərdarlıq müddəti');
  expect(textOf(forceAtPublication, {}, site(noNotice)).az).not.toContain('xəbərdarlıq');
});

test('force at publication against a promised notice is found, with both statements', () => {
  const [found] = findings(forceAtPublication, {}, { statements: [notice] });
  expect(found?.code).toBe('AMANAT-CHK-403');
  expect(found?.promises).toEqual(['SIT-1', 'SIT-8']);
  expect(findings(forceAtPublication, {}, noNotice)).toEqual([]);
});

test('a later version in force before its publication breaks it', () => {
  const early = version(2, { publishedAt: '2026-03-01T00:00:00.000Z' });
  expect(evidenceOf(forceAtPublication).state).toBe('not-yet-shown');
  expect(evidenceOf(forceAtPublication, {}, { policy: published([version(1), version(2)]) }).state).toBe(
    'kept',
  );
  expect(evidenceOf(forceAtPublication, {}, { policy: published([version(1), early]) }).state).toBe('broken');
});
