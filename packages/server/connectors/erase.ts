import type { Change, Identifiers, Key, StoreMap } from './connector.ts';
import { Parameters, quoted, type SqlEngine } from './engine.ts';
import { belongs } from './person.ts';
import { changeInBatches, declared, keysOf } from './rows.ts';
import type { RealSchema } from './schema.ts';

/** Deletes rows by key; see `StoreDriver.erase`. */
export async function erase(
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
