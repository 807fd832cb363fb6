import type { Manifest, Retention, Store } from '../manifest/manifest.ts';
import { bakuDateOf, bakuDayStart } from '../time/baku.ts';
import { addPeriod, parsePeriod } from '../time/period.ts';

/** One condition a row must meet: its date lies before the day on which the purpose's period began to be over. */
export interface Condition {
  readonly purpose: string;
  readonly column: string;
  /** The table whose column it is, when it is read from the row this one hangs on. */
  readonly of?: string;
  readonly after: Retention['after'];
  readonly keep: string;
}
/** A purpose whose period cannot be counted in a table: no column tells of the event, or (null) no period ends by a date. */
export interface MissingDate {
  readonly purpose: string;
  readonly after: Retention['after'] | null;
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
      readonly because: 'no-period' | 'no-date-column';
      readonly purposes: readonly string[];
      readonly missing: readonly MissingDate[];
    };

type Tables = NonNullable<Store['tables']>;

/** The column that tells of an event: the table's own, or one of the row it hangs on when the map says so (`datesVia`). */
function dateOf(
  tables: Tables,
  name: string,
  event: Retention['after'],
  depth = 0,
): Pick<Condition, 'column' | 'of'> | undefined {
  const table = tables[name];
  const column = table?.dates?.[event];
  if (column) return depth === 0 ? { column } : { column, of: name };
  const above = table?.datesVia && !table.shared ? table.subject.via?.table : undefined;
  return above && depth < 8 ? dateOf(tables, above, event, depth + 1) : undefined;
}

/** What each purpose of a table asks of a row's dates, and what cannot be asked. */
function conditionsOf(
  manifest: Manifest,
  tables: Tables,
  name: string,
): { readonly conditions: readonly Condition[]; readonly missing: readonly MissingDate[] } {
  const conditions: Condition[] = [];
  const missing: MissingDate[] = [];
  for (const purpose of tables[name]?.purposes ?? []) {
    const retention = manifest.purposes[purpose]?.retention;
    if (!retention || !parsePeriod(retention.keep)) {
      missing.push({ purpose, after: null });
      continue;
    }
    const { after, keep } = retention;
    const date = dateOf(tables, name, after);
    if (date) conditions.push({ purpose, ...date, after, keep });
    else missing.push({ purpose, after });
  }
  return { conditions, missing };
}

/**
 * The schedules of a manifest, one a table. Every purpose a table serves must be over before a row goes: the longest lawful
 * period keeps it (LAL-6.1). Rows are anonymised only when every purpose says so. Rows that others hang on go after them.
 */
export function schedulesOf(manifest: Manifest): readonly Schedule[] {
  return Object.entries(manifest.stores ?? {}).flatMap(([store, declared]) =>
    Object.entries(declared.tables ?? {}).map(([table, map]): Schedule => {
      const { conditions, missing } = conditionsOf(manifest, declared.tables ?? {}, table);
      const base = { store, table };
      if (missing.length > 0) {
        const because = missing.some(({ after }) => after === null) ? 'no-period' : 'no-date-column';
        return { ...base, runs: false, because, purposes: map.purposes, missing };
      }
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

/** Schedules in the order their tables can be emptied: rows that hang on others before those. */
export function childrenFirst(manifest: Manifest, schedules: readonly Schedule[]): readonly Schedule[] {
  const depth = ({ store, table }: Schedule): number => {
    const tables = manifest.stores?.[store]?.tables ?? {};
    let steps = 0;
    for (let at = tables[table]; at?.subject.via && steps < 8; at = tables[at.subject.via.table]) steps += 1;
    return steps;
  };
  return schedules.toSorted((a, b) => depth(b) - depth(a));
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
