import { lastDayOf } from '../requests/count-term.ts';
import { restsOnConsent } from '../consent/decide.ts';
import { calendarOfPromises } from '../calendar/choose.ts';
import type { Manifest, Store } from '../manifest/manifest.ts';
import { bakuDateOf } from '../time/baku.ts';
import type { LocalDate } from '../time/local-date.ts';
import { parseTerm } from '../time/term.ts';

type Tables = NonNullable<Store['tables']>;
/** What becomes of a person's rows in a table once consents were withdrawn. */
export type WithdrawnFate =
  | { readonly kind: 'stay' }
  | { readonly kind: 'destroy' }
  | { readonly kind: 'empty'; readonly columns: readonly string[] };

/** Purposes on consent whose data the declaration lets go with the consent (`orOn` or `after: consent.withdrawn`). */
export function endingWithConsent(manifest: Manifest): readonly string[] {
  return Object.entries(manifest.purposes).flatMap(([id, purpose]) => {
    const { retention } = purpose;
    return restsOnConsent(purpose) &&
      (retention?.orOn === 'consent.withdrawn' || retention?.after === 'consent.withdrawn')
      ? [id]
      : [];
  });
}

/**
 * What was held in a table on withdrawn consents alone (LAL-6.7): whole rows when nothing else covers them, else the
 * columns of categories that nothing else covers. A purpose stands when it rests on another basis, or its consent is
 * given. Rows that others hang on, and shared ones, are emptied instead of destroyed. Pure.
 */
export function fateAfterWithdrawal(
  manifest: Manifest,
  tables: Tables,
  name: string,
  withdrawn: ReadonlySet<string>,
  given: (purpose: string) => boolean,
): WithdrawnFate {
  const table = tables[name];
  if (!table?.purposes.some((id) => withdrawn.has(id))) return { kind: 'stay' };
  const stands = (id: string) =>
    given(id) || (manifest.purposes[id]?.basis !== 'consent' && !withdrawn.has(id));
  if (!table.purposes.some(stands)) return wholeRow(manifest, tables, name);
  const columns = Object.entries(table.columns).flatMap(([column, category]) => {
    const covering = table.purposes.filter((id) => manifest.purposes[id]?.categories.includes(category));
    return covering.some((id) => withdrawn.has(id)) && !covering.some(stands) ? [column] : [];
  });
  return columns.length > 0 ? { kind: 'empty', columns } : { kind: 'stay' };
}

function wholeRow(manifest: Manifest, tables: Tables, name: string): WithdrawnFate {
  const table = tables[name];
  const columns = Object.keys(table?.columns ?? {});
  const hangingOn = Object.values(tables).some(({ subject }) => subject.via?.table === name);
  const anonymise = table?.purposes.every((id) => manifest.purposes[id]?.retention?.then === 'anonymise');
  if (!hangingOn && !table?.shared && !anonymise) return { kind: 'destroy' };
  return columns.length > 0 ? { kind: 'empty', columns } : { kind: 'stay' };
}

/** The last day for destroying what a withdrawal took the ground from: `terms.stopAndDestroy`, else ten working days (998-IIIQ). */
export function destroyedBy(manifest: Manifest, withdrawnAt: string): LocalDate {
  const term = parseTerm(manifest.terms?.stopAndDestroy ?? '10 working days');
  const calendar = calendarOfPromises(
    manifest.regimes.map(({ id }) => id),
    manifest.organisation.country,
  );
  const day = bakuDateOf(withdrawnAt);
  return term ? lastDayOf(day, term, calendar) : day;
}
