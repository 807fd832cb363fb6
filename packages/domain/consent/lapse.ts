import { bakuDayNumber, lastDayNumber } from '../decide/elapsed.ts';
import { durationParts } from '../manifest/duration.ts';
import { atBakuClock, bakuClock } from '../time/baku.ts';

const dayMs = 86_400_000;
/** The last instant that compares as text with every other: a year of five digits would come before all of them. */
const farthest = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** A consent whose manifest names no term lapses after this: nobody agrees for ever. */
export const defaultConsentTerm = 'P12M';

/** A term as it is counted: months and days on the calendar of Baku, the rest by the clock. */
export interface ConsentTerm {
  readonly months: number;
  readonly days: number;
  readonly ms: number;
}

/** Reads a term, `P12M`, `PT30M`; `session` is one day. @throws RangeError when it is none. */
export function consentTerm(period: string): ConsentTerm {
  const known = read.get(period);
  if (known) return known;
  const parts = durationParts(period === 'session' ? 'P1D' : period);
  if (!parts) throw new RangeError(`Not an ISO 8601 period: ${period}`);
  const { years, months, weeks, days, hours, minutes, seconds } = parts;
  const term = {
    months: years * 12 + months,
    days: weeks * 7 + days,
    ms: ((hours * 60 + minutes) * 60 + seconds) * 1000,
  };
  read.set(period, term);
  return term;
}
// A declaration has a few.
const read = new Map<string, ConsentTerm>();

/**
 * The instant at which a term is over that begins at another, both in milliseconds: the same time of day in Baku, months
 * first (a month that lacks the day ends on its last), then days, then hours. NaN when the start is no instant.
 */
function endOf(start: number, { months, days, ms }: ConsentTerm): number {
  const shown = bakuClock(start);
  const day = Math.floor(shown / dayMs);
  const end = atBakuClock(lastDayNumber(day, { months, days }) * dayMs + shown - day * dayMs) + ms;
  return end > farthest ? farthest : end;
}

/**
 * When a consent lapses that is given at an instant, ISO 8601 UTC: at the first end of its terms. The one count of it:
 * what is recorded and shown to the person, and what the gate decides by, come from here (docs/adr/0030).
 * @param terms at least one.
 */
export function lapsesAt(at: string, ...terms: readonly string[]): string {
  const key = terms.join();
  const last = lastEnds.get(key);
  if (last?.at === at) return last.end;
  const start = Date.parse(at);
  const end = new Date(Math.min(...terms.map((term) => endOf(start, consentTerm(term))))).toISOString();
  lastEnds.set(key, { at, end });
  return end;
}
// A crowd of consents comes in the same millisecond; its end is worked out once. A declaration has a few terms.
const lastEnds = new Map<string, { readonly at: string; readonly end: string }>();

/**
 * Whether a consent has lapsed at an instant: its recorded end has come, or that by one of the terms in force.
 * What is no instant has lapsed: the gate fails closed.
 */
export function hasLapsed(
  given: { readonly at: string; readonly expires: string | null },
  terms: readonly ConsentTerm[],
  at: string,
): boolean {
  if (given.expires !== null && given.expires <= at) return true;
  const passed = bakuDayNumber(at) - bakuDayNumber(given.at);
  return terms.some(
    (term) =>
      // No month is shorter than 28 days: most consents need no calendar to be seen running.
      !(passed < term.months * 28 + term.days) && !(Date.parse(at) < endOf(Date.parse(given.at), term)),
  );
}

/** The instant at which a consent lapses, of what `hasLapsed` goes by. */
export function endOfConsent(
  given: { readonly at: string; readonly expires: string | null },
  terms: readonly string[],
): string {
  const byTerm = lapsesAt(given.at, ...terms);
  return given.expires !== null && given.expires < byTerm ? given.expires : byTerm;
}

/** Of several terms those that may end first, whenever they begin, in their order: the others never decide. */
export function soonestTerms(periods: readonly string[]): readonly string[] {
  const terms = periods.map(consentTerm);
  return periods.filter((_, i) => !terms.some((other, n) => n !== i && endsBy(other, terms[i]!, n < i)));
}

/** Whether a term never ends after another; `ties`: of two that always end together, whether it goes before. */
function endsBy(one: ConsentTerm, other: ConsentTerm, ties: boolean): boolean {
  const [own, others] = [one.days * dayMs + one.ms, other.days * dayMs + other.ms];
  if (one.months === other.months && own === others) return ties;
  if (one.months <= other.months && own <= others) return true;
  return one.months * 31 * dayMs + own < other.months * 28 * dayMs + others;
}

/** How long a term takes at least, whenever it begins, milliseconds: February makes months short. */
export function shortestLife({ months, days, ms }: ConsentTerm): number {
  const four = Array.from({ length: 1461 }, (_, day) => lastDayNumber(day, { months, days: 0 }) - day);
  return (Math.min(...four) + days) * dayMs + ms;
}
