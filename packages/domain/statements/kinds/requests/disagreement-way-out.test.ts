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
  const requests = requestReads();
  const told = (wayOut: boolean) => [
    {
      version: 2,
      onSite: true,
      toldByStaff: false,
      lettersPromised: true,
      letters: {
        waiting: 0,
        sent: 3,
        failed: 0,
        gone: 0,
        startedAt: '2026-11-10T08:00:00.000Z',
        endedAt: '2026-11-10T09:00:00.000Z',
        lastSentAt: '2026-11-10T08:30:00.000Z',
        wayOut,
        identity: true,
      },
    },
  ];
  const state = (announcements: ReturnType<typeof told> | null) =>
    kind.evidence({}, reading({ requests, stores, policy: publishedPolicy, announcements })).state;
  expect(state(told(true))).toBe('kept');
  expect(state(null)).toBe('not-yet-shown');
  expect(state(told(false))).toBe('broken');
  // A letter without the way out went out, whether anybody has asked for an erasure yet or not.
  const unasked = reading({ stores, policy: publishedPolicy, announcements: told(false) });
  expect(kind.evidence({}, unasked).state).toBe('broken');
  expect(kind.evidence({}, { ...unasked, announcements: told(true) }).state).toBe('not-yet-shown');
  const late = requestReads({ byKind: { erasure: figures({ overdue: 1 }) } });
  expect(kind.evidence({}, reading({ requests: late, stores, policy: publishedPolicy })).state).toBe(
    'broken',
  );
});
