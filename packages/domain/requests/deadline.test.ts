import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFor } from '../calendar/choose.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import { standardLaw } from '../rules/standard-law.ts';
import { addDays, fromDayNumber } from '../time/local-date.ts';
import { lastDayOf } from './count-term.ts';
import { answerDue, refusalDue, regimesFor, type DeadlineInput } from './deadline.ts';
import { extend, extensionLeft, longestExtension, type Extension } from './extension.ts';

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
  // On a tie the law's clock is the one that binds, and is told.
  expect(under(['az-998'], '2026-10-01', { promised: '7 working days' }).binding.source).toBe('law');
  const lax = under(['az-998'], '2026-10-01', { promised: '30 calendar days' });
  expect(lax.binding.rule).toBe('az-998.answer');
  expect([...strict.clocks, ...lax.clocks].map(({ due }) => due)).toEqual([
    '2026-11-02',
    '2026-10-12',
    '2026-10-12',
    '2026-11-02',
  ]);
});

test('a pause for identity moves the GDPR’s clock and not the one of 998-IIIQ', () => {
  const pauses = [{ because: 'identity' as const, from: noon('2026-10-02'), to: noon('2026-10-12') }];
  expect(under(['eu-gdpr'], '2026-10-01', { country: 'EE', pauses }).due).toBe('2026-11-11');
  expect(under(['az-998'], '2026-10-01', { pauses }).due).toBe(under(['az-998'], '2026-10-01').due);
  // What still lasts counts nothing yet.
  const lasting = [...pauses, { because: 'scope' as const, from: noon('2026-10-20'), to: null }];
  expect(under(['eu-gdpr'], '2026-10-01', { country: 'EE', pauses: lasting }).due).toBe('2026-11-11');
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
  for (const kind of ['information', 'question', undefined] as const)
    expect(regimesFor(declared, false, kind)).toEqual(['az-998', 'az-information-access']);
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
  // The wait for a proof of identity is given back at the end of both, day for day.
  const pauses = [{ because: 'identity' as const, from: noon('2026-02-10'), to: noon('2026-02-18') }];
  const paused = under(['eu-gdpr'], '2026-01-31', { country: 'EE', pauses });
  expect(paused.due).toBe('2026-03-09');
  expect(longestExtension(paused, { law: standardLaw })).toBe('2026-05-08');
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

test('what is left to extend can be used to its last day and is none after it, as is an extension itself', () => {
  const left = (current: typeof first, at: string) => extensionLeft(first, current, at, rules);
  const end = new Date(Date.parse(first.dueBefore) - 1).toISOString();
  expect(left(first, end)).toEqual({
    until: '2026-12-02',
    reasons: ['third-party', 'complexity', 'number-of-requests'],
  });
  expect(left(first, first.dueBefore)).toBeNull();
  const used = extend(first, first, { ...asked, until: '2026-12-02' }, rules);
  expect(left(used, end)).toBeNull();
  const late = { ...asked, at: first.dueBefore, noticeAt: noon('2026-10-19') };
  expect(() => extend(first, first, late, rules)).toThrow('AMANAT-REQ-111');
  // A notice of the day of receipt is one; of an earlier day, it speaks of something else.
  const noticed = (noticeAt: string) => () => extend(first, first, { ...asked, noticeAt }, rules);
  expect(noticed('2026-10-01T00:00:00.000Z')).not.toThrow();
  expect(noticed('2026-09-30T19:59:59.999Z')).toThrow('AMANAT-REQ-112');
});

test('GDPR 12(3): a term is extended once more only inside its first month, of which the person is told', () => {
  const used = extend(first, first, asked, rules);
  const lastInstant = new Date(Date.parse(first.dueBefore) - 1).toISOString();
  const once = (at: string) => () =>
    extend(first, used, { ...asked, at, noticeAt: at, until: '2026-12-02' }, rules);
  expect(once(lastInstant)()).toMatchObject({ due: '2026-12-02' });
  expect(extensionLeft(first, used, lastInstant, rules)).toMatchObject({ until: '2026-12-02' });
  // The extended term still runs, but the month is over.
  expect(once(first.dueBefore)).toThrow('AMANAT-REQ-113');
  expect(extensionLeft(first, used, first.dueBefore, rules)).toBeNull();
  // 998-IIIQ sets no such end; an own promise that ended before the month does not either.
  const az = under(['az-998'], '2026-10-01');
  const third = { at: noon('2026-10-05'), noticeAt: noon('2026-10-05'), because: 'third-party' } as const;
  const longer = extend(az, az, { ...third, until: '2026-10-16' }, rules);
  const again = { ...third, at: noon('2026-10-15'), noticeAt: noon('2026-10-15'), until: '2026-10-21' };
  expect(extend(az, longer, again, rules).due).toBe('2026-10-21');
  const promised = under(['eu-gdpr'], '2026-10-01', { country: 'EE', promised: '7 working days' });
  const moved = extend(promised, promised, { ...third, until: '2026-10-20' }, { law: standardLaw });
  expect(extend(promised, moved, { ...again, until: '2026-11-20' }, { law: standardLaw }).due).toBe(
    '2026-11-20',
  );
});

test('of two laws the shorter extension binds, and a reason must be one of both', () => {
  const both = under(['az-998', 'eu-gdpr'], '2026-10-01', { country: 'EE' });
  expect(extensionLeft(both, both, noon('2026-10-05'), { law: standardLaw })).toEqual({
    until: '2026-10-21',
    reasons: ['third-party'],
  });
});

test('an own promise limits an extension only by what it says of extensions; alone and silent, it allows none', () => {
  const shorter = under(['eu-gdpr'], '2026-10-01', { country: 'EE', promised: '7 working days' });
  expect(shorter.due).toBe('2026-10-12');
  expect(longestExtension(shorter, { law: standardLaw })).toBe('2027-01-04');
  const alone = under(['coe-108'], '2026-10-01', { promised: '7 working days' });
  expect(longestExtension(alone, { law: standardLaw })).toBe(alone.due);
  const tried = { ...asked, at: noon('2026-10-05'), noticeAt: noon('2026-10-05'), until: '2026-10-14' };
  expect(() => extend(alone, alone, tried, { law: standardLaw })).toThrow('AMANAT-REQ-113');
  expect(extend(alone, alone, tried, { law: standardLaw, promised: '7 working days' })).toMatchObject({
    due: '2026-10-14',
    binding: { ...alone.binding, due: '2026-10-14' },
  });
});

test('an extension moves every clock that would end before it, and binds the extended day', () => {
  const until = fc.integer({ min: 0, max: 90 }).map((days) => addDays('2026-10-02', days));
  const promised = fc.constantFrom(undefined, '7 working days', '20 calendar days', '2 months');
  fc.assert(
    fc.property(until, promised, (day, own) => {
      const from = under(['eu-gdpr'], '2026-10-01', { country: 'EE', promised: own });
      const notice = { at: noon('2026-10-02'), noticeAt: noon('2026-10-02'), because: 'complexity' } as const;
      const limits = { law: standardLaw, promised: '2 months' };
      if (day <= from.due || day > longestExtension(from, limits)) {
        expect(() => extend(from, from, { ...notice, until: day }, limits)).toThrow(/AMANAT-REQ-11[35]/);
        return;
      }
      const moved = extend(from, from, { ...notice, until: day }, limits);
      expect(moved.due).toBe(day);
      expect(moved.dueBefore).toBe(`${day}T20:00:00.000Z`);
      expect(moved.clocks.map(({ due }) => due)).toEqual(
        from.clocks.map(({ due }) => (due < day ? day : due)),
      );
    }),
  );
});

test('a term of years ends after twelve months each; one of hours has no last day', () => {
  const calendar = calendarFor('az-998', 'AZ');
  for (const amount of [1, 2, 5])
    expect(lastDayOf('2026-02-27', { amount, unit: 'years' }, calendar)).toBe(
      lastDayOf('2026-02-27', { amount: amount * 12, unit: 'months' }, calendar),
    );
  expect(() => lastDayOf('2026-02-27', { amount: 72, unit: 'hours' }, calendar)).toThrow(RangeError);
});

test('days that a term stood still are given back after it, and end on a working day too', () => {
  const units = ['working-days', 'calendar-days', 'months', 'years'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...units), fc.nat(20), fc.nat(1000), (unit, paused, n) => {
      const calendar = calendarFor('az-998', 'AZ');
      const from = addDays('2024-01-01', n);
      const term = { amount: 2, unit };
      const [plain, moved] = [lastDayOf(from, term, calendar), lastDayOf(from, term, calendar, paused)];
      if (paused === 0) expect(moved).toBe(plain);
      expect(calendar.isWorkingDay(moved)).toBe(true);
      const end = unit === 'working-days' ? plain : unit === 'calendar-days' ? addDays(from, 2) : null;
      if (end) expect(moved).toBe(nextWorkingDay(calendar, addDays(end, paused)));
      expect(moved >= plain).toBe(true);
    }),
  );
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
