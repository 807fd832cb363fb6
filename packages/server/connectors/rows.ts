import { StoreFault, type Change, type Key, type StoreMap, type Value } from './connector.ts';
import { quoted, type Parameters, type SqlEngine } from './engine.ts';

const batchSize = 500;

/** The condition «one of these rows». */
export function keyIn(map: StoreMap, table: string, keys: readonly Key[], parameters: Parameters): string {
  return `${quoted(declared(map, table).key)} in (${parameters.list(keys)})`;
}
/** The table as the map declares it. @throws StoreFault `schema-differs` */
export function declared(map: StoreMap, table: string) {
  const found = map[table];
  if (!found) throw new StoreFault('schema-differs', `The store map has no table ${table}.`);
  return found;
}
/** Keys a statement answered as "k". */
export function keysOf(rows: readonly Readonly<Record<string, Value>>[]): Key[] {
  return rows.map((row) => String(row['k']));
}
/** Reads that name many keys, some hundreds at a time. */
export async function inBatches<T>(
  keys: readonly Key[],
  work: (batch: readonly Key[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const results: T[] = [];
  for (let at = 0; at < keys.length; at += batchSize)
    results.push(...(await work(keys.slice(at, at + batchSize))));
  return results;
}
/** All batches of one change in one transaction: a step is done whole or not at all. */
export async function changeInBatches(
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
