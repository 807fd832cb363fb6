// A child process that runs one sweep to its end; the crash test kills it on the way.
import { flushCompileCache } from 'node:module';
import { openStores } from '../../connectors/connectors.ts';
import { createJournal } from '../../ledger/journal.ts';
import { systemClock } from '../../platform/clock.ts';
import { openDatabase } from '../../platform/db.ts';
import { createJobs } from '../../platform/jobs.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { quietLog } from '../../platform/testing/quiet-log.ts';
import { createPolicies } from '../../policy/memory.ts';
import { runSweep } from '../sweep.ts';

const [url = '', org = '', run = '', masterKey = ''] = process.argv.slice(2);
const { db, close } = openDatabase(url, 2);
const keys = createKeys({ db, clock: systemClock, masterKey: Buffer.from(masterKey, 'hex') });
await keys.ensureOrganisation(org);
const stores = openStores(process.env);
// It will be killed: only what is kept now is there for the next of its kind.
flushCompileCache();
process.stdout.write('running\n');
const outcome = await runSweep(
  {
    db,
    clock: systemClock,
    log: quietLog,
    keys,
    journal: createJournal({ keys }),
    jobs: createJobs(systemClock),
    policies: await createPolicies(db, systemClock),
    stores,
  },
  org,
  run,
);
process.stdout.write(`${outcome}\n`);
await stores.close();
await close();
