import { expect, test } from 'vitest';
import { codes, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { destructionIrreversible } from './destruction-irreversible.ts';

const kind = trying(destructionIrreversible);

const journal = {
  size: 3,
  lastCheckpointAt: null,
  verified: null,
  byKind: {},
  keysDestroyed: 1,
};
test('the text names stores, records and backups', () => {
  expect(kind.text({}).az).toContain('ehtiyat nüsxədən');
});
test('a purpose that never ends is noted', () => {
  const { orders } = shop().purposes;
  const unlimited = { keep: 'unlimited', after: 'collected', then: 'destroy' } as const;
  expect(codes(kind.check({}, shop({ purposes: { orders: { ...orders!, retention: unlimited } } })))).toEqual(
    ['AMANAT-CHK-501'],
  );
  expect(kind.check({})).toEqual([]);
});
const drill = (cameBack: number) => ({
  schedules: [],
  acts: [],
  restoreDrill: { at: '2026-11-20', cameBack },
});
test('evidence: kept only after a clean second scan, a destroyed key and a restore drill', () => {
  const requests = requestReads();
  expect(kind.evidence({}, reading({ requests, journal, retention: drill(0) })).state).toBe('kept');
  expect(kind.evidence({}, reading({ requests, journal, retention: drill(1) })).state).toBe('broken');
  expect(kind.evidence({}, reading({ requests, journal })).state).toBe('not-yet-shown');
  const dirty = requestReads({ erasures: { done: 1, secondScanClean: 0, secondScanDirty: 1 } });
  expect(kind.evidence({}, reading({ requests: dirty, journal })).state).toBe('broken');
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
});
