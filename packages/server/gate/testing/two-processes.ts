import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import type { Decision } from '@amanat/domain/decide/compile.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { LiveGate, Person, Use } from '@amanat/sdk/live.ts';
import { onTestFinished } from 'vitest';
import { consentServer, versionsOf } from '../../consent/testing/consent-server.ts';
import { systemClock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/db.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { insertVersion } from '../../policy/store.ts';
import { versionRow } from '../../policy/testing/version-row.ts';
import type { Question } from './application.ts';

function start(file: string, args: readonly string[]): ChildProcess {
  const child = fork(join(import.meta.dirname, file), [...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** What an application's gate answered, and how it stood then. */
export interface Told {
  readonly decision: Decision;
  readonly failed?: string;
  readonly status: LiveGate['status'];
}

/** Starts an application with its own gate. */
export async function application(url: string, maxAge: number) {
  const child = start('application.ts', [url, String(maxAge)]);
  await once(child, 'message');
  let last = 0;
  const ask = async (way: Question['way'], person: Person, purpose: string, use: Partial<Use> = {}) => {
    const id = (last += 1);
    const answered = new Promise<Told>((done) => {
      const listener = (message: unknown) => {
        if ((message as { id: number }).id !== id) return;
        child.off('message', listener);
        done(message as Told);
      };
      child.on('message', listener);
    });
    child.send({ id, way, person, purpose, use: { categories: ['usage'], ...use } } satisfies Question);
    return answered;
  };
  return {
    child,
    may: (person: Person, purpose: string, use?: Partial<Use>) => ask('may', person, purpose, use),
    mayNow: (person: Person, purpose: string, use?: Partial<Use>) => ask('mayNow', person, purpose, use),
    flush: () => ask('flush', { pseudonym: 'x'.repeat(32) }, ''),
  };
}

/** A shop: its consents are written here, its gate's server is another process over the same database. */
export async function shop() {
  const database = await testDatabase();
  const { db, url } = database;
  const publish = (manifest: Manifest, number: number, effectiveAt = '2025-12-20T00:00:00.000Z') =>
    inTransaction(db, (tx) => insertVersion(tx, versionRow(manifest, number, effectiveAt)));
  await publish(shopManifest(), 1);
  const masterKey = randomBytes(32);
  const policies = versionsOf(shopManifest());
  const own = await consentServer({
    db,
    clock: systemClock,
    policies,
    masterKey: new Uint8Array(masterKey),
  });
  onTestFinished(() => own.app.close());
  const serveOn = async (port = 0) => {
    const child = start('live-server.ts', [url, masterKey.toString('hex'), String(port)]);
    const [address] = (await once(child, 'message')) as [string];
    return { child, address };
  };
  return { ...own, database, db, policies, publish, serveOn };
}
