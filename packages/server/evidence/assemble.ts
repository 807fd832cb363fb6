import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import type { AccessReads, JournalReads, Reads } from '@amanat/domain/statements/reads.ts';
import { accountCounts } from '../accounts/reads.ts';
import type { Stores } from '../connectors/connectors.ts';
import { consentReads } from '../consent/reads.ts';
import { countsByKind, destroyedKeys, journalState } from '../ledger/reads.ts';
import { announcementReads } from '../notices/reads.ts';
import { bakuDate, type Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Policies, PolicyVersion } from '../policy/reads.ts';
import { requestReads } from '../requests/reads.ts';
import { retentionReads } from '../retention/reads.ts';
import { crawlsOf, unseenSites } from '../scans/reads.ts';
import { visitReads } from '../visits/reads.ts';
import { clearColumns } from './clear-text.ts';
import { type FetchPage, policyReads } from './rendered.ts';
import { type AskAsStranger, type KnownRoute, openRoutes } from './routes-probe.ts';
import { checkStores } from './store-check.ts';

export interface EvidenceServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly policies: Policies;
  readonly stores: Stores;
  /** Fetches a page of this server as a stranger. */
  readonly fetchPage: FetchPage;
  readonly ask: AskAsStranger;
  readonly routes: () => readonly KnownRoute[];
  /** The public address: https means that TLS ends in front of us. */
  readonly baseUrl: () => string;
}

async function journalReads(db: Db, org: string): Promise<JournalReads> {
  const { size, checkpoint, verification } = await journalState(db, org);
  return {
    size,
    lastCheckpointAt: checkpoint?.time ?? null,
    verified: verification
      ? { at: verification.time, ok: verification.valid, size: verification.size }
      : null,
    byKind: await countsByKind(db, org),
    keysDestroyed: await destroyedKeys(db, org),
  };
}

async function accessReads(services: EvidenceServices, org: string, denials: number): Promise<AccessReads> {
  const routes = services.routes();
  const accounts = await accountCounts(services.db);
  return {
    accounts: accounts.all,
    accountsWithSecondFactor: accounts.withSecondFactor,
    routes: routes.filter((route) => !route.isPublic).length,
    openRoutes: (await openRoutes(routes, org, services.ask)).length,
    denialsJournaled: denials,
  };
}

/** Reads everything evidence rests on, just now, for the version in force. */
export async function assembleReads(services: EvidenceServices, version: PolicyVersion): Promise<Reads> {
  const { db, clock, policies, stores } = services;
  const { org, manifest } = version;
  const at = clock.now();
  const now = at.toISOString();
  const [policy, consents, requests, retention, journal, clear, storeReads, crawls, visits, announcements] =
    await Promise.all([
      policyReads(policies, org, services.fetchPage),
      consentReads(db, org),
      requestReads(db, org, manifest, standardLaw, now),
      retentionReads(db, stores, org, manifest, now),
      journalReads(db, org),
      clearColumns(db),
      checkStores(manifest, stores, now),
      crawlsOf(db, org, manifest, now),
      visitReads(db, org, now),
      announcementReads(db, policies, org),
    ]);
  const isTls = services.baseUrl().startsWith('https://');
  return {
    now,
    today: bakuDate(at),
    law: standardLaw,
    manifest,
    gate: version.compiled,
    policy,
    consents,
    requests,
    retention,
    journal,
    access: await accessReads(services, org, journal.byKind['access.denied'] ?? 0),
    // Which TLS version is refused is for the proxy in front; until something measures it, nothing is claimed.
    security: { clearColumns: clear.length, tls: { terminated: isTls, minimum: null, hsts: isTls } },
    stores: storeReads,
    crawls,
    unseenSites: await unseenSites(db, org, manifest, now),
    visits,
    announcements,
  };
}
