import type { Key, StoreMap, View } from './connector.ts';
import { Parameters, quoted, type SqlEngine } from './engine.ts';
import { concerns } from './person.ts';
import { declared, inBatches, keysOf } from './rows.ts';
import type { RealSchema } from './schema.ts';

/**
 * The condition that rows of other people refer to a shared row under an alias; «never» for a table that is not shared.
 * @param own the ways in which a person's own rows are known: a row is somebody else's when none of them finds it.
 */
export function othersUse(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  table: string,
  own: readonly View[],
  alias: string,
  parameters: Parameters,
): string {
  if (!declared(map, table).shared) return '1 = 0';
  const { dialect } = engine;
  const used = schema.referencesTo(table, map).map((reference) => {
    const mine = own.map((view) =>
      view.map[reference.table]
        ? concerns({ schema, map: view.map, dialect, parameters, person: view.person }, reference.table, 'r')
        : '1 = 0',
    );
    return `exists (select 1 from ${quoted(reference.table)} r
      where r.${quoted(reference.column)} = ${alias}.${quoted(reference.references)}
      and not (${mine.length > 0 ? mine.join(' or ') : '1 = 0'}))`;
  });
  return used.length > 0 ? `(${used.join(' or ')})` : '1 = 0';
}

/** Of the keys, those that rows of other people refer to. */
export async function usedByOthers(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  table: string,
  keys: readonly Key[],
  own: readonly View[],
): Promise<readonly Key[]> {
  const { key, shared } = declared(map, table);
  if (!shared) return [];
  return inBatches(keys, async (batch) => {
    const parameters = new Parameters(engine.dialect);
    const inBatch = `t.${quoted(key)} in (${parameters.list(batch)})`;
    const sql = `select ${engine.dialect.asText(`t.${quoted(key)}`)} as "k" from ${quoted(table)} t
      where ${inBatch} and ${othersUse(engine, schema, map, table, own, 't', parameters)} order by t.${quoted(key)}`;
    return keysOf((await engine.run(sql, parameters.values)).rows);
  });
}
