import { calendarsById } from '../calendar/choose.ts';
import type { Law } from '../rules/law.ts';
import { bakuDateOf, bakuDayEnd } from '../time/baku.ts';
import type { LocalDate } from '../time/local-date.ts';
import { parseTerm } from '../time/term.ts';
import { lastDayOf } from './count-term.ts';
import { bind, type Clock, type Deadline } from './deadline.ts';
import { RequestProblem } from './problems.ts';

/** Why a term may be longer: Law 998-IIIQ knows the first reason alone, GDPR 12(3) all three. */
export const extensionReasons = ['third-party', 'complexity', 'number-of-requests'] as const;
export type ExtensionReason = (typeof extensionReasons)[number];

/** An extension as it is asked for; it becomes an event, never an edit of the due date. */
export interface Extension {
  /** ISO instant it is decided. */
  readonly at: string;
  /** The new last day. */
  readonly until: LocalDate;
  readonly because: ExtensionReason;
  /** ISO instant the notice with the reasons went to the person; null when none was sent. */
  readonly noticeAt: string | null;
}
export interface ExtensionRules {
  readonly law: Law;
  /** `terms.extension` of the declaration. */
  readonly promised?: string | undefined;
}

/**
 * How far one clock may move by the law. A month and two further ones are three from receipt (GDPR 12(3)): that the first
 * ended on a rest day, or in a short month, gives no day more; the days it stood still are given back here too.
 */
function limitOf(
  { regime, calendar, term, due, paused }: Clock,
  deadline: Deadline,
  rules: ExtensionRules,
): LocalDate {
  const rule = rules.law.rule(`${regime}.extension`, deadline.received);
  if (rule?.amount === undefined || rule.unit === undefined) return due;
  const { amount, unit } = rule;
  const days = calendarsById[calendar.id]!;
  if (unit !== 'months' || term.unit !== 'months') return lastDayOf(due, { amount, unit }, days);
  return lastDayOf(deadline.received, { amount: term.amount + amount, unit }, days, paused);
}

/**
 * The last day an extension may reach: the earliest of what each law allows on its own clock and what the
 * organisation promised at most, counted from the first due date.
 */
export function longestExtension(deadline: Deadline, rules: ExtensionRules): LocalDate {
  const limits = deadline.clocks
    .filter(({ source }) => source === 'law')
    .map((clock) => limitOf(clock, deadline, rules));
  const promised = rules.promised === undefined ? undefined : parseTerm(rules.promised);
  if (promised) limits.push(lastDayOf(deadline.due, promised, calendarsById[deadline.binding.calendar.id]!));
  return limits.toSorted()[0] ?? deadline.due;
}

/** The reasons that every law of a deadline knows. */
export function reasonsFor({ clocks }: Deadline): readonly ExtensionReason[] {
  return clocks.some(({ regime }) => regime === 'az-998') ? ['third-party'] : extensionReasons;
}

/**
 * Whether the person can still be told of an extension in time: while the term runs, and under the GDPR inside its first
 * month (12(3)), which an extension does not lengthen.
 */
function isInTime(first: Deadline, current: Deadline, at: string): boolean {
  const months = first.clocks.filter(({ regime }) => regime === 'eu-gdpr');
  return at < current.dueBefore && months.every(({ due }) => at < bakuDayEnd(due));
}

/** How far a deadline may still be extended at an instant, and for which reasons. */
export interface ExtensionLeft {
  readonly until: LocalDate;
  readonly reasons: readonly ExtensionReason[];
}
/** What is left to extend; null when the term is over, has reached the longest, or nobody can be told of it in time. */
export function extensionLeft(
  first: Deadline,
  current: Deadline,
  at: string,
  rules: ExtensionRules,
): ExtensionLeft | null {
  const until = longestExtension(first, rules);
  return isInTime(first, current, at) && until > current.due ? { until, reasons: reasonsFor(first) } : null;
}

/**
 * Extends a deadline, or refuses (LAL-4.5c): after the term (AMANAT-REQ-111), without a notice sent inside the
 * term and not after the decision (112), beyond the law or the promise, or told too late for the law (113), for a reason
 * the law does not know (114), or not forward (115). `first` is the deadline before any extension; limits count from it.
 */
export function extend(
  first: Deadline,
  current: Deadline,
  extension: Extension,
  rules: ExtensionRules,
): Deadline {
  const { at, until, noticeAt } = extension;
  if (at >= current.dueBefore) throw new RequestProblem('AMANAT-REQ-111');
  if (noticeAt === null || noticeAt > at || bakuDateOf(noticeAt) < first.received)
    throw new RequestProblem('AMANAT-REQ-112');
  if (until <= current.due) throw new RequestProblem('AMANAT-REQ-115');
  if (!reasonsFor(first).includes(extension.because)) throw new RequestProblem('AMANAT-REQ-114');
  if (until > longestExtension(first, rules) || !isInTime(first, current, at))
    throw new RequestProblem('AMANAT-REQ-113');
  const moved = current.clocks.map((clock) => (clock.due < until ? { ...clock, due: until } : clock));
  return bind(first.received, moved);
}
