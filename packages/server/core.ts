import { kinds } from '@amanat/domain/statements/registry.ts';
import { publishedPages } from '@amanat/portal/policy/published-pages.ts';
import { createPolicies } from './policy/memory.ts';
import { keepEarlierPages } from './policy/version-pages.ts';
import type { PublishDeps } from './policy/publish.ts';
import { loadFolder } from './policy/load-folder.ts';
import { staffOrg } from './accounts/accounts.ts';
import type { Config } from './config.ts';
import { openStores, type Stores } from './connectors/connectors.ts';
import { createIntegrator, type Integrator } from './ledger/integrator.ts';
import type { BatchJournal } from './ledger/append.ts';
import { createJournal } from './ledger/journal.ts';
import { createReceipts, type Receipts } from './ledger/receipt.ts';
import { createSelfVerifier } from './ledger/self-verifier.ts';
import type { Clock } from './platform/clock.ts';
import { createJobs, type Jobs } from './platform/jobs.ts';
import { type Database, openDatabase } from './platform/db.ts';
import type { KeyStore } from './platform/keys.ts';
import { loadMasterKey } from './platform/keys-master.ts';
import { createKeys } from './platform/keys-store.ts';
import type { Log } from './platform/log.ts';
import { type Mailer, smtpMailer } from './platform/mail.ts';
import { migrate } from './platform/migrate.ts';
import type { Policies } from './policy/reads.ts';

/** What every capability is built on: database, keys, journal, declarations, stores, mail. */
export interface Core {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly keys: KeyStore;
  readonly journal: BatchJournal;
  readonly integrator: Integrator;
  /** Runs the independent verifier over the live journals every hour. */
  readonly selfVerifier: ReturnType<typeof createSelfVerifier>;
  readonly receipts: Receipts;
  readonly policies: Policies;
  readonly publishing: PublishDeps;
  /** Reads the versions that another process may have published unheard. */
  readonly versionsMissed: () => Promise<void>;
  readonly stores: Stores;
  readonly mailer: Mailer;
  close(): Promise<void>;
}

/** Opens the database (migrated), the keys and the journal, and publishes manifests that changed. */
export async function openCore(config: Config, clock: Clock, log: Log): Promise<Core> {
  await migrate(config.databaseUrl);
  const database = openDatabase(config.databaseUrl, 20);
  const { db } = database;
  const keys = createKeys({
    db,
    clock,
    masterKey: loadMasterKey({ env: config.environment, dir: config.dataDirectory }),
  });
  await keys.ensureOrganisation(staffOrg);
  const journal = createJournal({ keys });
  const policies = await createPolicies(db, clock);
  for (const org of policies.organisations()) await keys.ensureOrganisation(org);
  const pages = (version: Parameters<typeof publishedPages>[0]) => publishedPages(version, kinds);
  const publishing: PublishDeps = {
    db,
    clock,
    journal,
    pages,
    prepare: (org) => keys.ensureOrganisation(org),
    // Its keys first: whoever finds the version may act by it.
    published: async (org) => {
      await keys.ensureOrganisation(org);
      await policies.refresh();
    },
  };
  const kept = await keepEarlierPages({ db, clock, journal, policies, pages });
  if (kept > 0) log.info({ versions: kept }, 'Kept the pages of versions that an earlier release published');
  if (config.organisations) await loadFolder(publishing, config.organisations, 'system', log);
  const integrator = createIntegrator({ db, keys, clock, log });
  const selfVerifier = createSelfVerifier({ db, keys, clock, log });
  const stores = openStores(config.environment);
  const mailer = smtpMailer(config.smtpUrl);
  return {
    config,
    clock,
    log,
    database,
    jobs: createJobs(clock),
    keys,
    journal,
    integrator,
    selfVerifier,
    receipts: createReceipts({ db, keys }),
    policies,
    publishing,
    versionsMissed: async () => {
      await policies.refresh();
      for (const org of policies.organisations()) await keys.ensureOrganisation(org);
    },
    stores,
    mailer,
    close: async () => {
      await selfVerifier.stop();
      await integrator.stop();
      mailer.close();
      await stores.close();
      await database.close();
    },
  };
}
