import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { accessSql } from '@amanat/server/connectors/postgresql/access-sql.ts';
import { appendSubjectEvents } from '@amanat/server/consent/events.ts';
import { guardedManifest, guardedTables } from '@amanat/server/gate/testing/guarded-shop.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import { type Db, inTransaction } from '@amanat/server/platform/db.ts';
import type { KeyStore } from '@amanat/server/platform/keys.ts';
import pg from 'pg';

const org = 'smartmarket';
const people = Array.from({ length: 200 }, () => `${randomBytes(6).toString('hex')}@example.az`);

/** An empty store becomes the shop's: two tables, their people, and the generated views and policies. */
export async function prepareStore(store: string): Promise<void> {
  const owner = new pg.Client({ connectionString: store });
  await owner.connect();
  await owner.query(guardedTables);
  await owner.query(
    `insert into customers (email, full_name) select one, one from unnest($1::text[]) as one`,
    [people],
  );
  const manifest = guardedManifest();
  await owner.query(accessSql(org, manifest, manifest.stores?.['shop-db']?.tables ?? {}, { maxAge: 30 }));
  await owner.end();
}

/**
 * People agree to marketing and take it back, one after the other. Answers milliseconds from the commit of the
 * withdrawal until a connection that reads for marketing gets the row no more, and those of one such read.
 */
export async function storeWithdrawals(
  db: Db,
  keys: KeyStore,
  store: string,
): Promise<{ readonly refused: readonly number[]; readonly read: readonly number[] }> {
  const reader = new pg.Client({ connectionString: store });
  await reader.connect();
  await reader.query(`set role "${org}_marketing"`);
  const isRead = async (person: string) =>
    (await reader.query(`select 1 from "amanat_${org}_marketing".customers where full_name = $1`, [person]))
      .rows.length > 0;
  const say = (person: string, given: boolean) =>
    inTransaction(db, (tx) =>
      appendSubjectEvents(tx, org, keys.pseudonym(org, 'email', person), [
        { kind: 'consent', at: systemClock.now().toISOString(), version: 1, choices: { marketing: given } },
      ]),
    );
  const [refused, read]: [number[], number[]] = [[], []];
  try {
    for (const person of people) {
      await say(person, true);
      while (!(await isRead(person))) await pause(1);
      const before = performance.now();
      await isRead(person);
      read.push(performance.now() - before);
      await say(person, false);
      const committed = performance.now();
      while (await isRead(person));
      refused.push(performance.now() - committed);
    }
  } finally {
    await reader.end();
  }
  return { refused, read };
}
