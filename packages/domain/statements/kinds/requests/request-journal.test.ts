import { expect, test } from 'vitest';
import { codes, reading, requestReads, trying } from '../area-c-fixture.ts';
import { requestJournal } from './request-journal.ts';

const kind = trying(requestJournal);

const journal = (ok: boolean, opened = 2) => ({
  size: 9,
  lastCheckpointAt: '2026-11-22T00:00:00.000Z',
  verified: { at: '2026-11-22T00:00:00.000Z', ok, size: 9 },
  byKind: { 'request.opened': opened, 'request.answered': 1 },
  keysDestroyed: 0,
});

const holds = ['received', 'content', 'answer-date', 'answer-form', 'handler'];
const requests = requestReads({ handling: { journalFormats: ['csv', 'pdf'] } });
test('the text lists what a row holds', () => {
  expect(kind.text({ holds }).az).toContain('daxil olduğu gün, məzmunu, cavabın tarixi');
});
test('a journal without the handler is noted', () => {
  expect(codes(kind.check({ holds: holds.slice(0, 4) }))).toEqual(['AMANAT-CHK-534']);
  expect(kind.check({ holds })).toEqual([]);
});
test('evidence: kept when verified and exportable, broken when altered, not yet shown otherwise', () => {
  expect(kind.evidence({ holds }, reading({ requests, journal: journal(true) })).state).toBe('kept');
  expect(kind.evidence({ holds }, reading({ requests, journal: journal(false) })).state).toBe('broken');
  expect(kind.evidence({ holds }, reading({ requests, journal: journal(true, 0) })).state).toBe(
    'not-yet-shown',
  );
  expect(kind.evidence({ holds }, reading({ requests: requestReads(), journal: journal(true) })).state).toBe(
    'not-yet-shown',
  );
  expect(kind.evidence({ holds }, reading({ requests })).state).toBe('not-yet-shown');
});
