/**
 * How long a withdrawal takes to a gate in another process: `node bench/withdrawal.ts`. A server over real PostgreSQL
 * (fsync on) feeds an application with a gate of its own; this process writes consents and withdrawals to the same
 * database, among others that keep it busy, and asks the application from memory alone until it denies. The same for a
 * PostgreSQL store with the generated views and policies, which a third process keeps current.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { consentBody, consentServer, versionsOf } from '@amanat/server/consent/testing/consent-server.ts';
import type { Question } from '@amanat/server/gate/testing/application.ts';
import { systemClock } from '@amanat/server/platform/clock.ts';
import { openDatabase } from '@amanat/server/platform/db.ts';
import { startEmbeddedPostgres } from '@amanat/server/platform/embedded/postgres.ts';
import { migrate } from '@amanat/server/platform/migrate.ts';
import { versionRow } from '@amanat/server/policy/testing/version-row.ts';
import { insertVersion } from '@amanat/server/policy/store.ts';
import { prepareStore, storeWithdrawals } from './withdrawal-store.ts';

export interface WithdrawalFigure {
  readonly name: string;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly p99Target: number | null;
}
const folder = join(import.meta.dirname, '../packages/server/gate/testing');
const rounds = 400;
const policies = versionsOf(shopManifest());

type Asked = (way: Question['way'], visitor: string) => Promise<boolean>;

/** Asks the application's gate whether marketing is allowed for a visitor. */
function asking(child: ChildProcess): Asked {
  let last = 0;
  const waiting = new Map<number, (allow: boolean) => void>();
  child.on('message', (message: { id?: number; decision?: { allow: boolean } }) => {
    if (message.id !== undefined) waiting.get(message.id)?.(message.decision?.allow ?? false);
  });
  return (way, visitor) =>
    new Promise((resolve) => {
      const id = (last += 1);
      waiting.set(id, (allow) => {
        waiting.delete(id);
        resolve(allow);
      });
      const person = { kind: 'visitor', value: visitor } as const;
      child.send({
        id,
        way,
        person,
        purpose: 'marketing',
        use: { categories: ['usage'] },
      } satisfies Question);
    });
}

async function forked(file: string, args: readonly string[]): Promise<[ChildProcess, unknown]> {
  const child = fork(join(folder, file), [...args]);
  const [message] = (await once(child, 'message')) as [unknown];
  return [child, message];
}

function figure(name: string, times: readonly number[], p99Target: number | null): WithdrawalFigure {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
  return { name, p50: at(0.5), p99: at(0.99), p99Target };
}

type Consents = Awaited<ReturnType<typeof consentServer>>['consents'];

/** Gives and withdraws one consent after the other; answers milliseconds from the acknowledgement to the denial. */
async function withdrawals(consents: Consents, ask: Asked): Promise<[seen: number[], asked: number[]]> {
  const [seen, asked]: [number[], number[]] = [[], []];
  for (let i = 0; i < rounds; i += 1) {
    const visitor = randomBytes(16).toString('base64url');
    await consents.record(consentBody(policies, { visitor }));
    while (!(await ask('may', visitor)));
    const before = performance.now();
    await ask('mayNow', visitor);
    asked.push(performance.now() - before);
    await consents.record(
      consentBody(policies, { visitor, method: 'withdraw', choices: { marketing: false } }),
    );
    const acknowledged = performance.now();
    while (await ask('mayNow', visitor));
    seen.push(performance.now() - acknowledged);
  }
  return [seen, asked];
}

export async function benchWithdrawal(): Promise<readonly WithdrawalFigure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'amanat-bench-'));
  chmodSync(directory, 0o755);
  const cluster = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
  const url = await cluster.database('bench');
  await migrate(url);
  const database = openDatabase(url);
  const masterKey = randomBytes(32);
  await insertVersion(database.db, versionRow(policies.version('shop', 1)!.manifest, 1));
  const own = await consentServer({
    db: database.db,
    clock: systemClock,
    policies,
    masterKey: new Uint8Array(masterKey),
  });
  const [server, address] = await forked('live-server.ts', [url, masterKey.toString('hex')]);
  await own.keys.ensureOrganisation('smartmarket');
  const store = await cluster.database('store');
  await prepareStore(store);
  const [keeper] = await forked('store-keeper.ts', [url, masterKey.toString('hex'), store]);
  const [application] = await forked('application.ts', [String(address), '60000']);
  const quiet = new AbortController();
  const others = async () => {
    while (!quiet.signal.aborted) await own.consents.record(consentBody(policies));
  };
  const crowd = Promise.all(Array.from({ length: 8 }, others));
  try {
    const [seen, asked] = await withdrawals(own.consents, asking(application));
    const { refused, read } = await storeWithdrawals(database.db, own.keys, store);
    return [
      figure('withdrawal, acknowledged, until a gate in another process denies', seen, 1000),
      figure('machine: one question to that process and back', asked, null),
      figure(
        'withdrawal, committed, until PostgreSQL itself refuses the row to another connection',
        refused,
        1000,
      ),
      figure('machine: one read of that row by that connection', read, null),
    ];
  } finally {
    quiet.abort();
    await crowd;
    application.kill();
    keeper.kill();
    server.kill();
    await own.app.close();
    await database.close();
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

if (import.meta.main)
  for (const { name, p50, p99, p99Target } of await benchWithdrawal()) {
    const verdict = p99Target === null ? '' : p99 <= p99Target ? '  reached' : '  NOT REACHED';
    console.log(`${name.padEnd(84)} p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms${verdict}`);
  }
