import type { FoundRows, Identifiers, Key, StoreMap } from './connector.ts';
import { Parameters, quoted, type SqlEngine } from './engine.ts';
import { concerns } from './person.ts';
import { inBatches, keysOf } from './rows.ts';
import type { RealSchema } from './schema.ts';

/** Where a person is found, table by table; see `StoreDriver.scan`. */
export async function scan(
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
