import {
  StoreFault,
  type Change,
  type FoundRows,
  type Identifiers,
  type Key,
  type StoreDriver,
  type StoreMap,
  type Value,
} from './connector.ts';
import { neutralValue } from './neutral.ts';
import { Parameters, quoted, type SqlEngine } from './engine.ts';
import { concerns } from './person.ts';
import { deletionOrder, RealSchema } from './schema.ts';

const batchSize = 500;

/** A store driver over any SQL engine. Statements are built from names found in the real schema only. */
export function relationalDriver(engine: SqlEngine): StoreDriver {
  const schema = async () => new RealSchema(await engine.describe());
  return {
    describe: () => engine.describe(),
    close: () => engine.close(),
    deletionOrder: async (map) => deletionOrder(map, await engine.describe()),
    scan: async (map, person) => scan(engine, await schema(), map, person),
    read: async (table, keyColumn, keys, columns) => {
      const real = await schema();
      const names = [keyColumn, ...columns.filter((each) => each !== keyColumn)];
      for (const name of names) real.column(table, name);
      return inBatches(keys, async (batch) => {
        const parameters = new Parameters(engine.dialect);
        const sql = `select ${names.map(quoted).join(', ')} from ${quoted(table)}
          where ${quoted(keyColumn)} in (${parameters.list(batch)}) order by ${quoted(keyColumn)}`;
        return (await engine.run(sql, parameters.values)).rows;
      });
    },
    present: async (table, keyColumn, keys) => {
      (await schema()).column(table, keyColumn);
      return inBatches(keys, async (batch) => {
        const parameters = new Parameters(engine.dialect);
        const text = engine.dialect.asText(quoted(keyColumn));
        const sql = `select ${text} as "k" from ${quoted(table)} where ${quoted(keyColumn)} in (${parameters.list(batch)})`;
        return keysOf((await engine.run(sql, parameters.values)).rows);
      });
    },
    erase: async (map, table, keys, guard) => erase(engine, await schema(), map, table, keys, guard),
    anonymise: async (map, table, keys, columns) =>
      anonymise(engine, await schema(), map, table, keys, columns),
    notEmptied: async (map, table, keys, columns) =>
      notEmptied(engine, await schema(), map, table, keys, columns),
    rectify: async (map, table, keys, column, value, guard) => {
      const real = await schema();
      const { primaryKey } = real.column(table, column);
      if (primaryKey || real.isForeignKey(table, column))
        throw new StoreFault(
          'schema-differs',
          `The column ${table}.${column} is a key and is not rectified.`,
        );
      return changeInBatches(engine, keys, (batch) => {
        const parameters = new Parameters(engine.dialect);
        const set = parameters.add(value);
        const sql = `update ${quoted(table)} set ${quoted(column)} = ${set}
          where ${keyIn(map, table, batch, parameters)}
          and ${belongs(engine, real, map, table, guard, parameters)}`;
        return [sql, parameters.values];
      });
    },
    overdue: async (table, keyColumn, dateColumn, before, limit) => {
      const real = await schema();
      real.column(table, keyColumn);
      real.column(table, dateColumn);
      const parameters = new Parameters(engine.dialect);
      const due = engine.dialect.isBefore(quoted(dateColumn), parameters.add(before));
      const sql = `select ${engine.dialect.asText(quoted(keyColumn))} as "k" from ${quoted(table)}
        where ${due} order by ${quoted(dateColumn)}, ${quoted(keyColumn)} limit ${parameters.add(limit)}`;
      return keysOf((await engine.run(sql, parameters.values)).rows);
    },
    countOverdue: async (table, dateColumn, before) => {
      (await schema()).column(table, dateColumn);
      const parameters = new Parameters(engine.dialect);
      const due = engine.dialect.isBefore(quoted(dateColumn), parameters.add(before));
      const result = await engine.run(
        `select count(*) as "n" from ${quoted(table)} where ${due}`,
        parameters.values,
      );
      return Number(result.rows[0]?.['n'] ?? 0);
    },
    sample: async (table, column, limit) => {
      (await schema()).column(table, column);
      const parameters = new Parameters(engine.dialect);
      const sql = `select ${quoted(column)} as "v" from ${quoted(table)}
        where ${quoted(column)} is not null limit ${parameters.add(limit)}`;
      return (await engine.run(sql, parameters.values)).rows.map((row) => row['v'] ?? null);
    },
  };
}

async function scan(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  person: Identifiers,
): Promise<FoundRows[]> {
  const found: FoundRows[] = [];
  for (const [table, { key, shared }] of Object.entries(map)) {
    schema.column(table, key);
    const parameters = new Parameters(engine.dialect);
    const mine = concerns({ schema, map, dialect: engine.dialect, parameters, person }, table, 't');
    const sql = `select ${engine.dialect.asText(`t.${quoted(key)}`)} as "k" from ${quoted(table)} t
      where ${mine} order by t.${quoted(key)}`;
    const keys = keysOf((await engine.run(sql, parameters.values)).rows);
    if (keys.length === 0) continue;
    const sharedWithOthers = shared ? await usedByOthers(engine, schema, map, table, keys, person) : [];
    found.push({ table, keys, sharedWithOthers });
  }
  return found;
}

/** Of the keys, those that rows of other people refer to. */
async function usedByOthers(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  table: string,
  keys: readonly Key[],
  person: Identifiers,
): Promise<readonly Key[]> {
  const key = map[table]?.key ?? 'id';
  const references = schema.referencesTo(table, map);
  if (references.length === 0) return [];
  return inBatches(keys, async (batch) => {
    const parameters = new Parameters(engine.dialect);
    const inBatch = `t.${quoted(key)} in (${parameters.list(batch)})`;
    const used = references.map((reference) => {
      const mine = map[reference.table]
        ? concerns({ schema, map, dialect: engine.dialect, parameters, person }, reference.table, 'r')
        : '1 = 0';
      return `exists (select 1 from ${quoted(reference.table)} r
        where r.${quoted(reference.column)} = t.${quoted(reference.references)} and not ${`(${mine})`})`;
    });
    const sql = `select ${engine.dialect.asText(`t.${quoted(key)}`)} as "k" from ${quoted(table)} t
      where ${inBatch} and (${used.join(' or ')}) order by t.${quoted(key)}`;
    return keysOf((await engine.run(sql, parameters.values)).rows);
  });
}

async function erase(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  table: string,
  keys: readonly Key[],
  guard: Identifiers | undefined,
): Promise<Change> {
  const { key, shared } = declared(map, table);
  schema.column(table, key);
  const change = await changeInBatches(engine, keys, (batch) => {
    const parameters = new Parameters(engine.dialect);
    const conditions = [`t.${quoted(key)} in (${parameters.list(batch)})`];
    if (shared)
      for (const reference of schema.referencesTo(table, map))
        conditions.push(`not exists (select 1 from ${quoted(reference.table)} r
          where r.${quoted(reference.column)} = t.${quoted(reference.references)})`);
    else if (guard) conditions.push(belongs(engine, schema, map, table, guard, parameters));
    return [`delete from ${quoted(table)} as t where ${conditions.join(' and ')}`, parameters.values];
  });
  const parameters = new Parameters(engine.dialect);
  if (!shared || keys.length === 0) return change;
  const text = engine.dialect.asText(quoted(key));
  const left = await engine.run(
    `select ${text} as "k" from ${quoted(table)} where ${quoted(key)} in (${parameters.list(keys)})`,
    parameters.values,
  );
  return { changed: change.changed, spared: keysOf(left.rows) };
}

async function anonymise(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  table: string,
  keys: readonly Key[],
  columns: readonly string[],
): Promise<Change> {
  const { key } = declared(map, table);
  const emptied = emptiedColumns(engine, schema, map, table, columns);
  if (emptied.length === 0) return { changed: 0, spared: [] };
  return changeInBatches(engine, keys, (batch) => {
    const parameters = new Parameters(engine.dialect);
    const sets = emptied.map((each) => `${quoted(each.column)} = ${each.value}`);
    const still = emptied.map((each) => each.differs).join(' or ');
    const sql = `update ${quoted(table)} set ${sets.join(', ')}
      where ${quoted(key)} in (${parameters.list(batch)}) and (${still})`;
    return [sql, parameters.values];
  });
}

async function notEmptied(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  table: string,
  keys: readonly Key[],
  columns: readonly string[],
): Promise<readonly Key[]> {
  const { key } = declared(map, table);
  const emptied = emptiedColumns(engine, schema, map, table, columns);
  if (emptied.length === 0) return [];
  return inBatches(keys, async (batch) => {
    const parameters = new Parameters(engine.dialect);
    const still = emptied.map((each) => each.differs).join(' or ');
    const sql = `select ${engine.dialect.asText(quoted(key))} as "k" from ${quoted(table)}
      where ${quoted(key)} in (${parameters.list(batch)}) and (${still})`;
    return keysOf((await engine.run(sql, parameters.values)).rows);
  });
}

/** Which columns can be emptied, by what, and the condition that one still is not. Keys are left alone. */
function emptiedColumns(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  table: string,
  columns: readonly string[],
) {
  const { key } = declared(map, table);
  return columns.flatMap((name) => {
    const column = schema.column(table, name);
    if (column.primaryKey || name === key || schema.isForeignKey(table, name)) return [];
    const value = column.nullable ? 'null' : neutralValue(column, engine.dialect.asText(quoted(key)));
    if (value === null)
      throw new StoreFault(
        'constraint',
        `The column ${table}.${name} must hold a value and no neutral one is known.`,
      );
    const differs = column.nullable
      ? `${quoted(name)} is not null`
      : `${engine.dialect.asText(quoted(name))} <> ${engine.dialect.asText(value)}`;
    return [{ column: name, value, differs }];
  });
}

function belongs(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  table: string,
  person: Identifiers,
  parameters: Parameters,
): string {
  const mine = concerns({ schema, map, dialect: engine.dialect, parameters, person }, table, 'own');
  const key = quoted(declared(map, table).key);
  return `${key} in (select own.${key} from ${quoted(table)} own where ${mine})`;
}
function keyIn(map: StoreMap, table: string, keys: readonly Key[], parameters: Parameters): string {
  return `${quoted(declared(map, table).key)} in (${parameters.list(keys)})`;
}
function declared(map: StoreMap, table: string) {
  const found = map[table];
  if (!found) throw new StoreFault('schema-differs', `The store map has no table ${table}.`);
  return found;
}
function keysOf(rows: readonly Readonly<Record<string, Value>>[]): Key[] {
  return rows.map((row) => String(row['k']));
}
async function inBatches<T>(
  keys: readonly Key[],
  work: (batch: readonly Key[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const results: T[] = [];
  for (let at = 0; at < keys.length; at += batchSize)
    results.push(...(await work(keys.slice(at, at + batchSize))));
  return results;
}
/** All batches of one change in one transaction: a step is done whole or not at all. */
async function changeInBatches(
  engine: SqlEngine,
  keys: readonly Key[],
  statement: (batch: readonly Key[]) => readonly [string, readonly Value[]],
): Promise<Change> {
  if (keys.length === 0) return { changed: 0, spared: [] };
  const changed = await engine.transaction(async (run) => {
    let total = 0;
    for (let at = 0; at < keys.length; at += batchSize) {
      const [sql, values] = statement(keys.slice(at, at + batchSize));
      total += (await run(sql, values)).changed;
    }
    return total;
  });
  return { changed, spared: [] };
}
