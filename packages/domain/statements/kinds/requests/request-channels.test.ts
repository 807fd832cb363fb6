import { expect, test } from 'vitest';
import { codes, figures, reading, requestReads, trying } from '../area-c-fixture.ts';
import { requestChannelsKind } from './request-channels.ts';

const kind = trying(requestChannelsKind);

test('the text lists the ways and says that they end in one journal', () => {
  const text = kind.text({ via: ['portal', 'email'] });
  expect(text.az).toContain('müraciət portalı; e-poçt');
  expect(text.az).toContain('eyni jurnala');
});
test('a closed channel is found', () => {
  expect(codes(kind.check({ via: ['portal', 'post'] }))).toEqual(['AMANAT-CHK-509']);
  expect(kind.check({ via: ['portal', 'email'] })).toEqual([]);
});
test('evidence: kept when all ways are open, not yet shown when one is not, broken when late', () => {
  const fields = { via: ['portal', 'email'] };
  expect(kind.evidence(fields, reading({ requests: requestReads() })).state).toBe('kept');
  const closed = requestReads({ channels: { portal: true, api: true, email: false } });
  expect(kind.evidence(fields, reading({ requests: closed })).state).toBe('not-yet-shown');
  const late = requestReads({ byKind: { question: figures({ overdue: 1 }) } });
  expect(kind.evidence(fields, reading({ requests: late })).state).toBe('broken');
});
