import { type Key, type Row, StoreFault, type StoreDriver, type Value } from './connector.ts';
import { anonymise, notEmptied } from './anonymise.ts';
import { Parameters, quoted, type SqlEngine } from './engine.ts';
import { erase } from './erase.ts';
import { countOverdue, overdue } from './overdue.ts';
import { usedByOthers } from './others-use.ts';
import { belongs } from './person.ts';
import { changeInBatches, inBatches, keyIn, keysOf } from './rows.ts';
import { scan } from './scan.ts';
import { deletionOrder, RealSchema } from './schema.ts';
import { saysNoZone, withZone } from '@amanat/domain/time/store-time.ts';

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
      const unzoned = names.filter((name) => saysNoZone(real.column(table, name).type));
      const zoned = (row: Row): Row => ({
        ...row,
        ...Object.fromEntries(unzoned.map((name) => [name, withZone(row[name] ?? null, engine.timezone)])),
      });
      return inBatches(keys, async (batch) => {
        const parameters = new Parameters(engine.dialect);
        const sql = `select ${names.map(quoted).join(', ')} from ${quoted(table)}
          where ${quoted(keyColumn)} in (${parameters.list(batch)}) order by ${quoted(keyColumn)}`;
        return (await engine.run(sql, parameters.values)).rows.map(zoned);
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
    anonymise: async (map, table, keys, columns, own) =>
      anonymise(engine, await schema(), map, table, keys, columns, own),
    usedByOthers: async (map, table, keys, own) =>
      usedByOthers(engine, await schema(), map, table, keys, own),
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
    overdue: async (map, table, dates, limit, narrowed) =>
      overdue(engine, await schema(), map, { table, dates, ...narrowed }, limit),
    countOverdue: async (map, table, dates, narrowed) =>
      countOverdue(engine, await schema(), map, { table, dates, ...narrowed }),
    page: async (table, keyColumn, column, after, limit) => {
      const found = await rowsAfter(
        engine,
        await schema(),
        { table, keyColumn, columns: [column] },
        after,
        limit,
      );
      return found.map(({ key, values }) => ({ key, value: values[0] ?? null }));
    },
    rowsAfter: async (table, keyColumn, columns, after, limit) =>
      rowsAfter(engine, await schema(), { table, keyColumn, columns }, after, limit),
    sample: async (table, column, limit) => {
      (await schema()).column(table, column);
      const parameters = new Parameters(engine.dialect);
      const sql = `select ${quoted(column)} as "v" from ${quoted(table)}
        where ${quoted(column)} is not null limit ${parameters.add(limit)}`;
      return (await engine.run(sql, parameters.values)).rows.map((row) => row['v'] ?? null);
    },
  };
}

async function rowsAfter(
  engine: SqlEngine,
  real: RealSchema,
  from: { readonly table: string; readonly keyColumn: string; readonly columns: readonly string[] },
  after: Key | null,
  limit: number,
): Promise<readonly { readonly key: Key; readonly values: readonly Value[] }[]> {
  const { table, keyColumn, columns } = from;
  for (const name of [keyColumn, ...columns]) real.column(table, name);
  const parameters = new Parameters(engine.dialect);
  const key = quoted(keyColumn);
  const values = columns.map((column, n) => `${quoted(column)} as "v${n}"`).join(', ');
  const rest = after === null ? '' : `and ${key} > ${parameters.add(after)}`;
  const sql = `select ${engine.dialect.asText(key)} as "k", ${values} from ${quoted(table)}
    where ${quoted(columns[0] ?? keyColumn)} is not null ${rest} order by ${key} limit ${parameters.add(limit)}`;
  const { rows } = await engine.run(sql, parameters.values);
  return rows.map((row) => ({ key: String(row['k']), values: columns.map((_, n) => row[`v${n}`] ?? null) }));
}
