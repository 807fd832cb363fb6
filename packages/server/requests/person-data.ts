import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Row } from '../connectors/connector.ts';
import { unsaidZone, withZone } from '@amanat/domain/time/store-time.ts';
import type { Person } from './identify.ts';
import { maskOthers } from './mask-others.ts';
import type { StepRow } from './steps.ts';

export interface DataColumn {
  readonly name: string;
  /** Id of the category; null for dates that say when a period starts. */
  readonly category: string | null;
}
export interface DataTable {
  readonly store: string;
  readonly table: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly Row[];
}
/** Everything found about a person, ready to be given to them. */
export interface PersonData {
  readonly portable: boolean;
  readonly tables: readonly DataTable[];
  /** Ids of the purposes the found rows serve, and of the categories found in them. */
  readonly purposes: readonly string[];
  readonly categories: readonly string[];
  /** Rows from which details of other people were left out, by table. */
  readonly masked: readonly { readonly store: string; readonly table: string; readonly count: number }[];
}

/** Puts together what the reading steps brought; other people's addresses inside texts are left out. Pure. */
export function personData(
  manifest: Manifest,
  person: Person,
  parts: readonly (readonly [step: StepRow, rows: readonly Row[]])[],
  portable: boolean,
  hidden: string,
): PersonData {
  const masked: { store: string; table: string; count: number }[] = [];
  const tables = parts
    .filter(([step, rows]) => tells(manifest, step, rows))
    .map(([step, rows]): DataTable => {
      const place = { store: step.store, table: step.table_name };
      const declared = manifest.stores?.[step.store]?.tables?.[step.table_name];
      const zone = manifest.stores?.[step.store]?.timezone ?? unsaidZone;
      const dates = Object.values(declared?.dates ?? {});
      const dated = rows.map((row) => ({
        ...row,
        ...Object.fromEntries(dates.map((name) => [name, withZone(row[name] ?? null, zone)])),
      }));
      const clean = maskOthers(manifest, place, step.columns, person, dated, hidden);
      if (clean.masked > 0) masked.push({ ...place, count: clean.masked });
      const columns = step.columns.map((name) => ({ name, category: declared?.columns[name] ?? null }));
      return { ...place, columns, rows: clean.rows };
    });
  const purposes = new Set(
    tables.flatMap(({ store, table }) => manifest.stores?.[store]?.tables?.[table]?.purposes ?? []),
  );
  const categories = new Set(
    tables.flatMap(({ columns }) => columns.flatMap(({ category }) => (category ? [category] : []))),
  );
  return { portable, tables, purposes: [...purposes], categories: [...categories], masked };
}
/** Whether a table says anything about the person: it has rows, and is more than keys and dates that tie others together. */
function tells(manifest: Manifest, step: StepRow, rows: readonly Row[]): boolean {
  const declared = manifest.stores?.[step.store]?.tables?.[step.table_name];
  return rows.length > 0 && step.columns.some((name) => declared?.columns[name] !== undefined);
}
