import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFor } from '../calendar/choose.ts';
import { standardLaw } from '../rules/standard-law.ts';
import { addDays, fromDayNumber } from '../time/local-date.ts';
import { lastDayOf } from './count-term.ts';
import { answerDue, refusalDue, regimesFor, type DeadlineInput } from './deadline.ts';
import { extend, longestExtension, type Extension } from './extension.ts';

const noon = (day: string) => `${day}T08:00:00.000Z`;
const under = (regimes: DeadlineInput['regimes'], day: string, more: Partial<DeadlineInput> = {}) =>
  answerDue({ receivedAt: noon(day), regimes, country: 'AZ', law: standardLaw, ...more });

test('LAL-4.5b: an answer under Art. 12 is due in 7 Azerbaijani working days, moved days included', () => {
  expect(under(['az-998'], '2026-03-19').due).toBe('2026-04-08');
  expect(under(['az-998'], '2025-03-07').due).toBe('2025-03-18');
});

test('the due date keeps rule, citation and calendar version', () => {
  const { binding, dueBefore } = under(['az-998'], '2026-03-19');
  expect(binding).toMatchObject({
    rule: 'az-998.answer',
    citation: '998-IIIQ Art. 12',
    term: { amount: 7, unit: 'working-days' },
    calendar: { id: 'az', version: 'az-2026.11' },
  });
  expect(dueBefore).toBe('2026-04-08T20:00:00.000Z');
});

test('a due date in a year that is not announced yet says so', () => {
  expect(under(['az-998'], '2026-12-15').binding).toMatchObject({ due: '2026-12-24', announced: true });
  expect(under(['az-998'], '2026-12-28').binding.announced).toBe(false);
});

test('a month under the GDPR ends by Regulation 1182/71, with the holidays of Estonia', () => {
  expect(under(['eu-gdpr'], '2026-01-31', { country: 'EE' }).due).toBe('2026-03-02');
  expect(under(['eu-gdpr'], '2026-11-24', { country: 'EE' }).due).toBe('2026-12-28');
});

test('the day of receipt is the day in Baku', () => {
  const late = answerDue({
    receivedAt: '2026-03-18T20:30:00.000Z',
    regimes: ['az-998'],
    country: 'AZ',
    law: standardLaw,
  });
  expect(late.received).toBe('2026-03-19');
});

test('law and own promise are separate clocks, and the earlier one binds', () => {
  const strict = under(['eu-gdpr'], '2026-10-01', { country: 'EE', promised: '7 working days' });
  expect(strict.clocks.map(({ source }) => source)).toEqual(['law', 'promise']);
  expect(strict.binding.source).toBe('promise');
  const lax = under(['az-998'], '2026-10-01', { promised: '30 calendar days' });
  expect(lax.binding.rule).toBe('az-998.answer');
});

test('a pause for identity moves the GDPR’s clock and not the one of 998-IIIQ', () => {
  const pauses = [{ from: noon('2026-10-02'), to: noon('2026-10-12') }];
  expect(under(['eu-gdpr'], '2026-10-01', { country: 'EE', pauses }).due).toBe('2026-11-11');
  expect(under(['az-998'], '2026-10-01', { pauses }).due).toBe(under(['az-998'], '2026-10-01').due);
});

test('a refusal has its own, shorter term under 998-IIIQ', () => {
  const input = { receivedAt: noon('2026-03-19'), country: 'AZ', law: standardLaw } as const;
  expect(refusalDue({ ...input, regimes: ['az-998'] })?.due).toBe('2026-04-06');
  expect(refusalDue({ ...input, regimes: ['coe-108'] })).toBeNull();
});

test('regimes apply to the people they name; unknown residence takes all of them', () => {
  const declared = [
    { id: 'az-998', people: 'everyone' },
    { id: 'eu-gdpr', people: 'eu-residents' },
    { id: 'az-information-access', people: 'everyone' },
  ] as const;
  expect(regimesFor(declared, false, 'erasure')).toEqual(['az-998']);
  expect(regimesFor(declared, null, 'erasure')).toEqual(['az-998', 'eu-gdpr']);
  expect(regimesFor(declared, false, 'information')).toEqual(['az-998', 'az-information-access']);
});

test('nothing that sets a term is an error with a code', () => {
  expect(() => under(['coe-108'], '2026-10-01')).toThrow('AMANAT-REQ-116');
});

const first = under(['eu-gdpr'], '2026-10-01', { country: 'EE' });
const rules = { law: standardLaw, promised: '1 month' };
const asked: Extension = {
  at: noon('2026-10-20'),
  until: '2026-11-20',
  because: 'complexity',
  noticeAt: noon('2026-10-19'),
};

test('LAL-4.5c: an extension after the term, without a notice, or beyond one month is refused', () => {
  expect(first.due).toBe('2026-11-02');
  expect(extend(first, first, asked, rules).due).toBe('2026-11-20');
  const tried = (change: Partial<Extension>) => () => extend(first, first, { ...asked, ...change }, rules);
  expect(tried({ at: noon('2026-11-03'), noticeAt: noon('2026-11-03') })).toThrow('AMANAT-REQ-111');
  expect(tried({ noticeAt: null })).toThrow('AMANAT-REQ-112');
  expect(tried({ noticeAt: noon('2026-10-21') })).toThrow('AMANAT-REQ-112');
  expect(tried({ until: '2026-12-03' })).toThrow('AMANAT-REQ-113');
  expect(tried({ until: '2026-12-02' })).not.toThrow();
  // The GDPR alone would allow two months more; the promise binds.
  expect(longestExtension(first, { law: standardLaw })).toBe('2027-01-04');
});

test('a month and two further ones are three from receipt, whatever day the first ended on', () => {
  const short = under(['eu-gdpr'], '2026-01-31', { country: 'EE' });
  expect(short.due).toBe('2026-03-02');
  expect(longestExtension(short, { law: standardLaw })).toBe('2026-04-30');
  // The wait for a proof of identity is given back at the end of both, as far as the first shows it.
  const pauses = [{ from: noon('2026-02-10'), to: noon('2026-02-18') }];
  const paused = under(['eu-gdpr'], '2026-01-31', { country: 'EE', pauses });
  expect(paused.due).toBe('2026-03-09');
  expect(longestExtension(paused, { law: standardLaw })).toBe('2026-05-07');
});

test('under 998-IIIQ a term is extended by 7 working days, for a third party alone', () => {
  const az = under(['az-998'], '2026-10-01');
  const to = (until: string, because: Extension['because']) => () =>
    extend(az, az, { at: noon('2026-10-05'), noticeAt: noon('2026-10-05'), until, because }, rules);
  expect(az.due).toBe('2026-10-12');
  expect(to('2026-10-21', 'third-party')()).toMatchObject({ due: '2026-10-21' });
  expect(to('2026-10-22', 'third-party')).toThrow('AMANAT-REQ-113');
  expect(to('2026-10-20', 'complexity')).toThrow('AMANAT-REQ-114');
  expect(to('2026-10-12', 'third-party')).toThrow('AMANAT-REQ-115');
});

test('a later receipt is never due earlier, and no term ends on a day off', () => {
  const day = fc.integer({ min: 20_000, max: 22_000 }).map(fromDayNumber);
  const term = fc.record({
    amount: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom('working-days' as const, 'calendar-days' as const, 'months' as const),
  });
  fc.assert(
    fc.property(day, term, fc.constantFrom('az-998' as const, 'eu-gdpr' as const), (from, t, regime) => {
      const calendar = calendarFor(regime, 'EE');
      const due = lastDayOf(from, t, calendar);
      expect(calendar.isWorkingDay(due)).toBe(true);
      expect(lastDayOf(addDays(from, 1), t, calendar) >= due).toBe(true);
    }),
  );
});
