import { stillHolds } from './anonymise.ts';
import { StoreFault, type Dated, type Key, type Narrowed, type StoreMap } from './connector.ts';
import { Parameters, quoted, type SqlEngine } from './engine.ts';
import { declared, keysOf } from './rows.ts';
import type { RealSchema } from './schema.ts';
import { momentIn } from '@amanat/domain/time/store-time.ts';

/** Which rows of a table are asked for. */
interface Asked extends Narrowed {
  readonly table: string;
  readonly dates: readonly Dated[];
}

/** Keys of rows that are past all their dates; see `StoreDriver.overdue`. */
export async function overdue(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  asked: Asked,
  limit: number,
): Promise<readonly Key[]> {
  if (asked.dates.length === 0) return [];
  const parameters = new Parameters(engine.dialect);
  const { from, where, first } = dueRows(engine, schema, map, asked, parameters);
  const key = `t.${quoted(declared(map, asked.table).key)}`;
  const sql = `select ${engine.dialect.asText(key)} as "k" from ${from}
    where ${where} order by ${first}, ${key} limit ${parameters.add(limit)}`;
  return keysOf((await engine.run(sql, parameters.values)).rows);
}

/** How many rows are past all their dates; see `StoreDriver.countOverdue`. */
export async function countOverdue(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  asked: Asked,
): Promise<number> {
  if (asked.dates.length === 0) return 0;
  const parameters = new Parameters(engine.dialect);
  const { from, where } = dueRows(engine, schema, map, asked, parameters);
  const { rows } = await engine.run(`select count(*) as "n" from ${from} where ${where}`, parameters.values);
  return Number(rows[0]?.['n'] ?? 0);
}

function dueRows(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  { table, dates, holding, among }: Asked,
  parameters: Parameters,
) {
  const { key } = declared(map, table);
  schema.column(table, key);
  const { joins, aliases } = ancestors(schema, map, table, dates);
  const columns = dates.map(({ column, of }) => `${aliases.get(of ?? table) ?? 't'}.${quoted(column)}`);
  const before = dates.map((date, i) => {
    const { type } = schema.column(date.of ?? table, date.column);
    const moment = momentIn(engine.timezone, date.before);
    return engine.dialect.isBefore(columns[i] ?? '', type, moment, parameters);
  });
  const narrowed = [
    ...(among ? [`t.${quoted(key)} in (${among.length > 0 ? parameters.list(among) : 'null'})`] : []),
    ...(holding ? [stillHolds(engine, schema, map, table, holding, 't.')] : []),
  ];
  return {
    from: [`${quoted(table)} t`, ...joins].join(' '),
    where: [...before, ...narrowed, ...unreferred(schema, map, table)].join(' and '),
    first: columns[0] ?? '',
  };
}

/** Joins up `via` as far as a date is asked of: each row has one row it hangs on. */
function ancestors(schema: RealSchema, map: StoreMap, table: string, dates: readonly Dated[]) {
  const asked = new Set(dates.flatMap(({ of }) => (of === undefined ? [] : [of])));
  const aliases = new Map([[table, 't']]);
  const joins: string[] = [];
  for (let at = table; [...asked].some((name) => !aliases.has(name));) {
    const via = declared(map, at).subject.via;
    if (!via || aliases.has(via.table))
      throw new StoreFault('schema-differs', `The rows of ${table} do not hang on ${[...asked].join(', ')}.`);
    schema.column(at, via.column);
    schema.column(via.table, via.references);
    const alias = `p${aliases.size}`;
    joins.push(
      `join ${quoted(via.table)} ${alias} on ${alias}.${quoted(via.references)} = ${aliases.get(at) ?? 't'}.${quoted(via.column)}`,
    );
    aliases.set(via.table, alias);
    at = via.table;
  }
  return { joins, aliases };
}

/** Conditions that no row of another table of the map hangs on this one, and that nobody is linked to a shared one. */
function unreferred(schema: RealSchema, map: StoreMap, table: string): readonly string[] {
  const { subject: own, shared: isShared } = declared(map, table);
  const links = own.via && isShared ? [linked(schema, table, own.via)] : [];
  const hanging = Object.entries(map).flatMap(([other, { subject, shared }]) => {
    const via = subject.via;
    // A shared row is found through the link to it and outlives it.
    if (!via || via.table !== table || shared) return [];
    schema.column(other, via.column);
    schema.column(table, via.references);
    return [
      `not exists (select 1 from ${quoted(other)} r where r.${quoted(via.column)} = t.${quoted(via.references)})`,
    ];
  });
  return [...links, ...hanging];
}
function linked(
  schema: RealSchema,
  table: string,
  via: { column: string; table: string; references: string },
): string {
  schema.column(table, via.column);
  schema.column(via.table, via.references);
  return `not exists (select 1 from ${quoted(via.table)} r where r.${quoted(via.references)} = t.${quoted(via.column)})`;
}
