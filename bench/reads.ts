/**
 * Reads of one person among many: `node bench/reads.ts [stored]` (5,000,000 unless told). The state of a random person
 * is asked over HTTP with an API key, and in process, of a real PostgreSQL that shares the processors with the server
 * and the load generator. The machine's own limit is the same row by its key, asked of PostgreSQL alone.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { apiKeyReader } from '@amanat/server/accounts/api-keys.ts';
import { knownApiKeys } from '@amanat/server/accounts/known-api-keys.ts';
import { makeApiKey } from '@amanat/server/accounts/sessions.ts';
import { consentHistory } from '@amanat/server/consent/history/consent-history.ts';
import { consentBody, consentServer, versionsOf } from '@amanat/server/consent/testing/consent-server.ts';
import { consentReadRoutes } from '@amanat/server/http/public/consent-reads.ts';
import { createServer } from '@amanat/server/http/server.ts';
import { identifyBy } from '@amanat/server/http/session-cookie.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import { type Database, openDatabase } from '@amanat/server/platform/db.ts';
import { startEmbeddedPostgres } from '@amanat/server/platform/embedded/postgres.ts';
import { migrate } from '@amanat/server/platform/migrate.ts';
import { parse } from 'yaml';
import { pseudonymOf, type ReadsResult, type ReadsTask } from './reads-load.ts';

export interface ReadsFigure {
  readonly name: string;
  readonly perSecond: number;
  readonly p50?: number;
  readonly p99?: number;
  readonly target: number | null;
}
const org = 'smartmarket';
const target = 8000;
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const file = join(import.meta.dirname, '../organisations/smartmarket/manifest.yaml');
const policies = versionsOf(parse(readFileSync(file, 'utf8')) as Manifest);

/** Three choices a person on the average are stored in truth; one is the read that a site asks for. */
const fill = `
  insert into subject_event (org, subject, at, id, kind, data)
  select s.org, p.subject, p.at,
    overlay(overlay(overlay(encode(substring(sha256(p.subject::bytea) for 16), 'hex')
      placing lpad(to_hex((extract(epoch from p.at) * 1000)::bigint), 12, '0') from 1 for 12)
      placing '7' from 13 for 1) placing '8' from 17 for 1)::uuid, 'consent', s.data
  from (select org, data from subject_event order by at desc limit 1) as s,
    (select translate(encode(substring(sha256(('person ' || n)::bytea) for 24), 'base64'), '+/', '-_') as subject,
      timestamptz '2024-01-01 00:00:00Z' + n * interval '0.02 s' as at
     from generate_series($1::bigint, $2::bigint) as n) as p
  order by p.subject`;

async function store({ pool }: Database, stored: number): Promise<void> {
  const chunk = 250_000;
  for (let at = 0; at < stored; at += chunk) await pool.query(fill, [at, Math.min(at + chunk, stored) - 1]);
  await pool.query('vacuum analyze subject_event');
  await pool.query('checkpoint');
}

/** Calls a second of `work`, so many at a time, after a second of warming up. */
async function rate(lanes: number, work: () => Promise<unknown>): Promise<number> {
  const from = performance.now() + 1000;
  const to = from + 5000;
  let done = 0;
  const lane = async () => {
    while (performance.now() < to) {
      await work();
      if (performance.now() >= from) done += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return done / 5;
}

async function overHttp(
  database: Database,
  stored: number,
  keys: Parameters<typeof consentHistory>[0]['keys'],
) {
  const { db } = database;
  const history = consentHistory({ db, clock: systemClock, keys, policies });
  const holders = await knownApiKeys({ url: database.url, log: quiet, read: apiKeyReader(db) });
  const identify = identifyBy(db, systemClock, holders.holderOf);
  const app = await createServer({ log: quiet, identify, refused: async () => undefined });
  app.addHook('onClose', () => holders.close());
  consentReadRoutes(app, { history });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const key = await makeApiKey(db, systemClock, org, 'bench');
  const child = fork(join(import.meta.dirname, 'reads-load.ts'));
  try {
    const task: ReadsTask = {
      port: Number(new URL(url).port),
      path: '/v1/consents/state',
      headers: `authorization: Bearer ${key}\r\n`,
      body: JSON.stringify({ organisation: org, subject: { pseudonym: 'PSEUDONYM' } }),
      people: stored,
      connections: 64,
      warmUpMs: 4000,
      measureMs: 8000,
    };
    child.send(task);
    const [result] = (await once(child, 'message')) as [ReadsResult];
    if (result.failed > 0) throw new Error(`${result.failed} reads were not answered with a record`);
    const inProcess = await rate(64, () =>
      history.state(org, { subject: { pseudonym: pseudonymOf(Math.floor(Math.random() * stored)) } }),
    );
    return { result, inProcess };
  } finally {
    child.kill();
    await app.close();
  }
}

/** Measures on a PostgreSQL of its own, with its tables thrown away afterwards. */
export async function benchReads(stored = 5_000_000): Promise<readonly ReadsFigure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'amanat-bench-'));
  chmodSync(directory, 0o755);
  const cluster = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
  const url = await cluster.database('bench');
  await migrate(url);
  const database = openDatabase(url, 20);
  try {
    const { app, consents, keys } = await consentServer({ db: database.db, clock: systemClock, policies });
    await consents.record(consentBody(policies, { site: 'smartmarket.az' }));
    await app.close();
    await store(database, stored);
    const { result, inProcess } = await overHttp(database, stored, keys);
    const own = await rate(16, () =>
      database.pool.query({
        name: 'own',
        text: 'select at, data from subject_event where org = $1 and subject = $2',
        values: [org, pseudonymOf(Math.floor(Math.random() * stored))],
      }),
    );
    const among = `${stored.toLocaleString('en')} stored`;
    return [
      { name: `reads: state of one person over HTTP, ${among}`, ...result, target },
      { name: `reads: state of one person in process, ${among}`, perSecond: inProcess, target },
      { name: 'machine: the same row by its key, 16 connections', perSecond: own, target: null },
    ];
  } finally {
    await database.close();
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

if (import.meta.main)
  for (const { name, perSecond, p50, p99 } of await benchReads(Number(process.argv[2] ?? 5_000_000)))
    console.log(
      `${name.padEnd(62)} ${Math.round(perSecond).toLocaleString('en').padStart(9)} /s` +
        (p50 === undefined ? '' : `  p50 ${p50.toFixed(1)} ms  p99 ${p99?.toFixed(1)} ms`),
    );
