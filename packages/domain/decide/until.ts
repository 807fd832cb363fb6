import { nameOrNull } from '../schema/schema.ts';
import { calendarOfPromises } from '../calendar/choose.ts';
import { bakuDateOf } from '../time/baku.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addPeriod, parsePeriod } from '../time/period.ts';
import { parseTerm } from '../time/term.ts';
import { lastDayOf } from '../requests/count-term.ts';
import type { CompiledManifest, CompiledPurpose } from './compile.ts';
import type { MayQuery } from './query.ts';
import { startedAt } from './start-event.ts';
import type { SubjectState } from './state.ts';

export interface UntilQuery {
  readonly category: string;
  /** Purposes the rows serve (a store's table names them); absent: every purpose that uses the category. */
  readonly purposes?: readonly string[] | undefined;
  /** ISO instant. */
  readonly at: string;
  readonly collectedAt?: string | undefined;
  readonly events?: MayQuery['events'];
}
/** Why a purpose still keeps a datum, or kept it. */
export interface KeepGround {
  readonly purpose: string;
  /**
   * `period`: the declared period; `not-started`: its start event has not come; `withdrawn`, `reached`: consent
   * taken back or purpose reached, and the term for stopping runs; `law`: a law sets the term; `unlimited`,
   * `undeclared`: no end was declared.
   */
  readonly because: 'period' | 'not-started' | 'withdrawn' | 'reached' | 'law' | 'unlimited' | 'undeclared';
  /** Last day it may be kept for this purpose; null while no end can be counted. */
  readonly lastDay: LocalDate | null;
  /** The law named for it, or null. */
  readonly law: string | null;
}
export interface Keep {
  /** Last day the datum may be kept; null while no end can be counted, or a hold without end stands. */
  readonly lastDay: LocalDate | null;
  /** True when that day is past and nothing holds the datum: it must go. */
  readonly over: boolean;
  /** The purposes still running: the datum serves these alone. */
  readonly purposes: readonly string[];
  readonly grounds: readonly KeepGround[];
  readonly holds: SubjectState['holds'];
  /** What then; anonymise only when every purpose that kept it last says so. */
  readonly then: 'destroy' | 'anonymise';
}

/** The last day of the term for stopping and destroying («10 iş günü»); the day itself when none is declared. */
function stopBy(compiled: CompiledManifest, since: string): LocalDate {
  const day = bakuDateOf(since);
  const term = parseTerm(compiled.manifest.terms?.stopAndDestroy ?? '');
  const { regimes, organisation } = compiled.manifest;
  const calendar = calendarOfPromises(
    regimes.map(({ id }) => id),
    organisation.country,
  );
  return term ? lastDayOf(day, term, calendar) : day;
}

/** When what a purpose rests on fell away: consent taken back, or an event that ends it early. */
function fellAway(purpose: CompiledPurpose, state: SubjectState, query: UntilQuery): string | null {
  const consent = state.consents[purpose.id];
  if (purpose.basis === 'consent' && consent?.withdrawn) return consent.at;
  const early = purpose.purpose.retention?.orOn;
  return early === undefined ? null : startedAt(early, purpose, state, query);
}

function earlier(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  return a === null ? b : b === null || a < b ? a : b;
}

/** The interval of one purpose before anything brings it forward. */
function declaredGround(
  compiled: CompiledManifest,
  purpose: CompiledPurpose,
  state: SubjectState,
  query: UntilQuery,
): KeepGround {
  const { id, purpose: declared } = purpose;
  const law = nameOrNull(declared.retention?.law ?? declared.law)?.az ?? null;
  const none = { purpose: id, lastDay: null, law };
  const { retention } = declared;
  if (!retention) return { ...none, because: 'undeclared' };
  if (retention.keep === 'unlimited') return { ...none, because: 'unlimited' };
  if (retention.keep === 'law') return { ...none, because: 'law' };
  const from = startedAt(retention.after, purpose, state, query);
  if (from === null) return { ...none, because: 'not-started' };
  if (retention.keep === 'while-needed')
    return { ...none, because: 'reached', lastDay: stopBy(compiled, from) };
  return {
    ...none,
    because: 'period',
    lastDay: addPeriod(bakuDateOf(from), parsePeriod(retention.keep)!),
  };
}

function groundOf(
  compiled: CompiledManifest,
  purpose: CompiledPurpose,
  state: SubjectState,
  query: UntilQuery,
): KeepGround {
  const ground = declaredGround(compiled, purpose, state, query);
  const since = fellAway(purpose, state, query);
  if (since === null) return ground;
  const stop = stopBy(compiled, since);
  const lastDay = earlier(ground.lastDay, stop);
  return lastDay === stop ? { ...ground, because: 'withdrawn', lastDay } : ground;
}

/** The later of two ends; null has no end and is later than any. */
function later(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  return a === null || b === null ? null : a > b ? a : b;
}
const beforeAll: LocalDate = '0000-01-01';

/** The last day a hold stands on; its `until` is the instant it no longer does. */
function holdEnd(until: string | null): LocalDate | null {
  return until === null ? null : bakuDateOf(new Date(Date.parse(until) - 1).toISOString());
}

/** The purposes that cover the datum: those asked for that use the category, and after an erasure the kept ones alone. */
function coveringPurposes(
  compiled: CompiledManifest,
  state: SubjectState,
  query: UntilQuery,
): readonly CompiledPurpose[] {
  const covering = [...compiled.purposes.values()].filter(
    ({ id, categories }) => categories.has(query.category) && (query.purposes?.includes(id) ?? true),
  );
  const { erased } = state;
  const isNew = erased !== null && (query.collectedAt ?? '') > erased.at;
  return erased === null || isNew ? covering : covering.filter(({ id }) => erased.keptFor.includes(id));
}

/**
 * Until when a datum is kept, on which grounds, for which purposes alone, and what then. Each purpose that
 * covers it gives an interval from its start event; the longest wins and narrows the use to the purposes still
 * running; withdrawal or a reached purpose brings the end forward by the declared term; holds extend it. A
 * category no purpose covers is over at once.
 */
export function until(compiled: CompiledManifest, state: SubjectState, query: UntilQuery): Keep {
  const covering = coveringPurposes(compiled, state, query);
  const grounds = covering.map((purpose) => groundOf(compiled, purpose, state, query));
  const today = bakuDateOf(query.at);
  const byPurposes = grounds.reduce<LocalDate | null>((end, { lastDay }) => later(end, lastDay), beforeAll);
  const holds = state.holds.filter((hold) => hold.until === null || hold.until > query.at);
  const lastDay = holds.reduce((end, hold) => later(end, holdEnd(hold.until)), byPurposes);
  const last = grounds.filter((ground) => ground.lastDay === byPurposes).map(({ purpose }) => purpose);
  const endings = covering
    .filter(({ id }) => last.includes(id))
    .map(({ purpose }) => purpose.retention?.then);
  return {
    lastDay: lastDay === beforeAll ? null : lastDay,
    over: lastDay !== null && lastDay < today,
    purposes: grounds
      .filter((ground) => ground.lastDay === null || ground.lastDay >= today)
      .map(({ purpose }) => purpose),
    grounds,
    holds,
    then: endings.length > 0 && endings.every((then) => then === 'anonymise') ? 'anonymise' : 'destroy',
  };
}
