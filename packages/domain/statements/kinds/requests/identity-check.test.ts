import { expect, test } from 'vitest';
import { codes, figures, reading, requestReads, trying } from '../area-c-fixture.ts';
import { identityCheck } from './identity-check.ts';

const kind = trying(identityCheck);

test('the text names the ways and the pause', () => {
  const text = kind.text({ by: ['code', 'document'], pausesClock: true });
  expect(text.az).toContain('birdəfəlik kod və ya rəsmi sənəd');
  expect(text.az).toContain('müddətə sayılmır');
});
test('documents as the only way are noted', () => {
  expect(codes(kind.check({ by: ['document'] }))).toEqual(['AMANAT-CHK-533']);
  expect(kind.check({ by: ['code', 'document'] })).toEqual([]);
});
test('evidence: kept, broken when data went to a stranger, not yet shown without requests', () => {
  const fields = { by: ['code'] };
  expect(kind.evidence(fields, reading({ requests: requestReads() })).state).toBe('kept');
  expect(kind.evidence(fields, reading({ requests: requestReads({ unverifiedDisclosures: 1 }) })).state).toBe(
    'broken',
  );
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
});
test('evidence: a request that is late and unanswered does not show that anybody was identified', () => {
  const late = requestReads({ byKind: { access: figures({ overdue: 1 }) } });
  expect(kind.evidence({ by: ['code'] }, reading({ requests: late })).state).toBe('not-yet-shown');
  const none = requestReads({ byKind: {}, unverifiedDisclosures: 1 });
  expect(kind.evidence({ by: ['code'] }, reading({ requests: none })).state).toBe('broken');
});
test('evidence: a term stopped against the law breaks the promise, a question still on its way puts it at risk', () => {
  const state = (handling: object) =>
    kind.evidence({ by: ['code'] }, reading({ requests: requestReads({ handling }) })).state;
  expect(state({ pauses: 1, pausesOutOfRule: 1, pausesUntold: 1 })).toBe('broken');
  expect(state({ pauses: 1, pausesOutOfRule: 0, pausesUntold: 1 })).toBe('at-risk');
  expect(state({ pauses: 1, pausesOutOfRule: 0, pausesUntold: 0 })).toBe('kept');
});
