import { expect, test } from 'vitest';
import { codes, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { requestFile } from './request-file.ts';

const kind = trying(requestFile);

const journal = (ok: boolean, opened = 2) => ({
  size: 9,
  lastCheckpointAt: '2026-11-22T00:00:00.000Z',
  verified: { at: '2026-11-22T00:00:00.000Z', ok, size: 9 },
  byKind: { 'request.opened': opened, 'request.answered': 1 },
  keysDestroyed: 0,
});

test('the text promises every step in the file', () => {
  expect(kind.text({}).az).toContain('bütün addımlar, məktublar və sənədlər');
});
test('a policy that declares no right has nothing to document', () => {
  expect(codes(kind.check({}, shop({ rights: [] })))).toEqual(['AMANAT-CHK-512']);
  expect(kind.check({}, shop({ rights: ['access'] }))).toEqual([]);
});
test('evidence: kept when the steps verify, broken when altered, not yet shown without a journal', () => {
  const requests = requestReads();
  expect(kind.evidence({}, reading({ requests, journal: journal(true) }))).toMatchObject({
    state: 'kept',
    facts: { steps: 3 },
  });
  expect(kind.evidence({}, reading({ requests, journal: journal(false) })).state).toBe('broken');
  expect(kind.evidence({}, reading({ requests })).state).toBe('not-yet-shown');
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
});
