import { expect, test } from 'vitest';
import { codes, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { receiptConfirmed } from './receipt-confirmed.ts';

const kind = trying(receiptConfirmed);

test('the text promises number and date at once', () => {
  expect(kind.text({}).az).toContain('dərhal təsdiq edirik');
});
test('a policy without a channel for requests is found', () => {
  expect(codes(kind.check({}, shop({ channels: {} })))).toEqual(['AMANAT-CHK-509']);
  expect(kind.check({})).toEqual([]);
});
const counted = (opened: number, acknowledged: number, acknowledging = 0) =>
  reading({ requests: requestReads({ handling: { opened, acknowledged, acknowledging } }) });
test('evidence: kept when all were confirmed, broken when one was not, not yet shown without requests', () => {
  expect(kind.evidence({}, counted(3, 3)).state).toBe('kept');
  expect(kind.evidence({}, counted(3, 2)).state).toBe('broken');
  // A letter needs a moment: one that is on its way breaks nothing, and shows nothing.
  expect(kind.evidence({}, counted(3, 2, 1)).state).toBe('at-risk');
  expect(kind.evidence({}, counted(3, 1, 1)).state).toBe('broken');
  expect(kind.evidence({}, counted(0, 0)).state).toBe('not-yet-shown');
  expect(kind.evidence({}, reading({ requests: requestReads() })).state).toBe('not-yet-shown');
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
});
