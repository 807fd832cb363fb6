import { randomBytes } from 'node:crypto';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { startMail } from '../../../../demo/mail/mail.ts';
import { openStores } from '../../connectors/connectors.ts';
import { createJournal } from '../../ledger/journal.ts';
import { type Clock, settableClock } from '../../platform/clock.ts';
import { createJobs } from '../../platform/jobs.ts';
import { createKeys } from '../../platform/keys-store.ts';
import { smtpMailer } from '../../platform/mail.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import { quietLog } from '../../platform/testing/quiet-log.ts';
import { createPolicies } from '../../policy/memory.ts';
import { publish } from '../../policy/publish.ts';
import { writtenPages } from '../../policy/testing/written-pages.ts';
import { createFile } from '../../promises/testing/shop.ts';
import { campaignOf } from '../campaign.ts';
import { noticeView } from '../reads.ts';
import { runNotice } from '../run.ts';
import type { NoticeServices } from '../services.ts';
import { startNotice } from '../start.ts';
import { membersSql, org, withAccounts, withNewcomer } from './changed-policy.ts';

export interface PostOptions {
  readonly clock?: Clock;
  readonly perMinute?: number;
  /** The first version; the shop's with a store of accounts unless told. */
  readonly manifest?: Manifest;
  /** Day on which the second version takes effect. */
  readonly effective?: string;
}

/** Two versions published, a real store of accounts, a real mail server, and nothing sent yet. */
export async function startPost(members: string, options: PostOptions = {}) {
  const clock = options.clock ?? settableClock('2026-06-01T08:00:00.000Z');
  const { db, url, pool } = await testDatabase();
  const masterKey = new Uint8Array(randomBytes(32));
  const keys = createKeys({ masterKey, db, clock });
  const journal = createJournal({ keys });
  const policies = await createPolicies(db, clock);
  const publishing = {
    db,
    clock,
    journal,
    pages: writtenPages,
    prepare: (id: string) => keys.ensureOrganisation(id),
    published: () => policies.refresh(),
  };
  const first = options.manifest ?? withAccounts();
  const next = (manifest: Manifest) => publish(publishing, stringify(manifest), 'system', org);
  await next(first);
  await next(withNewcomer(first, options.effective ?? '2026-06-20'));
  const file = createFile(membersSql + members);
  const mail = await startMail({ smtpPort: 0, httpPort: 0 });
  const environment = { ACCOUNTS_PATH: file.path };
  const stores = openStores(environment);
  const mailer = smtpMailer(mail.smtpUrl);
  onTestFinished(async () => {
    await stores.close();
    mailer.close();
    await mail.stop();
  });
  const services: NoticeServices = {
    db,
    clock,
    log: quietLog,
    keys,
    journal,
    jobs: createJobs(clock),
    mailer,
    policies,
    stores,
    baseUrl: 'http://127.0.0.1:4000',
    perMinute: options.perMinute ?? 120,
  };
  const view = (version = 2) => noticeView(services, org, version);
  return {
    services,
    clock,
    mail,
    url,
    pool,
    db,
    masterKey,
    environment,
    file,
    publish: next,
    view,
    /** Approves the letters as they are shown, and lets them go. */
    start: async (version = 2, at?: string) => {
      const { hash } = await view(version);
      await startNotice(services, { org, version, hash, actor: 'staff:1', ...(at ? { at } : {}) });
    },
    /** Runs the campaign as its jobs would, until it ends, rests or waits for something. */
    run: async (version = 2) => {
      for (let n = 0; n < 200; n += 1) {
        await runNotice(services, org, version);
        const now = await campaignOf(db, org, version);
        if (!now || now.fault || !['scheduled', 'gathering', 'sending'].includes(now.state)) return now;
      }
      throw new Error('The campaign does not end.');
    },
    journalOf: async (prefix: string) => {
      const { rows } = await sql<{
        entry: {
          kind: string;
          actor: string;
          subject: string | null;
          refs: Record<string, string | number>;
        };
      }>`select convert_from(entry, 'UTF8')::jsonb as entry from journal_entry where org = ${org} order by idx`.execute(
        db,
      );
      return rows.map(({ entry }) => entry).filter(({ kind }) => kind.startsWith(prefix));
    },
  };
}
export type Post = Awaited<ReturnType<typeof startPost>>;
