import { expect, test } from 'vitest';
import { evidenceOf, findings, textOf } from '../area-b-fixture.ts';
import { contactByChannels } from './contact-by-channels.ts';

const notices = { withheld: 2, sentAgainstRefusal: 0, withoutWayOut: 0, sent: 5 };
const fields = { purpose: 'news', channels: ['email', 'sms'] };

test('names the channels and what for', () => {
  const { az, en } = textOf(contactByChannels, fields);
  expect(az).toContain('e-poçt və ya SMS');
  expect(en).toContain('to tell you the news');
});

test('channels that differ from the declared ones are found', () => {
  expect(findings(contactByChannels, fields)).toEqual([]);
  const [found] = findings(contactByChannels, { ...fields, channels: ['email', 'phone'] });
  expect(found?.code).toBe('AMANAT-CHK-470');
  expect(found?.sentence.facts['channels']?.value).toEqual(['phone', 'sms']);
});

test('each channel is refused on its own at the gate; messages against a refusal break it', () => {
  expect(evidenceOf(contactByChannels, fields)).toMatchObject({
    state: 'not-yet-shown',
    facts: { channels: 2, wrong: 0 },
  });
  expect(evidenceOf(contactByChannels, fields, { notices }).state).toBe('kept');
  const against = { notices: { ...notices, sentAgainstRefusal: 1 } };
  expect(evidenceOf(contactByChannels, fields, against).state).toBe('broken');
});
