import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Row, Value } from '../connectors/connector.ts';
import type { Person } from './identify.ts';
import { redactOthers } from './redact-others.ts';
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
  /** How many details of other people were left out. */
  readonly redacted: number;
}

/** Puts together what the reading steps brought; other people's addresses inside texts are left out. Pure. */
export function personData(
  manifest: Manifest,
  person: Person,
  parts: readonly (readonly [step: StepRow, rows: readonly Row[]])[],
  portable: boolean,
  hidden: string,
): PersonData {
  let redacted = 0;
  const tables = parts
    .filter(([step, rows]) => tells(manifest, step, rows))
    .map(([step, rows]): DataTable => {
      const declared = manifest.stores?.[step.store]?.tables?.[step.table_name];
      const columns = step.columns.map((name) => ({ name, category: declared?.columns[name] ?? null }));
      const clean = (value: Value, category: string | null): Value => {
        if (
          typeof value !== 'string' ||
          !category ||
          machineMade.includes(manifest.categories[category]?.kind ?? '')
        )
          return value;
        const result = redactOthers(value, person, hidden);
        redacted += result.redacted;
        return result.text;
      };
      return {
        store: step.store,
        table: step.table_name,
        columns,
        rows: rows.map((row) =>
          Object.fromEntries(columns.map(({ name, category }) => [name, clean(row[name] ?? null, category)])),
        ),
      };
    });
  const purposes = new Set(
    tables.flatMap(({ store, table }) => manifest.stores?.[store]?.tables?.[table]?.purposes ?? []),
  );
  const categories = new Set(
    tables.flatMap(({ columns }) => columns.flatMap(({ category }) => (category ? [category] : []))),
  );
  return { portable, tables, purposes: [...purposes], categories: [...categories], redacted };
}
/** Whether a table says anything about the person: it has rows, and is more than keys and dates that tie others together. */
function tells(manifest: Manifest, step: StepRow, rows: readonly Row[]): boolean {
  const declared = manifest.stores?.[step.store]?.tables?.[step.table_name];
  return rows.length > 0 && step.columns.some((name) => declared?.columns[name] !== undefined);
}
/** Kinds whose digits are not phone numbers of people. */
const machineMade: readonly string[] = [
  'usage',
  'online-identifier',
  'order',
  'payment',
  'tax',
  'credentials',
  'social-id',
];
