import { expect, test } from 'vitest';
import { codes, reading, requestReads, schedule, trying } from '../area-c-fixture.ts';
import { thenDestroyedOrAnonymised } from './then-destroyed-or-anonymised.ts';

const kind = trying(thenDestroyedOrAnonymised);

test('the text explains both ways', () => {
  const text = kind.text({ ways: ['destroy', 'anonymise'], beyondRestoration: true });
  expect(text.az).toContain('bir daha bərpa olunmayacaq');
  expect(text.az).toContain('bərpanı istisna edən');
});
test('a purpose that ends in a way the text does not name is found', () => {
  expect(codes(kind.check({ ways: ['destroy'] }))).toEqual(['AMANAT-CHK-526']);
  expect(kind.check({ ways: ['destroy', 'anonymise'] })).toEqual([]);
});
const swept = (overdue: number) =>
  reading({ retention: { schedules: [schedule('orders', { overdue })], acts: [] } });
test('evidence: kept when swept, broken when overdue, not yet shown without a sweep', () => {
  const fields = { ways: ['destroy', 'anonymise'] };
  expect(kind.evidence(fields, swept(0)).state).toBe('kept');
  expect(kind.evidence(fields, swept(1)).state).toBe('broken');
  expect(kind.evidence(fields, reading({ retention: { schedules: [], acts: [] } })).state).toBe(
    'not-yet-shown',
  );
});
test('evidence: «beyond restoration» wants more than a sweep: an erasure seen through, and a backup restored', () => {
  const fields = { ways: ['destroy'], beyondRestoration: true };
  expect(kind.evidence(fields, swept(0)).state).toBe('not-yet-shown');
  const journal = { size: 3, lastCheckpointAt: null, verified: null, byKind: {}, keysDestroyed: 1 };
  const drilled = (cameBack: number, without: object = {}) =>
    reading({
      requests: requestReads(),
      journal,
      retention: { schedules: [schedule('orders')], acts: [], restoreDrill: { at: '2026-11-20', cameBack } },
      ...without,
    });
  const erasures = { done: 1, secondScanClean: 0, secondScanDirty: 0 };
  for (const without of [
    { requests: null },
    { requests: requestReads({ erasures }) },
    { journal: null },
    { journal: { ...journal, keysDestroyed: 0 } },
    { retention: { schedules: [schedule('orders')], acts: [] } },
  ])
    expect(kind.evidence(fields, drilled(0, without)).state).toBe('not-yet-shown');
  const dirty = {
    requests: requestReads({ erasures: { ...erasures, secondScanClean: 4, secondScanDirty: 1 } }),
  };
  expect(kind.evidence(fields, drilled(0, dirty)).state).toBe('broken');
  expect(kind.evidence(fields, drilled(0)).state).toBe('kept');
  expect(kind.evidence(fields, drilled(1)).state).toBe('broken');
});
