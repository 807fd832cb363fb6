/**
 * What a consent costs, end to end: `node bench/consent.ts [stored]`. The real HTTP server, journal and PostgreSQL
 * (fsync on) answer a load generator in another process, first with empty tables, then with `stored` consents
 * (1,000,000 unless told). Beside the rate stands the processor time of one consent in each of the three, which says
 * what a consent costs even while others use the machine. The machine's own limits are measured in the same run.
 */
import type { ChildProcess } from 'node:child_process';
import type { ConsentRequest } from '@amanat/contract/consent.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { wordingOf } from '@amanat/server/consent/wordings.ts';
import { consentBody, consentServer, versionsOf } from '@amanat/server/consent/testing/consent-server.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import type { Database } from '@amanat/server/platform/db.ts';
import type { EmbeddedPostgres } from '@amanat/server/platform/embedded/postgres.ts';
import fastify from 'fastify';
import { storeConsents } from './consent-stored.ts';
import { load, loadGenerator, onOwnPostgres, postmasterOf, type RequestCost } from './measured-load.ts';
import { peerBackend } from './peers/consent-backend.ts';

export interface ConsentFigure {
  readonly name: string;
  readonly perSecond: number;
  readonly p50?: number;
  readonly p99?: number;
  readonly cost?: RequestCost;
  /** Least rate, and largest p99 in milliseconds; null where there is no target. */
  readonly target: number | null;
  readonly p99Target?: number;
}
const connections = 96;
/** Stands before the name of another's figure. */
export const peerMark = 'peer: ';
const target = 12_000;
const p99Target = 20;
/** Until the server's hot code is compiled and, after a checkpoint, most index pages are in the log once. */
const warmUpMs = 6000;
const policies = versionsOf(manifestOf('smartmarket'));
const answer = (method: ConsentRequest['method'], choices: Readonly<Record<string, boolean>>) =>
  JSON.stringify({
    ...consentBody(policies, { site: 'smartmarket.az', visitor: 'VISITOR', key: 'KEY', method, choices }),
    wordingHash: wordingOf(policies.inForce('smartmarket')!, 'az').hash,
  });
const all = answer('accept-all', { functional: true, analytics: true, marketing: true });
const none = answer('reject-all', { functional: false, analytics: false, marketing: false });
const some = answer('customise', { functional: true, analytics: true, marketing: false });
/** Of ten people five accept all, three refuse all and two choose. */
const answers = [all, none, all, some, all, none, all, none, all, some];

const portOf = (url: string) => Number(new URL(url).port);

/** The machine: empty POSTs through the framework, and what PostgreSQL commits. */
async function limits(child: ChildProcess, { pool }: Database): Promise<readonly ConsentFigure[]> {
  const app = fastify({ logger: false });
  app.post('/', (_, reply) => reply.code(201).send({ ok: true }));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const port = portOf(url);
  const empty = await load(child, undefined, {
    port,
    path: '/',
    body: all,
    connections,
    warmUpMs,
    measureMs: 3000,
  });
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

/** The same choice at the backend of another, as its own documentation sets it up, on another database of the cluster. */
async function peer(child: ChildProcess, cluster: EmbeddedPostgres): Promise<ConsentFigure> {
  const backend = await peerBackend(await cluster.database('peer'));
  try {
    const { path, status } = backend;
    const task = { port: portOf(backend.url), path, status, body: backend.body('VISITOR') };
    const { perSecond, p50, p99 } = await load(child, undefined, {
      ...task,
      connections: 32,
      warmUpMs: 3000,
      measureMs: 5000,
    });
    return { name: `${peerMark}${backend.name}`, perSecond, p50, p99, target: null };
  } finally {
    backend.stop();
  }
}

async function measure(
  database: Database,
  cluster: EmbeddedPostgres,
  stored: number,
  say: (text: string) => void,
): Promise<ConsentFigure[]> {
  const child = loadGenerator();
  const server = await consentServer({ db: database.db, clock: systemClock, policies });
  const port = portOf(await server.app.listen({ port: 0, host: '127.0.0.1' }));
  const task = {
    port,
    path: '/v1/consents',
    body: all,
    bodies: answers,
    connections,
    warmUpMs,
    measureMs: 10_000,
  };
  const postgres = await postmasterOf(database);
  server.integrator.start();
  try {
    const atEmpty = await load(child, postgres, task);
    const figures: ConsentFigure[] = [{ name: 'consents, empty tables', ...atEmpty, target, p99Target }];
    figures.push(await peer(child, cluster));
    if (stored > 0) {
      const name = `consents, ${stored.toLocaleString('en')} stored`;
      say(`Storing ${stored.toLocaleString('en')} consents …`);
      await storeConsents(database, stored);
      await server.integrator.catchUp();
      const full = await load(child, postgres, task);
      figures.push({ name, ...full, target: atEmpty.perSecond * 0.9, p99Target });
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
export function benchConsent(
  stored = 1_000_000,
  say: (text: string) => void = console.error,
): Promise<readonly ConsentFigure[]> {
  return onOwnPostgres(20, (database, cluster) => measure(database, cluster, stored, say));
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
