import { calendarFor, calendarOfPromises, calendarsById } from '../calendar/choose.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import type { Law, LegalRule, RegimeId } from '../rules/law.ts';
import { bakuDateOf, bakuDayEnd } from '../time/baku.ts';
import { compareDates, type LocalDate } from '../time/local-date.ts';
import { parseTerm, type Term } from '../time/term.ts';
import { lastDayOf } from './count-term.ts';
import type { RequestKind } from './kinds.ts';
import { daysStill, type Pause } from './pause.ts';
import { RequestProblem } from './problems.ts';

/** One clock that runs on a request: a law's, or the organisation's own promise. Frozen when computed. */
export interface Clock {
  readonly source: 'law' | 'promise';
  readonly regime: RegimeId | null;
  /** Id of the legal rule, or `terms.answer`. */
  readonly rule: string;
  /** Article of the law, or `terms.answer` of the declaration. */
  readonly citation: string;
  readonly term: Term;
  readonly confidence: LegalRule['confidence'] | null;
  readonly calendar: { readonly id: string; readonly version: string };
  /** Last day of the term. */
  readonly due: LocalDate;
  /** Days it stood still, waiting for the person; they are in `due`. Absent: none. */
  readonly paused?: number;
  /** False when it was counted with a year whose days off are not announced yet; it may still move. */
  readonly announced: boolean;
}
/** When an answer is due. The earliest clock binds; the others stay visible. */
export interface Deadline {
  readonly received: LocalDate;
  readonly due: LocalDate;
  /** The instant the last day is over in Baku; answers before it are in time. */
  readonly dueBefore: string;
  readonly binding: Clock;
  readonly clocks: readonly Clock[];
}

export interface DeadlineInput {
  /** ISO instant of receipt. */
  readonly receivedAt: string;
  /** Regimes that apply to this person; see `regimesFor`. */
  readonly regimes: readonly RegimeId[];
  /** Country of the organisation (ISO 3166-1): whose holidays count under the GDPR. */
  readonly country: string;
  /** `terms.answer` of the declaration. */
  readonly promised?: string | undefined;
  readonly law: Law;
  readonly pauses?: readonly Pause[];
}

/**
 * The regimes of a declaration that apply to a request. Where residence is not known, the EU's rules count too,
 * and the earlier clock binds. The information-access law covers what state bodies are asked, not the exercise
 * of a right over one's own data, which 998-IIIQ rules.
 */
export function regimesFor(
  declared: readonly { readonly id: RegimeId; readonly people: 'everyone' | 'eu-residents' }[],
  livesInEu: boolean | null,
  kind?: RequestKind,
): readonly RegimeId[] {
  const asksInformation = kind === undefined || kind === 'information' || kind === 'question';
  return declared
    .filter(({ people }) => people === 'everyone' || livesInEu !== false)
    .filter(({ id }) => id !== 'az-information-access' || asksInformation)
    .map(({ id }) => id);
}

/** What a clock freezes of its count: the calendar, the last day, and whether that year's days off are known. */
function counted(
  received: LocalDate,
  term: Term,
  calendar: WorkCalendar,
  paused = 0,
): Pick<Clock, 'term' | 'calendar' | 'due' | 'announced' | 'paused'> {
  const due = lastDayOf(received, term, calendar, paused);
  return {
    term,
    calendar: { id: calendar.id, version: calendar.version },
    due,
    announced: calendar.status(Number(due.slice(0, 4))) === 'official',
    ...(paused > 0 ? { paused } : {}),
  };
}

/** A clock counted anew from receipt, after it stood still for so many days more. */
export function clockAfter(clock: Clock, received: LocalDate, days: number): Clock {
  const paused = (clock.paused ?? 0) + days;
  return { ...clock, ...counted(received, clock.term, calendarsById[clock.calendar.id]!, paused) };
}

function lawClock(rule: LegalRule, calendar: WorkCalendar, received: LocalDate, paused: number): Clock {
  const term: Term = { amount: rule.amount!, unit: rule.unit! };
  return {
    source: 'law',
    regime: rule.regime,
    rule: rule.id,
    citation: rule.citation,
    confidence: rule.confidence,
    ...counted(received, term, calendar, paused),
  };
}

/**
 * The clocks of one duty (`answer`, `refusal`): each regime's rule in force on the day of receipt. A pause stops the
 * clocks of a law that knows its reason; 998-IIIQ knows none and its clock runs in any case. An open pause counts nothing
 * until it ends.
 */
export function lawClocks(input: DeadlineInput, duty: 'answer' | 'refusal'): readonly Clock[] {
  const received = bakuDateOf(input.receivedAt);
  return input.regimes.flatMap((regime) => {
    const rule = input.law.rule(`${regime}.${duty}`, received);
    if (rule?.amount === undefined || rule.unit === undefined) return [];
    const known = (input.pauses ?? []).filter(({ because }) =>
      input.law.rule(`${regime}.pause-${because}`, received),
    );
    const paused = known.reduce((sum, pause) => sum + daysStill(pause), 0);
    return [lawClock(rule, calendarFor(regime, input.country), received, paused)];
  });
}

function promiseClock(input: DeadlineInput): readonly Clock[] {
  const term = input.promised === undefined ? undefined : parseTerm(input.promised);
  if (!term) return [];
  const calendar = calendarOfPromises(input.regimes, input.country);
  return [
    {
      source: 'promise',
      regime: null,
      rule: 'terms.answer',
      citation: 'terms.answer',
      confidence: null,
      ...counted(bakuDateOf(input.receivedAt), term, calendar),
    },
  ];
}

const rank = ({ source }: Clock): number => (source === 'law' ? 0 : 1);

/** Binds the earliest of the clocks; on a tie the law's stands before the promise. */
export function bind(received: LocalDate, clocks: readonly Clock[]): Deadline {
  const [binding] = clocks.toSorted((a, b) => compareDates(a.due, b.due) || rank(a) - rank(b));
  if (!binding) throw new RequestProblem('AMANAT-REQ-116');
  return { received, due: binding.due, dueBefore: bakuDayEnd(binding.due), binding, clocks };
}

/**
 * When a request must be answered: a pure function of receipt, regimes, rules and calendars. Law and own
 * promise are separate clocks; the earlier binds. Throws AMANAT-REQ-116 when nothing sets a term.
 */
export function answerDue(input: DeadlineInput): Deadline {
  return bind(bakuDateOf(input.receivedAt), [...lawClocks(input, 'answer'), ...promiseClock(input)]);
}

/** When a refusal must be sent (998-IIIQ 12: 5 working days; GDPR 12(4): a month); null when no law says. */
export function refusalDue(input: DeadlineInput): Deadline | null {
  const clocks = lawClocks(input, 'refusal');
  return clocks.length === 0 ? null : bind(bakuDateOf(input.receivedAt), clocks);
}
