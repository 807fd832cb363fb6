/**
 * What a consent costs, end to end: `node bench/consent.ts [stored]`. The real HTTP server, journal and PostgreSQL
 * (fsync on) answer a load generator in another process, first with empty tables, then with `stored` consents
 * (1,000,000 unless told). The machine's own limits are measured in the same run.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { wordingOf } from '@amanat/server/consent/wordings.ts';
import {
  type ConsentServer,
  consentBody,
  consentServer,
  versionsOf,
} from '@amanat/server/consent/testing/consent-server.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import { type Database, openDatabase } from '@amanat/server/platform/db.ts';
import { startEmbeddedPostgres } from '@amanat/server/platform/embedded/postgres.ts';
import { migrate } from '@amanat/server/platform/migrate.ts';
import fastify from 'fastify';
import { parse } from 'yaml';
import type { LoadResult, LoadTask } from './consent-load.ts';

export interface ConsentFigure {
  readonly name: string;
  readonly perSecond: number;
  readonly p50?: number;
  readonly p99?: number;
  readonly target: number | null;
}
const connections = 96;
const manifestFile = join(import.meta.dirname, '../organisations/smartmarket/manifest.yaml');
const policies = versionsOf(parse(readFileSync(manifestFile, 'utf8')) as Manifest);
const body = JSON.stringify({
  ...consentBody(policies, { site: 'smartmarket.az', visitor: 'VISITOR', key: 'KEY' }),
  wordingHash: wordingOf(policies.inForce('smartmarket')!, 'az').hash,
});

function load(child: ChildProcess, url: string, path: string, measureMs = 8000): Promise<LoadResult> {
  const port = Number(new URL(url).port);
  const task: LoadTask = { port, path, body, connections, warmUpMs: 3000, measureMs };
  child.send(task);
  return new Promise((resolve) => child.once('message', (result) => resolve(result as LoadResult)));
}

/** The machine: empty POSTs through the framework, and what PostgreSQL commits. */
async function limits(child: ChildProcess, { pool }: Database): Promise<readonly ConsentFigure[]> {
  const app = fastify({ logger: false });
  app.post('/', (_, reply) => reply.code(201).send({ ok: true }));
  const empty = await load(child, await app.listen({ port: 0, host: '127.0.0.1' }), '/', 3000);
  await app.close();
  await pool.query(
    'create table bench_row (id bigint generated always as identity primary key, body text not null)',
  );
  const rate = async (workers: number, rows: number) => {
    const until = performance.now() + 3000;
    let done = 0;
    const work = async () => {
      while (performance.now() < until) {
        await pool.query('insert into bench_row (body) select repeat($1, 10) from generate_series(1, $2)', [
          'consent ',
          rows,
        ]);
        done += rows;
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    return done / 3;
  };
  return [
    { name: 'machine: empty POST through Fastify', ...empty, target: null },
    { name: 'machine: single-row commits, 1 connection', perSecond: await rate(1, 1), target: null },
    { name: 'machine: single-row commits, 16 connections', perSecond: await rate(16, 1), target: null },
    { name: 'machine: rows in commits of 100, 1 connection', perSecond: await rate(1, 100), target: null },
  ];
}

/** Stores consents by the real path, without HTTP, until `wanted` are there. */
async function fill({ consents }: ConsentServer, database: Database, wanted: number): Promise<void> {
  const { rows } = await database.pool.query<{ n: number }>('select count(*)::int as n from subject_event');
  let left = wanted - (rows[0]?.n ?? 0);
  const worker = async () => {
    while (left-- > 0) await consents.record(consentBody(policies));
  };
  await Promise.all(Array.from({ length: 512 }, worker));
}

async function measure(
  database: Database,
  stored: number,
  say: (text: string) => void,
): Promise<ConsentFigure[]> {
  const child = fork(join(import.meta.dirname, 'consent-load.ts'), { serialization: 'advanced' });
  const server = await consentServer({ db: database.db, clock: systemClock, policies });
  const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
  server.integrator.start();
  try {
    const atEmpty = await load(child, url, '/v1/consents');
    const figures: ConsentFigure[] = [{ name: 'consents, empty tables', ...atEmpty, target: 8000 }];
    if (atEmpty.failed > 0) throw new Error(`${atEmpty.failed} consents were not acknowledged`);
    if (stored > 0) {
      say(`Storing ${stored.toLocaleString('en')} consents …`);
      const started = performance.now();
      await fill(server, database, stored);
      await server.integrator.catchUp();
      say(`… in ${((performance.now() - started) / 1000).toFixed(0)} s`);
      await database.pool.query('vacuum analyze');
      const full = await load(child, url, '/v1/consents');
      figures.push({
        name: `consents, ${stored.toLocaleString('en')} stored`,
        ...full,
        target: atEmpty.perSecond * 0.85,
      });
    }
    await checkStored(database);
    return [...figures, ...(await limits(child, database))];
  } finally {
    child.kill();
    await server.app.close();
    await server.consents.idle();
    await server.integrator.stop();
  }
}

/** Every consent has its journal entry, and every entry its consent. */
async function checkStored({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<{ events: number; entries: number; size: number }>(
    'select (select count(*) from subject_event) as events, (select count(*) from journal_entry) as entries, (select sum(size) from journal_log) as size',
  );
  const { events, entries, size } = rows[0]!;
  if (Number(events) !== Number(entries) || Number(entries) !== Number(size))
    throw new Error(`The journal and the state differ: ${events} events, ${entries} entries, size ${size}`);
}

/** Measures consents over HTTP on a PostgreSQL of its own; `stored` 0 leaves out the full tables. */
export async function benchConsent(
  stored = 1_000_000,
  say: (text: string) => void = console.error,
): Promise<readonly ConsentFigure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'amanat-bench-'));
  chmodSync(directory, 0o755);
  const cluster = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
  const url = await cluster.database('bench');
  await migrate(url);
  const database = openDatabase(url, 20);
  try {
    return await measure(database, stored, say);
  } finally {
    await database.close();
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const figures = await benchConsent(Number(process.argv[2] ?? 1_000_000));
  for (const { name, perSecond, p50, p99, target } of figures) {
    const latency =
      p99 === undefined ? '' : `p50 ${p50?.toFixed(1).padStart(5)} ms  p99 ${p99.toFixed(1).padStart(5)} ms`;
    const verdict = target === null ? '' : perSecond >= target ? '  reached' : '  NOT REACHED';
    console.log(
      `${name.padEnd(46)} ${Math.round(perSecond).toLocaleString('en').padStart(9)} /s  ${latency}${verdict}`,
    );
  }
}
