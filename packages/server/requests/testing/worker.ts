// A worker of its own process, for tests that kill it: the same handlers as the server, on the real clock.
import { readFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { openStores } from '../../connectors/connectors.ts';
import { createJournal } from '../../ledger/journal.ts';
import { systemClock } from '../../platform/clock.ts';
import { openDatabase } from '../../platform/db.ts';
import { createJobs, startJobs } from '../../platform/jobs.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { smtpMailer } from '../../platform/mail.ts';
import { quietLog } from '../../platform/testing/quiet-log.ts';
import { requestHandlers, resumeRequests } from '../handlers.ts';
import type { RequestServices } from '../services.ts';
import { onePolicy, org } from './one-policy.ts';

export interface WorkerGiven {
  readonly url: string;
  readonly masterKey: string;
  readonly smtpUrl: string;
  readonly manifest: Manifest;
  readonly environment: Readonly<Record<string, string>>;
}
const given = JSON.parse(readFileSync(0, 'utf8')) as WorkerGiven;
const { db, pool } = openDatabase(given.url, 6);
const keys = createKeys({
  masterKey: new Uint8Array(Buffer.from(given.masterKey, 'base64')),
  db,
  clock: systemClock,
});
await keys.ensureOrganisation(org);
const services: RequestServices = {
  db,
  clock: systemClock,
  keys,
  jobs: createJobs(systemClock),
  log: quietLog,
  law: standardLaw,
  stores: openStores(given.environment),
  journal: createJournal({ keys }),
  mailer: smtpMailer(given.smtpUrl),
  policies: onePolicy(given.manifest),
  baseUrl: 'http://127.0.0.1:4000',
};
await resumeRequests(services);
// Its jobs are the next one's as soon as it is killed.
await startJobs(pool, requestHandlers(services), quietLog, { lookEvery: 100 });
// It will be killed: only what is kept now is there for the next of its kind.
flushCompileCache();
process.stdout.write('working\n');
