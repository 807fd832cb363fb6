import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { consentServer, versionsOf } from '../../consent/testing/consent-server.ts';
import { createJournal } from '../../ledger/journal.ts';
import { systemClock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { createJobs } from '../../platform/jobs.ts';
import { createOutbound } from '../../platform/outbound.ts';
import { permitsFor } from '../../platform/public-address.ts';
import { quietLog } from '../../platform/testing/quiet-log.ts';
import type { PropagationServices } from '../services.ts';

export const org = 'shop';
/** Two recipients that are told by webhook; each has its purposes. */
export const recipients = ['google', 'agency'] as const;
/** The shop, which tells each recipient in this way. */
export const toldManifest = (agency: 'task' | 'webhook', google: 'task' | 'webhook' = 'webhook') =>
  shopManifest((base) => ({
    ...base,
    purposes: {
      ...base.purposes,
      improvement: { ...base.purposes['improvement']!, recipients: ['google'] },
      marketing: { ...base.purposes['marketing']!, recipients: ['google', 'agency'] },
    },
    recipients: {
      google: { ...base.recipients!['google']!, propagate: google },
      agency: { ...base.recipients!['google']!, name: 'Agentlik', propagate: agency },
    },
  }));
export const policies = versionsOf(toldManifest('webhook'));

/** The routes that take consents and what tells recipients, over one database and on the real clock. */
export async function toldShop(db: Db, masterKey: Uint8Array) {
  const server = await consentServer({ db, clock: systemClock, policies, masterKey });
  const { keys } = server;
  const services: PropagationServices = {
    db,
    clock: systemClock,
    log: quietLog,
    keys,
    journal: createJournal({ keys }),
    jobs: createJobs(systemClock),
    policies,
    law: standardLaw,
    outbound: createOutbound(permitsFor('127.0.0.1'), 60_000),
  };
  return { server, services };
}
