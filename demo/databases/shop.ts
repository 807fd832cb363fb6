import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock, type Clock } from '@amanat/server/platform/clock.ts';
import { Client } from 'pg';
import { madeUp } from './made-up.ts';

/**
 * Makes the demo shop's PostgreSQL database at the URL: the database when missing, its tables, and some two
 * hundred made-up people. A second call keeps what is there.
 */
export async function createShopDatabase(url: string, clock: Clock = systemClock): Promise<void> {
  await createDatabase(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(998)');
    await client.query(readFileSync(join(import.meta.dirname, 'shop.sql'), 'utf8'));
    const { rows } = await client.query<{ filled: boolean }>(
      'select exists (select 1 from customers) as filled',
    );
    if (!rows[0]?.filled) await fill(client, clock);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function fill(client: Client, clock: Clock): Promise<void> {
  for (const [table, rows] of Object.entries(madeUp(clock.now()).shop))
    await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
}

async function createDatabase(url: string): Promise<void> {
  const admin = new URL(url);
  const name = decodeURIComponent(admin.pathname.slice(1));
  admin.pathname = '/postgres';
  const client = new Client({ connectionString: admin.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database "${name.replaceAll('"', '""')}"`);
  } finally {
    await client.end();
  }
}
