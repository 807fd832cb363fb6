import { calendarsById } from '../calendar/choose.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import type { Law } from '../rules/law.ts';
import { addDays } from '../time/local-date.ts';
import { bind, clockAfter, type Clock, type Deadline } from './deadline.ts';
import type { RequestEventOf } from './events.ts';
import { identifiedKinds, type RequestKind } from './kinds.ts';
import { daysStill, pauseReasons, type PauseReason, type StandsBy } from './pause.ts';
import { RequestProblem } from './problems.ts';
import { openPause, type RequestState } from './state.ts';

export interface PauseRules {
  readonly law: Law;
  /** For which reasons the organisation's published terms say that they wait. */
  readonly promised: readonly PauseReason[];
}

function standsBy(
  { source, regime, rule, citation }: Clock,
  { received }: Deadline,
  because: PauseReason,
  { law, promised }: PauseRules,
): StandsBy | null {
  if (source === 'promise') return promised.includes(because) ? { clock: rule, rule, citation } : null;
  const found = law.rule(`${regime}.pause-${because}`, received);
  return found ? { clock: rule, rule: found.id, citation: found.citation } : null;
}

/** Clocks that no reason stops: 998-IIIQ knows no pause, and a promise waits only where people were told so. */
export function runningOn(deadline: Deadline, because: PauseReason, rules: PauseRules): readonly Clock[] {
  return deadline.clocks.filter((clock) => standsBy(clock, deadline, because, rules) === null);
}

/**
 * Which reason a request of this kind knows, at its step: identity until it is confirmed, where it matters at all
 * (GDPR 12(6)); the scope of a request for access once it is (recital 63).
 */
function fits(because: PauseReason, kind: RequestKind, confirmed: boolean): boolean {
  return because === 'identity'
    ? identifiedKinds.includes(kind) && !confirmed
    : kind === 'access' && confirmed;
}

/** Whether the term of a request can be stopped at an instant: for what, or which clock runs in any case. */
export interface PauseLeft {
  readonly because: PauseReason;
  /** The clock that runs in any case; null when the term may be stopped. */
  readonly runsOn: Pick<Clock, 'source' | 'citation'> | null;
}
/** What is left to stop; null when nothing may be asked for now, or the term is over or stands still. */
export function pauseLeft(state: RequestState, at: string, rules: PauseRules): PauseLeft | null {
  const because = pauseReasons.find((reason) => fits(reason, state.kind, state.confirmed !== null));
  const stoppable = ['opened', 'code-sent', 'confirmed', 'planned'].includes(state.phase);
  if (!because || !stoppable || openPause(state) || at >= state.deadline.dueBefore) return null;
  const [runs] = runningOn(state.deadline, because, rules);
  return { because, runsOn: runs ? { source: runs.source, citation: runs.citation } : null };
}

/**
 * Why a term may not be stopped by an event, or null when it may: for what this request does not know (AMANAT-REQ-119),
 * after the term (111), without telling the person (112), or while a clock runs that its law does not stop (117).
 */
export function pauseProblem(
  { kind, confirmed, deadline }: RequestState,
  { at, because, noticeAt, by }: RequestEventOf<'paused'>,
): 'AMANAT-REQ-111' | 'AMANAT-REQ-112' | 'AMANAT-REQ-117' | 'AMANAT-REQ-119' | null {
  if (!fits(because, kind, confirmed !== null)) return 'AMANAT-REQ-119';
  if (at >= deadline.dueBefore) return 'AMANAT-REQ-111';
  if (noticeAt === null || noticeAt > at) return 'AMANAT-REQ-112';
  const stands = deadline.clocks.every(({ rule }) => by.some(({ clock }) => clock === rule));
  return stands ? null : 'AMANAT-REQ-117';
}

/** The event that stops the term of a request; whether it may follow is told by the fold. */
export function pauseEvent(
  { deadline }: RequestState,
  asked: Pick<RequestEventOf<'paused'>, 'at' | 'because' | 'noticeAt'>,
  rules: PauseRules,
): RequestEventOf<'paused'> {
  const by = deadline.clocks.flatMap((clock) => standsBy(clock, deadline, asked.because, rules) ?? []);
  return { type: 'paused', ...asked, by };
}

/** A clock that an extension moved is given the days on top of it; every other one is counted anew from receipt. */
function moved(clock: Clock, first: Clock | undefined, deadline: Deadline, days: number): Clock {
  const after = clockAfter(clock, deadline.received, days);
  if (!first || clock.due === first.due) return after;
  return { ...after, due: nextWorkingDay(calendarsById[clock.calendar.id]!, addDays(clock.due, days)) };
}

/**
 * The event that lets a term run on: the days from asking to `to`, when the person had given what was asked for, are
 * given back at its end, to the first term and to the one that was extended. Throws AMANAT-REQ-101 when the term does not
 * stand still, 108 when `to` lies before the question or after `at`.
 */
export function resumeEvent(state: RequestState, at: string, to: string): RequestEventOf<'resumed'> {
  const pause = openPause(state);
  if (!pause) throw new RequestProblem('AMANAT-REQ-101');
  if (to < pause.from || to > at) throw new RequestProblem('AMANAT-REQ-108');
  const days = daysStill({ ...pause, to });
  const { first, deadline } = state;
  const of = (each: Deadline) =>
    bind(
      each.received,
      each.clocks.map((clock, i) => moved(clock, first.clocks[i], each, days)),
    );
  return { type: 'resumed', at, to, days, first: of(first), deadline: of(deadline) };
}
