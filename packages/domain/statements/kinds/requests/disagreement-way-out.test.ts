import { expect, test } from 'vitest';
import {
  codes,
  connectedStore,
  figures,
  publishedPolicy,
  reading,
  requestReads,
  shop,
  trying,
} from '../area-c-fixture.ts';
import { disagreementWayOut } from './disagreement-way-out.ts';

const kind = trying(disagreementWayOut);

test('the text tells of the way out', () => {
  expect(kind.text({}).az).toContain('razı deyilsinizsə');
});
test('a way out without the right to erasure is found', () => {
  expect(codes(kind.check({}, shop({ rights: ['access'] })))).toEqual(['AMANAT-CHK-530']);
  expect(kind.check({}, shop({ rights: ['erasure'] }))).toEqual([]);
});
test('evidence: kept once a notice went out and erasure works, not yet shown before, broken when late', () => {
  const stores = [connectedStore];
  const [version] = publishedPolicy.versions;
  const noticed = { ...publishedPolicy, versions: [{ ...version!, noticeAt: '2026-11-10T00:00:00.000Z' }] };
  const requests = requestReads();
  expect(kind.evidence({}, reading({ requests, stores, policy: noticed })).state).toBe('kept');
  expect(kind.evidence({}, reading({ requests, stores, policy: publishedPolicy })).state).toBe(
    'not-yet-shown',
  );
  const late = requestReads({ byKind: { erasure: figures({ overdue: 1 }) } });
  expect(kind.evidence({}, reading({ requests: late, stores, policy: noticed })).state).toBe('broken');
});
