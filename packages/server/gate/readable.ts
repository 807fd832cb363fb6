import type { CompiledManifest } from '@amanat/domain/decide/compile.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { may } from '@amanat/domain/decide/may.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';

/** What of somebody's data may be read, and until when that holds without another look. */
export interface Readable {
  readonly purposes: readonly string[];
  /** ISO instant. */
  readonly until: string;
}

/** What lapses by itself is looked at this far ahead; milliseconds. */
const horizon = 24 * 60 * 60 * 1000;

function allowedAt(
  compiled: CompiledManifest,
  events: readonly SubjectEvent[],
  purposes: ReadonlyMap<string, readonly string[]>,
  at: string,
): string[] {
  const state = foldEvents(events, at);
  return [...purposes].flatMap(([purpose, categories]) =>
    may(compiled, state, { purpose, categories, at }).allow ? [purpose] : [],
  );
}

/**
 * The purposes for which a person's data may be read now, by the decision that the gate takes, with the instant from
 * which one of them is not allowed any more by time alone (a consent lapses): found by halving the next day.
 * @param purposes those of the store, each with the categories that are read for it. @param now ISO instant.
 */
export function readable(
  compiled: CompiledManifest,
  events: readonly SubjectEvent[],
  purposes: ReadonlyMap<string, readonly string[]>,
  now: string,
): Readable {
  const allowed = allowedAt(compiled, events, purposes, now);
  const stillAt = (at: number): boolean => {
    const then = allowedAt(compiled, events, purposes, new Date(at).toISOString());
    return allowed.every((purpose) => then.includes(purpose));
  };
  let [holds, ends] = [Date.parse(now), Date.parse(now) + horizon];
  if (stillAt(ends)) return { purposes: allowed, until: new Date(ends).toISOString() };
  while (ends - holds > 1) {
    const middle = Math.floor((holds + ends) / 2);
    if (stillAt(middle)) holds = middle;
    else ends = middle;
  }
  return { purposes: allowed, until: new Date(ends).toISOString() };
}

/** The purposes of a store's tables, each with those of its categories that the store holds. */
export function purposesOfStore(
  compiled: CompiledManifest,
  tables: Readonly<
    Record<
      string,
      { readonly purposes: readonly string[]; readonly columns: Readonly<Record<string, string>> }
    >
  >,
): ReadonlyMap<string, readonly string[]> {
  const held = new Set(Object.values(tables).flatMap(({ columns }) => Object.values(columns)));
  const named = new Set(Object.values(tables).flatMap(({ purposes }) => purposes));
  const found = new Map<string, readonly string[]>();
  for (const id of named) {
    const own = compiled.purposes.get(id);
    const categories = [...(own?.categories ?? [])].filter((category) => held.has(category));
    if (categories.length > 0) found.set(id, categories);
  }
  return found;
}
