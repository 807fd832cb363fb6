import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFor } from '../calendar/choose.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import type { RegimeId } from '../rules/law.ts';
import { standardLaw } from '../rules/standard-law.ts';
import { bakuDateOf } from '../time/baku.ts';
import { addDays, addMonths, daysBetween, fromDayNumber } from '../time/local-date.ts';
import { problemOf } from './allowed.ts';
import { answerDue } from './deadline.ts';
import type { RequestEvent } from './events.ts';
import { extend, extensionLeft, longestExtension } from './extension.ts';
import { requestKinds, type RequestKind } from './kinds.ts';
import type { PauseReason } from './pause.ts';
import { applyEvent, foldRequest } from './request.ts';
import { pauseEvent, pauseLeft, resumeEvent, type PauseRules } from './stand-still.ts';
import { isLate, openPause, type RequestState } from './state.ts';

const noon = (day: string) => `${day}T08:00:00.000Z`;
const rules: PauseRules = { law: standardLaw, promised: [] };
const unsaid = { law: standardLaw };

interface Given {
  readonly regimes?: readonly RegimeId[];
  readonly kind?: RequestKind;
  readonly promised?: string;
  readonly country?: string;
}
function opened(
  day: string,
  { regimes = ['eu-gdpr'], kind = 'access', promised, country = 'EE' }: Given = {},
) {
  const receivedAt = noon(day);
  const deadline = answerDue({ receivedAt, regimes, country, promised, law: standardLaw });
  return applyEvent(null, { type: 'opened', at: receivedAt, kind, receivedAt, deadline });
}
const pausing = (state: RequestState, day: string, because: PauseReason = 'identity', by = rules) =>
  pauseEvent(state, { at: noon(day), because, noticeAt: noon(day) }, by);
const stopped = (state: RequestState, day: string, because: PauseReason = 'identity', by = rules) =>
  applyEvent(state, pausing(state, day, because, by));
const goesOn = (state: RequestState, told: string, given = told) =>
  applyEvent(state, resumeEvent(state, noon(told), noon(given)));

test('LAL-4.6: under the GDPR the days from asking who it is to the proof are not counted, and are on record', () => {
  const state = opened('2026-10-01');
  expect(state.deadline.due).toBe('2026-11-02');
  expect(pauseLeft(state, noon('2026-10-05'), rules)).toEqual({ because: 'identity', runsOn: null });
  const waiting = stopped(state, '2026-10-05');
  expect(pausing(state, '2026-10-05').by).toEqual([
    {
      clock: 'eu-gdpr.answer',
      rule: 'eu-gdpr.pause-identity',
      citation: 'GDPR Art. 12(6); EDPB Guidelines 01/2022',
    },
  ]);
  // However long it lasts, a term that stands still does not run out.
  expect(isLate(waiting, noon('2027-06-01'))).toBe(false);
  const going = goesOn(waiting, '2026-10-25');
  // 1 November, a Sunday, and twenty days.
  expect(going.deadline).toMatchObject({ due: '2026-11-23', binding: { paused: 20 } });
  expect(isLate(going, noon('2026-11-23'))).toBe(false);
  expect(isLate(going, noon('2026-11-24'))).toBe(true);
});

test('what came on Friday and is written down on Monday ends the wait on Friday', () => {
  const waiting = stopped(opened('2026-10-01'), '2026-10-05');
  expect(goesOn(waiting, '2026-10-12', '2026-10-09').deadline.due).toBe('2026-11-05');
  for (const day of ['2026-10-04', '2026-10-13'])
    expect(() => resumeEvent(waiting, noon('2026-10-12'), noon(day))).toThrow('AMANAT-REQ-108');
  expect(() => resumeEvent(opened('2026-10-01'), noon('2026-10-12'), noon('2026-10-12'))).toThrow(
    'AMANAT-REQ-101',
  );
});

test('998-IIIQ knows no pause: wherever it applies the term runs on, and why is told', () => {
  const any = fc.subarray<RegimeId>(['eu-gdpr', 'az-information-access', 'coe-108']);
  fc.assert(
    fc.property(any, fc.constantFrom('AZ', 'EE'), (more, country) => {
      const state = opened('2026-10-01', { regimes: ['az-998', ...more], country });
      expect(pauseLeft(state, noon('2026-10-02'), rules)).toEqual({
        because: 'identity',
        runsOn: { source: 'law', citation: '998-IIIQ Art. 12' },
      });
      expect(problemOf(state, pausing(state, '2026-10-02'))).toBe('AMANAT-REQ-117');
      expect(() => stopped(state, '2026-10-02')).toThrow('AMANAT-REQ-117');
    }),
  );
});

test('an own promise waits only where the published terms say so', () => {
  const state = opened('2026-10-01', { promised: '20 calendar days' });
  expect(pauseLeft(state, noon('2026-10-02'), rules)?.runsOn).toEqual({
    source: 'promise',
    citation: 'terms.answer',
  });
  expect(() => stopped(state, '2026-10-02')).toThrow('AMANAT-REQ-117');
  const said = { ...rules, promised: ['identity'] as const };
  const going = goesOn(stopped(state, '2026-10-02', 'identity', said), '2026-10-12');
  expect(going.deadline.clocks.map(({ due }) => due)).toEqual(['2026-11-11', '2026-11-02']);
});

test('identity is asked for until it is confirmed, what is meant only of a confirmed request for access', () => {
  const confirm = (state: RequestState) =>
    applyEvent(state, { type: 'confirmed', by: 'code', at: noon('2026-10-02') });
  for (const kind of requestKinds) {
    const state = opened('2026-10-01', { kind });
    const needed = !['information', 'complaint', 'guardian-report', 'question'].includes(kind);
    expect(problemOf(state, pausing(state, '2026-10-03'))).toBe(needed ? null : 'AMANAT-REQ-119');
    expect(problemOf(state, pausing(state, '2026-10-03', 'scope'))).toBe('AMANAT-REQ-119');
    const known = confirm(state);
    expect(problemOf(known, pausing(known, '2026-10-03'))).toBe('AMANAT-REQ-119');
    const clear = kind === 'access' ? null : 'AMANAT-REQ-119';
    expect(problemOf(known, pausing(known, '2026-10-03', 'scope'))).toBe(clear);
  }
  const waiting = stopped(confirm(opened('2026-10-01')), '2026-10-03', 'scope');
  expect(pauseLeft(waiting, noon('2026-10-04'), rules)).toBeNull();
  expect(goesOn(waiting, '2026-10-07').deadline.due).toBe('2026-11-05');
});

test('a term that ran out, or of which nobody was told, is not stopped', () => {
  const state = opened('2026-10-01');
  const end = state.deadline.dueBefore;
  const asked = { because: 'identity', noticeAt: noon('2026-10-02') } as const;
  const problem = (change: object) =>
    problemOf(state, { ...pauseEvent(state, { ...asked, at: noon('2026-10-03') }, rules), ...change });
  expect(problem({})).toBeNull();
  expect(problem({ at: end })).toBe('AMANAT-REQ-111');
  expect(problem({ at: new Date(Date.parse(end) - 1).toISOString() })).toBeNull();
  expect(problem({ noticeAt: null })).toBe('AMANAT-REQ-112');
  expect(problem({ noticeAt: noon('2026-10-04') })).toBe('AMANAT-REQ-112');
  expect(pauseLeft(state, end, rules)).toBeNull();
});

test('a wait is given back to an extended term too, and to how far it may still be extended', () => {
  const state = opened('2026-01-31');
  expect([state.deadline.due, longestExtension(state.first, unsaid)]).toEqual(['2026-03-02', '2026-04-30']);
  const notice = noon('2026-02-05');
  const extension = { at: notice, until: '2026-03-20', because: 'complexity', noticeAt: notice } as const;
  const longer = applyEvent(state, {
    type: 'extended',
    at: notice,
    extension,
    deadline: extend(state.first, state.deadline, extension, unsaid),
  });
  const going = goesOn(stopped(longer, '2026-02-10'), '2026-02-18');
  expect(going.deadline.due).toBe('2026-03-30');
  // 28 February and 30 April, and eight days each: 8 March is a Sunday.
  expect([going.first.due, longestExtension(going.first, unsaid)]).toEqual(['2026-03-09', '2026-05-08']);
  // The month in which an extension can be told is longer by the wait as well.
  expect(extensionLeft(going.first, going.deadline, noon('2026-03-09'), unsaid)?.until).toBe('2026-05-08');
  expect(extensionLeft(going.first, going.deadline, noon('2026-03-10'), unsaid)).toBeNull();
});

/** What may happen to the clocks of a request: days between one thing and the next, and how long ago the answer came. */
const story = fc.array(
  fc.record({
    days: fc.nat(25),
    ago: fc.nat(10),
    what: fc.constantFrom('pause', 'resume', 'extend', 'confirm', 'refuse'),
    hour: fc.integer({ min: 0, max: 23 }),
  }),
  { maxLength: 14 },
);

/** Whatever follows by the rules, of what is tried: every state with the event that led to it. */
function* tellStory(
  received: string,
  tried: readonly { days: number; ago: number; what: string; hour: number }[],
) {
  let state = opened(received);
  let day = received;
  for (const { days, ago, what, hour } of tried) {
    day = addDays(day, days);
    const at = `${day}T${String(hour).padStart(2, '0')}:30:00.000Z`;
    const event = eventOf(state, what, at, `${addDays(day, -ago)}${at.slice(10)}`);
    if (!event || problemOf(state, event)) continue;
    const before = state;
    state = applyEvent(state, event);
    yield { before, event, state };
  }
}
function eventOf(state: RequestState, what: string, at: string, ago: string): RequestEvent | null {
  if (at < state.at) return null;
  const because = state.confirmed ? 'scope' : 'identity';
  if (what === 'pause') return pauseEvent(state, { at, because, noticeAt: at }, rules);
  const still = openPause(state);
  if (what === 'resume') return still ? resumeEvent(state, at, ago < still.from ? still.from : ago) : null;
  if (what === 'confirm') return { type: 'confirmed', by: 'document', at };
  if (what === 'refuse') return { type: 'refused', ground: 'law', reason: 'x', at };
  const left = extensionLeft(state.first, state.deadline, at, unsaid);
  if (!left || still) return null;
  const until = addDays(state.deadline.due, 1 + (Number(at.slice(8, 10)) % 20));
  const extension = {
    at,
    until: until < left.until ? until : left.until,
    because: 'complexity',
    noticeAt: at,
  } as const;
  return {
    type: 'extended',
    at,
    extension,
    deadline: extend(state.first, state.deadline, extension, unsaid),
  };
}
const anyDay = fc.integer({ min: 19_700, max: 21_900 }).map(fromDayNumber);

test('a due day is never earlier than the month of the law and the days waited, and never moves without an event', () => {
  const calendar = calendarFor('eu-gdpr', 'EE');
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyDay, story, (received, tried) => {
      for (const { before, event, state } of tellStory(received, tried)) {
        seen.add(event.type);
        const waited = state.pauses.reduce(
          (sum, { from, to }) => sum + (to ? daysBetween(bakuDateOf(from), bakuDateOf(to)) : 0),
          0,
        );
        const month = nextWorkingDay(calendar, addDays(addMonths(received, 1), waited));
        expect(state.first.due).toBe(month);
        expect(state.deadline.due >= month).toBe(true);
        if (state.extensions === 0) expect(state.deadline).toEqual(state.first);
        const three = nextWorkingDay(calendar, addDays(addMonths(received, 3), waited));
        expect(longestExtension(state.first, unsaid)).toBe(three);
        expect(state.deadline.due >= before.deadline.due).toBe(true);
        if (event.type !== 'resumed' && event.type !== 'extended')
          expect([state.deadline, state.first]).toEqual([before.deadline, before.first]);
        expect(calendar.isWorkingDay(state.first.due)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  expect([...seen].toSorted()).toEqual(['confirmed', 'extended', 'paused', 'refused', 'resumed']);
});

test('the events, read back from where they are stored, give the same deadline', () => {
  fc.assert(
    fc.property(anyDay, story, (received, tried) => {
      const first = opened(received);
      const events: RequestEvent[] = [
        {
          type: 'opened',
          at: first.at,
          kind: first.kind,
          receivedAt: first.receivedAt,
          deadline: first.deadline,
        },
      ];
      let last: RequestState = first;
      for (const { event, state } of tellStory(received, tried)) {
        events.push(event);
        last = state;
      }
      expect(foldRequest(JSON.parse(JSON.stringify(events)) as RequestEvent[])).toEqual(last);
    }),
  );
});

test('a wait that is over before it began to count moves nothing', () => {
  const state = opened('2026-10-01');
  const going = goesOn(stopped(state, '2026-10-05'), '2026-10-05');
  expect(going.deadline).toEqual(state.deadline);
  expect(going.pauses).toEqual([{ because: 'identity', from: noon('2026-10-05'), to: noon('2026-10-05') }]);
});
