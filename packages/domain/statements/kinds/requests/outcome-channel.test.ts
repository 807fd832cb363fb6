import { expect, test } from 'vitest';
import { codes, reading, requestReads, shop, trying } from '../area-c-fixture.ts';
import { outcomeChannel } from './outcome-channel.ts';

const kind = trying(outcomeChannel);

const fields = { via: ['email', 'post'] };
test('the text names the channels to choose from, not the organisation’s own addresses', () => {
  const text = kind.text(fields);
  expect(text.az).toContain('e-poçt və ya poçt');
  expect(text.az).not.toContain('info@example.az');
});
test('a channel outcomes cannot take is found', () => {
  expect(codes(kind.check(fields, shop({ outcomeVia: ['email'] })))).toEqual(['AMANAT-CHK-515']);
  expect(kind.check(fields, shop({ outcomeVia: ['email', 'post'] }))).toEqual([]);
});
const sent = (outcomeVia: string[]) => reading({ requests: requestReads({ handling: { outcomeVia } }) });
test('evidence: kept when each channel can be used, not yet shown when one cannot', () => {
  expect(kind.evidence(fields, sent(['email', 'post', 'cabinet'])).state).toBe('kept');
  expect(kind.evidence(fields, sent(['email'])).state).toBe('not-yet-shown');
  expect(kind.evidence(fields, reading({ requests: requestReads() })).state).toBe('not-yet-shown');
});
