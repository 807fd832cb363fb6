import { expect, test } from 'vitest';
import { codes, figures, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { requestsHandled } from './requests-handled.ts';

const kind = trying(requestsHandled);

test('the text promises number, date, person and answer', () => {
  expect(kind.text({}).az).toContain('nömrəsi, cavab tarixi və cavabdeh əməkdaşı');
});
test('a policy without a channel for requests is found', () => {
  expect(codes(kind.check({}, shop({ channels: { post: { kind: 'post' } } })))).toEqual(['AMANAT-CHK-509']);
  expect(kind.check({})).toEqual([]);
});
const counted = (withoutOwner: number) => reading({ requests: requestReads({ handling: { withoutOwner } }) });
test('evidence: kept, at risk without a person in charge, broken when late, not yet shown uncounted', () => {
  expect(kind.evidence({}, counted(0)).state).toBe('kept');
  expect(kind.evidence({}, counted(2)).state).toBe('at-risk');
  expect(kind.evidence({}, reading({ requests: requestReads() })).state).toBe('not-yet-shown');
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
  const late = requestReads({ byKind: { access: figures({ overdue: 1 }) }, handling: { withoutOwner: 0 } });
  expect(kind.evidence({}, reading({ requests: late })).state).toBe('broken');
});
