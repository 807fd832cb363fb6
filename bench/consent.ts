/**
 * What a consent costs, end to end: `node bench/consent.ts [stored]`. The real HTTP server, journal and PostgreSQL
 * (fsync on) answer a load generator in another process, first with empty tables, then with `stored` consents
 * (1,000,000 unless told). Beside the rate stands the processor time of one consent in each of the three, which says
 * what a consent costs even while others use the machine. The machine's own limits are measured in the same run.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { wordingOf } from '@amanat/server/consent/wordings.ts';
import { consentBody, consentServer, versionsOf } from '@amanat/server/consent/testing/consent-server.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import { type Database, openDatabase } from '@amanat/server/platform/db.ts';
import { startEmbeddedPostgres } from '@amanat/server/platform/embedded/postgres.ts';
import { migrate } from '@amanat/server/platform/migrate.ts';
import fastify from 'fastify';
import { parse } from 'yaml';
import type { LoadMessage, LoadResult, LoadTask } from './consent-load.ts';
import { storeConsents } from './consent-stored.ts';
import { cpuOfFamily, cpuOfThis, parentOf } from './cpu-time.ts';

/** Microseconds of processor time for one consent. */
export interface ConsentCost {
  readonly server: number;
  readonly postgres: number;
  readonly load: number;
}
export interface ConsentFigure {
  readonly name: string;
  readonly perSecond: number;
  readonly p50?: number;
  readonly p99?: number;
  readonly cost?: ConsentCost;
  /** Least rate, and largest p99 in milliseconds; null where there is no target. */
  readonly target: number | null;
  readonly p99Target?: number;
}
const connections = 96;
const p99Target = 25;
/** Until the server's hot code is compiled and, after a checkpoint, most index pages are in the log once. */
const warmUpMs = 6000;
const manifestFile = join(import.meta.dirname, '../organisations/smartmarket/manifest.yaml');
const policies = versionsOf(parse(readFileSync(manifestFile, 'utf8')) as Manifest);
const body = JSON.stringify({
  ...consentBody(policies, { site: 'smartmarket.az', visitor: 'VISITOR', key: 'KEY' }),
  wordingHash: wordingOf(policies.inForce('smartmarket')!, 'az').hash,
});

interface Target {
  readonly url: string;
  readonly path: string;
  /** Process id of the PostgreSQL that works for it. */
  readonly postgres?: number | undefined;
}
type Loaded = LoadResult & { readonly cost: ConsentCost };

async function load(child: ChildProcess, target: Target, measureMs = 10_000): Promise<Loaded> {
  const port = Number(new URL(target.url).port);
  const task: LoadTask = { port, path: target.path, body, connections, warmUpMs, measureMs };
  const used = { server: 0, postgres: 0 };
  const { promise, resolve } = Promise.withResolvers<LoadResult>();
  const hear = (message: LoadMessage) => {
    if ('result' in message) return resolve(message.result);
    const sign = message.phase === 'begin' ? -1 : 1;
    used.server += sign * cpuOfThis();
    used.postgres += sign * cpuOfFamily(target.postgres);
  };
  child.on('message', hear);
  child.send(task);
  const result = await promise;
  child.off('message', hear);
  const each = (microseconds: number) => microseconds / result.measured;
  const cost = { server: each(used.server), postgres: each(used.postgres), load: each(result.cpu) };
  return { ...result, cost };
}

/** The machine: empty POSTs through the framework, and what PostgreSQL commits. */
async function limits(child: ChildProcess, { pool }: Database): Promise<readonly ConsentFigure[]> {
  const app = fastify({ logger: false });
  app.post('/', (_, reply) => reply.code(201).send({ ok: true }));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const empty = await load(child, { url, path: '/' }, 3000);
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

/** The process that PostgreSQL's others are children of. */
async function postmasterOf({ pool }: Database): Promise<number | undefined> {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0] && parentOf(rows[0].pid);
}

async function measure(
  database: Database,
  stored: number,
  say: (text: string) => void,
): Promise<ConsentFigure[]> {
  const child = fork(join(import.meta.dirname, 'consent-load.ts'), { serialization: 'advanced' });
  const server = await consentServer({ db: database.db, clock: systemClock, policies });
  const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
  const target = { url, path: '/v1/consents', postgres: await postmasterOf(database) };
  server.integrator.start();
  try {
    const atEmpty = await load(child, target);
    const figures: ConsentFigure[] = [
      { name: 'consents, empty tables', ...atEmpty, target: 8000, p99Target },
    ];
    if (atEmpty.failed > 0) throw new Error(`${atEmpty.failed} consents were not acknowledged`);
    if (stored > 0) {
      const name = `consents, ${stored.toLocaleString('en')} stored`;
      say(`Storing ${stored.toLocaleString('en')} consents …`);
      await storeConsents(database, stored);
      await server.integrator.catchUp();
      const full = await load(child, target);
      if (full.failed > 0) throw new Error(`${full.failed} consents were not acknowledged`);
      figures.push({ name, ...full, target: atEmpty.perSecond * 0.85, p99Target });
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

function verdict(reached: boolean): string {
  return reached ? 'reached' : 'NOT REACHED';
}
/** One line of the table: rate, latencies, processor time by who spends it, and how the targets stand. */
export function consentLine(figure: ConsentFigure): string {
  const { name, perSecond, p50, p99, cost, target, p99Target: limit } = figure;
  const cells = [name.padEnd(46), `${Math.round(perSecond).toLocaleString('en').padStart(9)} /s`];
  if (p50 !== undefined && p99 !== undefined)
    cells.push(`p50 ${p50.toFixed(1).padStart(5)} ms`, `p99 ${p99.toFixed(1).padStart(5)} ms`);
  if (cost) {
    const parts = { server: cost.server, PostgreSQL: cost.postgres, load: cost.load };
    const known = Object.entries(parts).filter(([, value]) => !Number.isNaN(value));
    const sum = known.reduce((total, [, value]) => total + value, 0);
    const each = known.map(([who, value]) => `${who} ${value.toFixed(0)}`).join(' + ');
    cells.push(`CPU ${sum.toFixed(0).padStart(4)} µs (${each})`);
  }
  if (target !== null)
    cells.push(`rate ≥ ${Math.round(target).toLocaleString('en')} ${verdict(perSecond >= target)}`);
  if (limit !== undefined && p99 !== undefined) cells.push(`p99 ≤ ${limit} ms ${verdict(p99 <= limit)}`);
  return cells.join('  ');
}

if (import.meta.main) {
  const figures = await benchConsent(Number(process.argv[2] ?? 1_000_000));
  for (const figure of figures) console.log(consentLine(figure));
}
