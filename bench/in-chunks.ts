import type { Database } from '@amanat/server/platform/db.ts';
import type pg from 'pg';

/**
 * Each chunk goes through the indexes over people once, in their order. Small chunks touch every page of them many times
 * over, and after each checkpoint the log takes the whole page.
 */
const chunk = 1_000_000;

/** Fills tables with rows `from` to `to`, then leaves them as after a quiet night: analysed, vacuumed, on the disk. */
export async function inChunks(
  { pool }: Database,
  from: number,
  to: number,
  fill: (client: pg.PoolClient, at: number, count: number) => Promise<unknown>,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("set work_mem = '256MB'");
    for (let at = from; at < to; at += chunk) await fill(client, at, Math.min(chunk, to - at));
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  } finally {
    // Its settings go with it.
    client.release(true);
  }
}
