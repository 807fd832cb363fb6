import { expect, test } from 'vitest';
import { evidenceOf, findings, published, textOf, version } from '../area-b-fixture.ts';
import { noticeBeforeChange } from './notice-before-change.ts';

const fields = { of: 'privacy', atLeast: '10 calendar days', via: ['site', 'email'] };
const told = (noticeAt: string | null) =>
  published([
    version(1),
    version(2, { significant: true, effectiveAt: '2026-03-20T00:00:00.000Z', noticeAt }),
  ]);
const delivered = (people: number) => ({
  withheld: 0,
  sentAgainstRefusal: 0,
  withoutWayOut: 0,
  sent: people,
  announced: [{ version: 2, people: 7, delivered: people, failed: 0, onSite: true }],
});

test('gives the term and the ways', () => {
  const { az } = textOf(noticeBeforeChange, fields);
  expect(az).toContain('ən azı 10 təqvim günü əvvəl');
  expect(az).toContain('saytdakı bildiriş və ya e-poçt');
  expect(textOf(noticeBeforeChange, { of: 'cookies', via: ['banner', 'email'] }).az).toContain(
    'Cookie siyasətində',
  );
});

test('a longer term or another way than the one that runs is found', () => {
  expect(findings(noticeBeforeChange, fields)).toEqual([]);
  expect(findings(noticeBeforeChange, { ...fields, atLeast: '30 calendar days' })[0]?.code).toBe(
    'AMANAT-CHK-410',
  );
  expect(findings(noticeBeforeChange, { ...fields, via: ['service'] })[0]?.message).toContain('service');
});

test('a significant change with too short a notice breaks it', () => {
  expect(evidenceOf(noticeBeforeChange, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(noticeBeforeChange, fields, { policy: told('2026-03-15T00:00:00.000Z') }).state).toBe(
    'broken',
  );
  expect(evidenceOf(noticeBeforeChange, fields, { policy: told(null) }).state).toBe('broken');
});

test('is kept once everybody was told in time', () => {
  const policy = told('2026-03-09T00:00:00.000Z');
  expect(evidenceOf(noticeBeforeChange, fields, { policy }).state).toBe('not-yet-shown');
  expect(evidenceOf(noticeBeforeChange, fields, { policy, notices: delivered(5) }).state).toBe(
    'not-yet-shown',
  );
  expect(evidenceOf(noticeBeforeChange, fields, { policy, notices: delivered(7) }).state).toBe('kept');
});
