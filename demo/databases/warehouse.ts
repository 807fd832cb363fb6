import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { systemClock, type Clock } from '@amanat/server/platform/clock.ts';
import { madeUp } from './made-up.ts';

const schema = `
  create table if not exists deliveries (
    id integer primary key autoincrement,
    customer_email text,
    recipient_name text,
    phone text,
    address text,
    delivered_at text
  );
  create index if not exists deliveries_email on deliveries (lower(trim(customer_email)));
  create table if not exists visits (
    id integer primary key autoincrement,
    customer_email text,
    ip text,
    user_agent text,
    page text,
    visited_at text not null
  );
  create index if not exists visits_email on visits (lower(trim(customer_email)));`;

/** Makes the demo warehouse's SQLite file with the made-up people's deliveries and visits. A second call keeps what is there. */
export async function createWarehouse(path: string, clock: Clock = systemClock): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path);
  try {
    db.exec('pragma journal_mode = wal; pragma busy_timeout = 5000; begin immediate;');
    db.exec(schema);
    const filled = db.prepare('select exists (select 1 from visits) as filled').get();
    if (filled?.['filled'] === 0) fill(db, clock);
    db.exec('commit');
  } finally {
    db.close();
  }
}

function fill(db: DatabaseSync, clock: Clock): void {
  for (const [table, rows] of Object.entries(madeUp(clock.now()).warehouse)) {
    const columns = Object.keys(rows[0] ?? {});
    const insert = db.prepare(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    );
    for (const row of rows)
      insert.run(
        ...columns.map((column) => {
          const value = row[column] ?? null;
          return typeof value === 'boolean' ? Number(value) : value;
        }),
      );
  }
}
