import { expect, test } from 'vitest';
import { choicesTaken, cleanCrawl, evidenceOf, findings, site, textOf } from '../area-b-fixture.ts';
import { browserSignalHonoured } from './browser-signal-honoured.ts';

const fields = { purpose: 'statistics' };
const deaf = { banner: { ...site().banner!, gpc: false } };

test('says which settings count as a refusal', () => {
  expect(textOf(browserSignalHonoured, fields).az).toContain('Global Privacy Control');
});

test('a banner that does not honour the signal is found, and breaks it', () => {
  expect(findings(browserSignalHonoured, fields)).toEqual([]);
  expect(findings(browserSignalHonoured, fields, deaf)[0]?.code).toBe('AMANAT-CHK-449');
  expect(evidenceOf(browserSignalHonoured, fields, {}, deaf).state).toBe('broken');
});

test('is kept when the gate waits, choices come in, and a visitor whose browser objects was left alone', () => {
  const seen = (change: object) =>
    evidenceOf(browserSignalHonoured, fields, {
      consents: choicesTaken,
      crawls: [{ ...cleanCrawl, ...change }],
    });
  expect(evidenceOf(browserSignalHonoured, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(browserSignalHonoured, fields, { consents: choicesTaken }).state).toBe('not-yet-shown');
  expect(seen({ phases: ['before', 'rejected', 'accepted', 'withdrawn'] }).state).toBe('not-yet-shown');
  expect(seen({}).state).toBe('kept');
  expect(seen({ underSignal: ['_ga'] })).toMatchObject({ state: 'broken', facts: { underSignal: 1 } });
});
