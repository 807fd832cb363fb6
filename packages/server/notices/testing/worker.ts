// A worker of its own process, for tests that kill it: the same handlers as the server, on the real clock.
import { readFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openStores } from '../../connectors/connectors.ts';
import { createJournal } from '../../ledger/journal.ts';
import { systemClock } from '../../platform/clock.ts';
import { openDatabase } from '../../platform/db.ts';
import { createJobs, startJobs } from '../../platform/jobs.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { smtpMailer } from '../../platform/mail.ts';
import { quietLog } from '../../platform/testing/quiet-log.ts';
import { createPolicies } from '../../policy/memory.ts';
import { noticeHandlers, resumeNotices } from '../handlers.ts';
import type { NoticeServices } from '../services.ts';
import { org } from './changed-policy.ts';

export interface WorkerGiven {
  readonly url: string;
  readonly masterKey: string;
  readonly smtpUrl: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly perMinute: number;
}
const given = JSON.parse(readFileSync(0, 'utf8')) as WorkerGiven;
const { db, pool } = openDatabase(given.url, 6);
const keys = createKeys({
  masterKey: new Uint8Array(Buffer.from(given.masterKey, 'base64')),
  db,
  clock: systemClock,
});
await keys.ensureOrganisation(org);
const services: NoticeServices = {
  db,
  clock: systemClock,
  log: quietLog,
  keys,
  jobs: createJobs(systemClock),
  journal: createJournal({ keys }),
  mailer: smtpMailer(given.smtpUrl),
  policies: await createPolicies(db, systemClock),
  stores: openStores(given.environment),
  baseUrl: 'http://127.0.0.1:4000',
  perMinute: given.perMinute,
};
await resumeNotices(services);
// Its jobs are the next one's as soon as it is killed.
await startJobs(pool, noticeHandlers(services), quietLog, { lookEvery: 100 });
// It will be killed: only what is kept now is there for the next of its kind.
flushCompileCache();
process.stdout.write('working\n');
