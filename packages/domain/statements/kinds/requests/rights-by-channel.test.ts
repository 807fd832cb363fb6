import { expect, test } from 'vitest';
import { codes, figures, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { rightsByChannel } from './rights-by-channel.ts';

const kind = trying(rightsByChannel);

const two = {
  channels: {
    office: { kind: 'email', address: 'office@example.az', forRequests: true },
    info: { kind: 'email', address: 'info@example.az' },
  },
} as const;
test('the text names the channel, for all rights or for some', () => {
  expect(kind.text({ via: ['email'] }).az).toContain('Hüquqlarınızdan istifadə');
  expect(kind.text({ via: ['email'], rights: ['access'] }).en).toContain('see your data');
});
test('two e-mail addresses in one policy are found, and both are named', () => {
  const found = kind.check({ via: ['office'] }, shop(two));
  expect(codes(found)).toEqual(['AMANAT-CHK-508']);
  expect(found[0]?.message).toContain('office@example.az and info@example.az');
  expect(found[0]?.promises).toEqual(['TST-1']);
});
test('one address under two ids is one address', () => {
  const channels = {
    a: { ...two.channels.office },
    b: { kind: 'email', address: 'OFFICE@example.az' },
  } as const;
  expect(kind.check({ via: ['a'] }, shop({ channels }))).toEqual([]);
});
test('evidence: kept with e-mail intake, not yet shown without, broken when late', () => {
  const fields = { via: ['email'], rights: ['objection'] };
  expect(kind.evidence(fields, reading({ requests: requestReads() })).state).toBe('kept');
  const closed = requestReads({ channels: { portal: true, api: true, email: false } });
  expect(kind.evidence(fields, reading({ requests: closed })).state).toBe('not-yet-shown');
  const late = requestReads({ byKind: { objection: figures({ overdue: 1 }) } });
  expect(kind.evidence(fields, reading({ requests: late })).state).toBe('broken');
});
