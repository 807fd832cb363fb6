import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';
import { createShopDatabase } from '../../../../demo/databases/shop.ts';
import { createWarehouse } from '../../../../demo/databases/warehouse.ts';
import { startMail } from '../../../../demo/mail/mail.ts';
import { openStores } from '../../connectors/connectors.ts';
import { createJournal } from '../../ledger/journal.ts';
import { settableClock } from '../../platform/clock.ts';
import { createJobs } from '../../platform/jobs.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { smtpMailer } from '../../platform/mail.ts';
import { testDatabase, testDatabaseUrl } from '../../platform/testing/database.ts';
import { quietLog } from '../../platform/testing/quiet-log.ts';
import type { RequestServices } from '../services.ts';
import { onePolicy, org } from './one-policy.ts';

export const smartmarket = manifestOf('smartmarket');
export { org };

export interface StartOptions {
  readonly manifest?: Manifest;
  readonly now?: string;
  readonly clock?: ReturnType<typeof settableClock>;
}
/** The demo shop's office: real PostgreSQL for Əmanət and the shop, real SQLite for the warehouse, a real mail server. */
export async function startOffice(options: StartOptions = {}) {
  const clock = options.clock ?? settableClock(options.now ?? '2026-11-23T08:00:00.000Z');
  const { db, url, pool } = await testDatabase();
  const shopUrl = await testDatabaseUrl('template1');
  const warehousePath = join(mkdtempSync(join(tmpdir(), 'office-')), 'warehouse.sqlite');
  await createShopDatabase(shopUrl, clock);
  await createWarehouse(warehousePath, clock);
  const mail = await startMail({ smtpPort: 0, httpPort: 0 });
  const masterKey = new Uint8Array(randomBytes(32));
  const keys = createKeys({ masterKey, db, clock });
  await keys.ensureOrganisation(org);
  const environment: Record<string, string> = {
    SHOP_DATABASE_URL: shopUrl,
    WAREHOUSE_SQLITE_PATH: warehousePath,
  };
  const stores = openStores(environment);
  const mailer = smtpMailer(mail.smtpUrl);
  const services: RequestServices = {
    db,
    clock,
    keys,
    jobs: createJobs(clock),
    stores,
    log: quietLog,
    law: standardLaw,
    journal: createJournal({ keys }),
    mailer,
    policies: onePolicy(options.manifest ?? smartmarket),
    baseUrl: 'http://127.0.0.1:4000',
  };
  const shop = new Client({ connectionString: shopUrl });
  await shop.connect();
  onTestFinished(async () => {
    await shop.end();
    await stores.close();
    mailer.close();
    await mail.stop();
  });
  const inShop = async <T>(sql: string, values: unknown[] = []): Promise<T[]> =>
    (await shop.query(sql, values)).rows as T[];
  const inWarehouse = (sql: string, ...values: string[]): Record<string, unknown>[] => {
    const warehouse = new DatabaseSync(warehousePath);
    try {
      return warehouse.prepare(sql).all(...values);
    } finally {
      warehouse.close();
    }
  };
  return {
    services,
    clock,
    mail,
    pool,
    url,
    masterKey,
    environment,
    inShop,
    inWarehouse,
    shopUrl,
    warehousePath,
  };
}
export type Office = Awaited<ReturnType<typeof startOffice>>;
