import { expect, test } from 'vitest';
import { codes, figures, reading, requestReads, trying } from '../area-c-fixture.ts';
import { rightsByChannel } from './rights-by-channel.ts';

const kind = trying(rightsByChannel);

test('the text names the channel, for all rights or for some', () => {
  expect(kind.text({ via: ['email'] }).az).toContain('Hüquqlarınızdan istifadə');
  expect(kind.text({ via: ['email'], rights: ['access'] }).en).toContain('see your data');
});
test('a closed channel is found', () => {
  expect(codes(kind.check({ via: ['post'] }))).toEqual(['AMANAT-CHK-509']);
  expect(kind.check({ via: ['email'] })).toEqual([]);
});
test('evidence: kept with e-mail intake, not yet shown without, broken when late', () => {
  const fields = { via: ['email'], rights: ['objection'] };
  expect(kind.evidence(fields, reading({ requests: requestReads() })).state).toBe('kept');
  const closed = requestReads({ channels: { portal: true, api: true, email: false } });
  expect(kind.evidence(fields, reading({ requests: closed })).state).toBe('not-yet-shown');
  const late = requestReads({ byKind: { objection: figures({ overdue: 1 }) } });
  expect(kind.evidence(fields, reading({ requests: late })).state).toBe('broken');
});
