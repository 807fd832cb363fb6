/**
 * Decisions over HTTP: `node bench/gate-http.ts`. The real server with its keys, journal and PostgreSQL (fsync on)
 * answers a load generator in another process, about people whose consents were recorded before; first one decision a
 * request, then a hundred in one. The machine's own limit, empty POSTs through the framework, is measured in the same
 * run by the same generator.
 */
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { apiKeyReader } from '@amanat/server/accounts/api-keys.ts';
import { knownApiKeys } from '@amanat/server/accounts/known-api-keys.ts';
import { makeApiKey } from '@amanat/server/accounts/sessions.ts';
import { consentBody, consentServer, versionsOf } from '@amanat/server/consent/testing/consent-server.ts';
import { decisions } from '@amanat/server/gate/decisions.ts';
import { personEvents } from '@amanat/server/gate/events.ts';
import { decisionLog } from '@amanat/server/gate/record.ts';
import { decisionRoutes } from '@amanat/server/http/public/decisions.ts';
import { identifyBy } from '@amanat/server/http/session-cookie.ts';
import { testServer } from '@amanat/server/http/testing/test-server.ts';
import { createJournal } from '@amanat/server/ledger/journal.ts';
import { systemClock as clock } from '@amanat/server/platform/clock.ts';
import type { Database } from '@amanat/server/platform/db.ts';
import { createKeys } from '@amanat/server/platform/keys-store.ts';
import { quietLog } from '@amanat/server/platform/testing/quiet-log.ts';
import fastify from 'fastify';
import { load, type Loaded, loadGenerator, onOwnPostgres, postmasterOf } from './measured-load.ts';

export interface HttpFigure {
  readonly name: string;
  readonly perSecond: number;
  /** Milliseconds of one request. */
  readonly p99: number;
  readonly target: number | null;
  /** Microseconds of processor time for one: of the server, and of PostgreSQL where it has part in it. */
  readonly server: number;
  readonly postgres?: number;
}
const people = 20_000;
const together = 100;
const connections = 96;
const times = { warmUpMs: 3000, measureMs: 6000 };
const policies = versionsOf(shopManifest());

const question = (purpose: string) => ({
  subject: { kind: 'visitor', value: 'VISITOR' },
  purpose,
  categories: ['usage'],
});
/** One in ten is denied, and durable in the journal before it is answered. */
const many = Array.from({ length: together }, (_, i) => question(i % 10 === 9 ? 'marketing' : 'improvement'));

/** People who agreed to be counted and refused advertising; their visitor ids. */
async function settle(db: Database['db'], masterKey: Uint8Array): Promise<readonly string[]> {
  const { app, consents } = await consentServer({ db, clock, policies, masterKey });
  const visitors = Array.from({ length: people }, () => randomBytes(16).toString('base64url'));
  const choices = { functional: true, analytics: true, marketing: false };
  for (let at = 0; at < people; at += 1000)
    await Promise.all(
      visitors
        .slice(at, at + 1000)
        .map((visitor) => consents.record(consentBody(policies, { visitor, method: 'customise', choices }))),
    );
  await app.close();
  return visitors;
}

async function gateOver({ db, url }: Database, masterKey: Uint8Array) {
  const keys = createKeys({ db, clock, masterKey });
  for (const org of policies.organisations()) await keys.ensureOrganisation(org);
  const holders = await knownApiKeys({ url, log: quietLog, read: apiKeyReader(db) });
  const app = await testServer({ identify: identifyBy(db, clock, holders.holderOf) });
  app.addHook('onClose', () => holders.close());
  const log = decisionLog(db, createJournal({ keys }));
  decisionRoutes(app, { decisions: decisions({ clock, keys, policies, log, events: personEvents(db) }) });
  return app;
}

async function emptyPosts(child: ChildProcess, body: string): Promise<Loaded> {
  const app = fastify({ logger: false });
  app.post('/', (_, reply) => reply.code(200).send({ ok: true }));
  const port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
  const result = await load(child, undefined, { port, path: '/', body, connections, status: 200, ...times });
  await app.close();
  return result;
}

async function measure(child: ChildProcess, database: Database): Promise<readonly HttpFigure[]> {
  const masterKey = new Uint8Array(randomBytes(32));
  const visitors = await settle(database.db, masterKey);
  await database.pool.query('vacuum analyze');
  const postgres = await postmasterOf(database);
  const key = await makeApiKey(database.db, clock, 'shop', 'bench');
  const app = await gateOver(database, masterKey);
  const port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
  const common = { ...times, port, status: 200, visitors, headers: `authorization: Bearer ${key}\r\n` };
  const body = JSON.stringify({ organisation: 'shop', ...question('improvement') });
  const single = await load(child, postgres, { ...common, path: '/v1/decisions', body, connections });
  const hundred = JSON.stringify({ organisation: 'shop', questions: many });
  const path = '/v1/decisions/batch';
  const batch = await load(child, postgres, { ...common, path, body: hundred, connections: 4 });
  await app.close();
  const { perSecond, p99, cost } = await emptyPosts(child, body);
  return [
    { name: 'gate over HTTP: one decision a request', ...single, ...single.cost, target: 20_000 },
    {
      name: `gate over HTTP: ${together} decisions a request, one in ten denied`,
      perSecond: batch.perSecond * together,
      p99: batch.p99,
      target: 20_000,
      server: batch.cost.server / together,
      postgres: batch.cost.postgres / together,
    },
    { name: 'machine: empty POST through Fastify', perSecond, p99, server: cost.server, target: null },
  ];
}

/** Measures decisions over HTTP on a PostgreSQL of its own. */
export function benchGateHttp(): Promise<readonly HttpFigure[]> {
  return onOwnPostgres(10, async (database) => {
    const generator = loadGenerator();
    try {
      return await measure(generator, database);
    } finally {
      generator.kill();
    }
  });
}

if (import.meta.main)
  for (const { name, perSecond, p99, target, server, postgres } of await benchGateHttp()) {
    const verdict = target === null ? '' : perSecond >= target ? '  reached' : '  NOT REACHED';
    const rate = Math.round(perSecond).toLocaleString('en').padStart(10);
    const cost = `CPU: server ${server.toFixed(1)} µs, PostgreSQL ${(postgres ?? 0).toFixed(1)} µs`;
    console.log(`${name.padEnd(60)} ${rate} /s  p99 ${p99.toFixed(1)} ms  ${cost}${verdict}`);
  }
