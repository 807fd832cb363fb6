import type { Manifest, Retention, Store } from '../manifest/manifest.ts';
import { bakuDateOf, bakuDayStart } from '../time/baku.ts';
import { addPeriod, parsePeriod } from '../time/period.ts';

/** One condition a row must meet: its date lies before the day on which the purpose's period began to be over. */
export interface Condition {
  readonly purpose: string;
  readonly column: string;
  readonly after: Retention['after'];
  readonly keep: string;
}
/** A schedule of one table, derived from the declaration: rows that meet every condition must go. */
export type Schedule =
  | {
      readonly store: string;
      readonly table: string;
      readonly runs: true;
      readonly conditions: readonly Condition[];
      readonly then: 'destroy' | 'anonymise';
      readonly categories: readonly string[];
    }
  /** The table cannot be swept by dates alone; `because` says why and is shown. */
  | {
      readonly store: string;
      readonly table: string;
      readonly runs: false;
      readonly because: 'no-period' | 'no-date-column' | 'depended-on';
      readonly purposes: readonly string[];
    };

type Table = NonNullable<Store['tables']>[string];

function conditionsOf(
  manifest: Manifest,
  table: Table,
): readonly Condition[] | 'no-period' | 'no-date-column' {
  const conditions: Condition[] = [];
  for (const purpose of table.purposes) {
    const retention = manifest.purposes[purpose]?.retention;
    if (!retention || !parsePeriod(retention.keep)) return 'no-period';
    const column = table.dates?.[retention.after];
    if (!column) return 'no-date-column';
    conditions.push({ purpose, column, after: retention.after, keep: retention.keep });
  }
  return conditions;
}

/** Tables whose rows other tables of the map hang on: their rows go with a person's request, or after the others. */
function isDependedOn(store: Store, name: string): boolean {
  return Object.values(store.tables ?? {}).some((other) => other.subject.via?.table === name);
}

/**
 * The schedules of a manifest, one a table. Every purpose a table serves must be over before a row goes: the longest lawful
 * period keeps it (LAL-6.1). Rows are anonymised only when every purpose says so.
 */
export function schedulesOf(manifest: Manifest): readonly Schedule[] {
  return Object.entries(manifest.stores ?? {}).flatMap(([store, declared]) =>
    Object.entries(declared.tables ?? {}).map(([table, map]): Schedule => {
      const conditions = conditionsOf(manifest, map);
      const base = { store, table };
      if (typeof conditions === 'string')
        return { ...base, runs: false, because: conditions, purposes: map.purposes };
      if (isDependedOn(declared, table))
        return { ...base, runs: false, because: 'depended-on', purposes: map.purposes };
      const anonymise = map.purposes.every((p) => manifest.purposes[p]?.retention?.then === 'anonymise');
      return {
        ...base,
        runs: true,
        conditions,
        then: anonymise ? 'anonymise' : 'destroy',
        categories: [...new Set(Object.values(map.columns))],
      };
    }),
  );
}

/**
 * The instant before which a date means that the period is over now: a row dated on day D with period P may be kept through
 * D+P and is due from the day after. Returned as the Baku day's start in UTC.
 */
export function cutoff(keep: string, now: string): string {
  const period = parsePeriod(keep);
  if (!period) throw new Error('cutoff needs a period that can be counted');
  const today = bakuDateOf(now);
  let day = addPeriod(today, { months: -period.months, days: -period.days });
  // Clamping can land a day early or late at a month's end; the row's own D+P decides.
  while (addPeriod(day, period) < today) day = addPeriod(day, { months: 0, days: 1 });
  while (addPeriod(day, period) >= today) day = addPeriod(day, { months: 0, days: -1 });
  return bakuDayStart(addPeriod(day, { months: 0, days: 1 }));
}
