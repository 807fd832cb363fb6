import { expect, test } from 'vitest';
import { codes, publishedPolicy, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { contactForRequests } from './contact-for-requests.ts';

const kind = trying(contactForRequests);

test('the text names each way to reach the organisation', () => {
  expect(kind.text({ via: ['email', 'portal'] }).az).toContain(
    'e-poçt (info@example.az) və ya müraciət portalı',
  );
});
test('a mailbox that nobody named is not given as a way to write', () => {
  const nameless = shop({ channels: { email: { kind: 'email', forRequests: true } } });
  expect(kind.text({ via: ['email'] }, nameless).az).toContain('bizə yazın: e-poçt (ünvan göstərilməyib).');
});
test('a closed channel is found', () => {
  expect(codes(kind.check({ via: ['post'] }))).toEqual(['AMANAT-CHK-509']);
  expect(kind.check({ via: ['portal'] })).toEqual([]);
});
test('evidence: wants the intake and the published page', () => {
  const fields = { via: ['portal'] };
  const open = reading({ requests: requestReads(), policy: publishedPolicy });
  expect(kind.evidence(fields, open).state).toBe('kept');
  expect(kind.evidence(fields, reading({ requests: requestReads() })).state).toBe('not-yet-shown');
  const [first, ...rest] = publishedPolicy.rendered;
  const failing = { ...publishedPolicy, rendered: [{ ...first!, ok: false }, ...rest] };
  expect(kind.evidence(fields, reading({ requests: requestReads(), policy: failing })).state).toBe('broken');
});
