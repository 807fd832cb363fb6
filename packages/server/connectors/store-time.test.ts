import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { bakuDateOf, bakuDayStart } from '@amanat/domain/time/baku.ts';
import { addDays } from '@amanat/domain/time/local-date.ts';
import fc from 'fast-check';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { testDatabaseUrl } from '../platform/testing/database.ts';
import type { StoreDriver, StoreMap } from './connector.ts';
import { postgresql } from './postgresql/definition.ts';
import { sqlite } from './sqlite/definition.ts';
import { saysNoZone, storedInstant, wallClock, withZone } from '@amanat/domain/time/store-time.ts';

const zones = ['UTC', 'Asia/Baku', 'America/New_York', 'Pacific/Auckland', 'Europe/Tallinn'] as const;
const instants = fc
  .integer({ min: Date.UTC(2016, 5, 1), max: Date.UTC(2030, 0, 1) })
  .map((at) => new Date(at - (at % 1000)).toISOString());
const map: StoreMap = {
  visits: {
    subject: { column: 'email' },
    key: 'id',
    columns: { email: 'email' },
    purposes: ['p'],
    dates: { collected: 'at' },
  },
};
/** Hours from just before to just after the day on which rows of 2026-03-01 begin to be due, as a store writes them. */
const written = Array.from({ length: 60 }, (_, hour) => {
  const at = new Date(Date.parse('2026-02-27T12:00:00.000Z') + hour * 3_600_000).toISOString();
  return at.slice(0, 19).replace('T', ' ');
});
const before = bakuDayStart('2026-03-01');

async function inPostgresql(type: string, session: string, zone: string): Promise<StoreDriver> {
  const url = await testDatabaseUrl('template1');
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create table visits (id integer primary key, email text, at ${type})`);
  await client.query(
    `insert into visits (id, at) select n, at::${type} from unnest($1::text[]) with ordinality as w (at, n)`,
    [written],
  );
  await client.query(`alter database "${new URL(url).pathname.slice(1)}" set timezone = '${session}'`);
  await client.end();
  return postgresql.open(url, zone);
}
function inSqlite(zone: string, form: (text: string) => string): StoreDriver {
  const path = join(mkdtempSync(join(tmpdir(), 'store-')), 'store.sqlite');
  const db = new DatabaseSync(path);
  db.exec('create table visits (id integer primary key, email text, at text)');
  const insert = db.prepare('insert into visits (id, at) values (?, ?)');
  for (const [n, at] of written.entries()) insert.run(n + 1, form(at));
  db.close();
  return sqlite.open(path, zone);
}
/** The sweep asks the store; the plan reads the row and decides here. Both must say the same of every row. */
async function agree(store: StoreDriver, zone: string): Promise<readonly string[]> {
  const keys = written.map((_, n) => String(n + 1));
  const rows = await store.read('visits', 'id', keys, ['at']);
  const byPlan = rows
    .filter(({ at }) => bakuDateOf(storedInstant(at, zone)!) < bakuDateOf(before))
    .map(({ id }) => String(id));
  const bySweep = await store.overdue(map, 'visits', [{ column: 'at', before }], 100);
  expect(bySweep.toSorted()).toEqual(byPlan.toSorted());
  await store.close();
  return byPlan;
}

test.each(zones)(
  'a timestamp that says no zone means that of the store to plan and sweep alike, in %s',
  async (zone) => {
    for (const session of ['America/New_York', 'Asia/Tokyo'])
      expect(await agree(await inPostgresql('timestamp', session, zone), zone)).not.toHaveLength(0);
    expect(
      await agree(
        inSqlite(zone, (at) => at),
        zone,
      ),
    ).toEqual(await agree(await inPostgresql('timestamp(0)', 'UTC', zone), zone));
  },
);

test('a calendar day is that day whatever the zone of store and session, and an instant is itself', async () => {
  const days = written
    .filter((at) => at.slice(0, 10) < '2026-03-01')
    .map((at) => String(written.indexOf(at) + 1));
  for (const session of ['Pacific/Auckland', 'America/Los_Angeles']) {
    expect(await agree(await inPostgresql('date', session, 'America/New_York'), 'America/New_York')).toEqual(
      days,
    );
    await agree(await inPostgresql('timestamptz', session, 'Europe/Tallinn'), 'Europe/Tallinn');
  }
  expect(
    await agree(
      inSqlite('America/New_York', (at) => at.slice(0, 10)),
      'America/New_York',
    ),
  ).toEqual(days);
  for (const zone of ['Z', '+04:00', '-05', '+05:30'])
    await agree(
      inSqlite('Pacific/Auckland', (at) => `${at.replace(' ', 'T')}${zone}`),
      'Pacific/Auckland',
    );
});

test('what is read says its zone', async () => {
  const store = await inPostgresql('timestamp', 'Asia/Tokyo', 'Asia/Baku');
  expect(await store.read('visits', 'id', ['1'], ['at'])).toEqual([
    { id: 1, at: '2026-02-27 12:00:00+04:00' },
  ]);
  await store.close();
  expect(
    ['timestamp without time zone', 'timestamp(3) without time zone', 'datetime'].every(saysNoZone),
  ).toBe(true);
  expect(['timestamp with time zone', 'timestamp(3) with time zone', 'date', 'text'].some(saysNoZone)).toBe(
    false,
  );
});

test('a wall clock leads back to its instant in every zone, but for the hour that comes twice', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
      const wall = wallClock(instant, zone).slice(0, 19);
      const back = storedInstant(wall, zone)!;
      expect(wallClock(back, zone).slice(0, 19)).toBe(wall);
      expect(Math.abs(Date.parse(back) - Date.parse(instant))).toBeLessThanOrEqual(3_600_000);
      if (zone === 'UTC' || zone === 'Asia/Baku') expect(back).toBe(instant);
      expect(storedInstant(withZone(wall, zone), 'UTC')).toBe(back);
      expect(withZone(withZone(wall, zone), 'UTC')).toBe(withZone(wall, zone));
    }),
    { numRuns: 500 },
  );
});

test('what is no date is none, and stays as it is', () => {
  for (const value of [
    null,
    5,
    true,
    '',
    'dünən',
    '2026-13-01 10:00',
    '2026-02-30',
    'order 2026-03-01 10:00',
  ])
    expect([storedInstant(value, 'Asia/Baku'), withZone(value, 'Asia/Baku')]).toEqual([null, value]);
  expect(storedInstant('2026-03-01', 'America/New_York')).toBe(bakuDayStart('2026-03-01'));
  expect(bakuDateOf(storedInstant('2026-03-01', 'UTC')!)).toBe(addDays('2026-02-28', 1));
});
