/**
 * Reads of one person among many: `node bench/reads.ts [stored]` (5,000,000 unless told). The state of a random person
 * is asked over HTTP with an API key, and in process, of a real PostgreSQL that shares the processors with the server
 * and the load generator. The machine's own limit is the same row by its key, asked of PostgreSQL alone.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { apiKeyReader } from '@amanat/server/accounts/api-keys.ts';
import { knownApiKeys } from '@amanat/server/accounts/known-api-keys.ts';
import { makeApiKey } from '@amanat/server/accounts/sessions.ts';
import { consentHistory } from '@amanat/server/consent/history/consent-history.ts';
import { consentReadRoutes } from '@amanat/server/http/public/consent-reads.ts';
import { identifyBy } from '@amanat/server/http/session-cookie.ts';
import { testServer } from '@amanat/server/http/testing/test-server.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import type { Database } from '@amanat/server/platform/db.ts';
import { quietLog } from '@amanat/server/platform/testing/quiet-log.ts';
import { onOwnPostgres } from './measured-load.ts';
import { pseudonymOf, type ReadsResult, type ReadsTask } from './reads-load.ts';
import { org, policies, storePeople } from './stored-people.ts';

export interface ReadsFigure {
  readonly name: string;
  readonly perSecond: number;
  readonly p50?: number;
  readonly p99?: number;
  readonly target: number | null;
}
const target = 8000;

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
  const holders = await knownApiKeys({ url: database.url, log: quietLog, read: apiKeyReader(db) });
  const identify = identifyBy(db, systemClock, holders.holderOf);
  const app = await testServer({ identify });
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
export function benchReads(stored = 5_000_000): Promise<readonly ReadsFigure[]> {
  return onOwnPostgres(20, async (database) => {
    const keys = await storePeople(database, stored);
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
  });
}

if (import.meta.main)
  for (const { name, perSecond, p50, p99 } of await benchReads(Number(process.argv[2] ?? 5_000_000)))
    console.log(
      `${name.padEnd(62)} ${Math.round(perSecond).toLocaleString('en').padStart(9)} /s` +
        (p50 === undefined ? '' : `  p50 ${p50.toFixed(1)} ms  p99 ${p99?.toFixed(1)} ms`),
    );
