import { StoreFault, type Change, type Key, type StoreMap, type View } from './connector.ts';
import { Parameters, quoted, type SqlEngine } from './engine.ts';
import { differsFrom, neutralValue } from './neutral.ts';
import { othersUse, usedByOthers } from './others-use.ts';
import { changeInBatches, declared, inBatches, keysOf } from './rows.ts';
import type { RealSchema } from './schema.ts';

/** Empties columns of rows; see `StoreDriver.anonymise`. Looks at who uses a row in the statement that empties it. */
export async function anonymise(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  table: string,
  keys: readonly Key[],
  columns: readonly string[],
  own?: readonly View[],
): Promise<Change> {
  const { key } = declared(map, table);
  const emptied = emptiedColumns(engine, schema, map, table, columns, 't.');
  if (emptied.length === 0) return { changed: 0, spared: [] };
  const { changed } = await changeInBatches(engine, keys, (batch) => {
    const parameters = new Parameters(engine.dialect);
    const sets = emptied.map((each) => `${quoted(each.column)} = ${each.value}`);
    const still = emptied.map((each) => each.differs).join(' or ');
    const mine = own ? `and not ${othersUse(engine, schema, map, table, own, 't', parameters)}` : '';
    const sql = `update ${quoted(table)} as t set ${sets.join(', ')}
      where t.${quoted(key)} in (${parameters.list(batch)}) and (${still}) ${mine}`;
    return [sql, parameters.values];
  });
  return { changed, spared: own ? await usedByOthers(engine, schema, map, table, keys, own) : [] };
}

/** Rows that an emptying would still change; see `StoreDriver.notEmptied`. */
export async function notEmptied(
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

/** The condition that an emptying of these columns would still change a row; `at` stands before the columns. */
export function stillHolds(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  table: string,
  columns: readonly string[],
  at: string,
): string {
  const emptied = emptiedColumns(engine, schema, map, table, columns, at);
  return emptied.length === 0 ? '1 = 0' : `(${emptied.map((each) => each.differs).join(' or ')})`;
}

/** Which columns can be emptied, by what, and the condition that one still is not. Keys are left alone. */
function emptiedColumns(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  table: string,
  columns: readonly string[],
  at = '',
) {
  const { key } = declared(map, table);
  return columns.flatMap((name) => {
    const column = schema.column(table, name);
    if (column.primaryKey || name === key || schema.isForeignKey(table, name)) return [];
    const value = column.nullable
      ? 'null'
      : neutralValue(column, engine.dialect.asText(`${at}${quoted(key)}`));
    if (value === null)
      throw new StoreFault(
        'constraint',
        `The column ${table}.${name} must hold a value and no neutral one is known.`,
      );
    const held = `${at}${quoted(name)}`;
    const differs = column.nullable
      ? `${held} is not null`
      : differsFrom(column, held, value, engine.dialect);
    return [{ column: name, value, differs }];
  });
}
