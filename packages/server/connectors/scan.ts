import type { FoundRows, Identifiers, StoreMap } from './connector.ts';
import { Parameters, quoted, type SqlEngine } from './engine.ts';
import { usedByOthers } from './others-use.ts';
import { concerns } from './person.ts';
import { keysOf } from './rows.ts';
import type { RealSchema } from './schema.ts';

/** Where a person is found, table by table; see `StoreDriver.scan`. */
export async function scan(
  engine: SqlEngine,
  schema: RealSchema,
  map: StoreMap,
  person: Identifiers,
): Promise<FoundRows[]> {
  const found: FoundRows[] = [];
  for (const [table, { key }] of Object.entries(map)) {
    schema.column(table, key);
    const parameters = new Parameters(engine.dialect);
    const mine = concerns({ schema, map, dialect: engine.dialect, parameters, person }, table, 't');
    const sql = `select ${engine.dialect.asText(`t.${quoted(key)}`)} as "k" from ${quoted(table)} t
      where ${mine} order by t.${quoted(key)}`;
    const keys = keysOf((await engine.run(sql, parameters.values)).rows);
    if (keys.length === 0) continue;
    const sharedWithOthers = await usedByOthers(engine, schema, map, table, keys, [{ map, person }]);
    found.push({ table, keys, sharedWithOthers });
  }
  return found;
}
