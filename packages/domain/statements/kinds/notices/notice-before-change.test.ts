import { expect, test } from 'vitest';
import { choicesTaken, evidenceOf, findings, published, textOf, version } from '../area-b-fixture.ts';
import { noticeBeforeChange } from './notice-before-change.ts';

const fields = { of: 'privacy', atLeast: '10 calendar days', via: ['site', 'email'] };
const told = (noticeAt: string | null) =>
  published([
    version(1),
    version(2, { significant: true, effectiveAt: '2026-03-20T00:00:00.000Z', noticeAt }),
  ]);
const letters = {
  waiting: 0,
  sent: 7,
  failed: 0,
  gone: 0,
  startedAt: '2026-03-09T09:00:00.000Z',
  endedAt: '2026-03-09T10:00:00.000Z',
  lastSentAt: '2026-03-09T09:30:00.000Z',
  wayOut: true,
  identity: true,
};
const announced = (
  change: Partial<Omit<typeof letters, 'endedAt'> & { endedAt: string | null }> | null,
  more = {},
) => [
  {
    version: 2,
    onSite: true,
    toldByStaff: false,
    lettersPromised: true,
    letters: change === null ? null : { ...letters, ...change },
    ...more,
  },
];
const on = (today: string) => ({ today, now: `${today}T08:00:00.000Z` });

test('gives the term and the ways', () => {
  const { az } = textOf(noticeBeforeChange, fields);
  expect(az).toContain('qüvvəyə minməsinə ən azı 10 təqvim günü qalmış sizə bu yollarla bildiririk');
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
  // Over Novruz seven working days take twenty.
  expect(findings(noticeBeforeChange, { ...fields, atLeast: '7 working days' })[0]?.code).toBe(
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

test('is kept once everybody was told in time; letters under way are a matter of the day', () => {
  const policy = told('2026-03-09T00:00:00.000Z');
  const state = (announcements: ReturnType<typeof announced>, today = '2026-03-08') =>
    evidenceOf(noticeBeforeChange, fields, { policy, announcements, ...on(today) }).state;
  expect(state(announced(null), '2026-03-06')).toBe('not-yet-shown');
  expect(state(announced({ endedAt: null, waiting: 2 }), '2026-03-06')).toBe('not-yet-shown');
  expect(state(announced(null), '2026-03-07')).toBe('at-risk');
  expect(state(announced({ endedAt: null, waiting: 2 }), '2026-03-09')).toBe('at-risk');
  expect(state(announced({ endedAt: null, waiting: 2 }), '2026-03-10')).toBe('broken');
  expect(state(announced({}))).toBe('kept');
  expect(state(announced({ lastSentAt: '2026-03-11T09:00:00.000Z' }))).toBe('broken');
});

test('letters without the way out or the controller break it; who was not reached is told by the site or at risk', () => {
  const policy = told('2026-03-09T00:00:00.000Z');
  const state = (announcements: ReturnType<typeof announced>, seen: object = { consents: choicesTaken }) =>
    evidenceOf(noticeBeforeChange, fields, { policy, announcements, ...seen, ...on('2026-03-12') }).state;
  expect(state(announced({ wayOut: false }))).toBe('broken');
  expect(state(announced({ identity: false }))).toBe('broken');
  expect(state(announced({ failed: 1 }))).toBe('kept');
  // A notice that no site was seen to show told nobody; a letter that went to nobody did not either.
  expect(state(announced({ failed: 1 }), {})).toBe('at-risk');
  expect(state(announced({ sent: 0 }))).toBe('not-yet-shown');
  expect(state(announced({ sent: 0, failed: 7 }), {})).toBe('at-risk');
  expect(state(announced({ failed: 1 }, { onSite: false }))).toBe('at-risk');
});

test('what staff said is on record and shows nothing; without letters the site must be seen', () => {
  const policy = told('2026-03-09T00:00:00.000Z');
  const said = announced(null, { toldByStaff: true });
  expect(evidenceOf(noticeBeforeChange, fields, { policy, announcements: said }).state).toBe('not-yet-shown');
  const bySite = announced(null, { lettersPromised: false });
  expect(evidenceOf(noticeBeforeChange, fields, { policy, announcements: bySite }).state).toBe(
    'not-yet-shown',
  );
  const consents = choicesTaken;
  expect(evidenceOf(noticeBeforeChange, fields, { policy, announcements: bySite, consents }).state).toBe(
    'kept',
  );
});

test('without a term, letters that have not gone are a risk once the change is in force, and late when the site tells no more', () => {
  const policy = told('2026-03-09T00:00:00.000Z');
  const state = (today: string) =>
    evidenceOf(
      noticeBeforeChange,
      { of: 'privacy', via: ['email'] },
      { policy, announcements: announced(null), ...on(today) },
    ).state;
  expect(state('2026-03-19')).toBe('not-yet-shown');
  expect(state('2026-03-20')).toBe('at-risk');
  expect(state('2026-04-20')).toBe('broken');
});
