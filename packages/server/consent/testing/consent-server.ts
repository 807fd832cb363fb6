import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ConsentRequest } from '@amanat/contract/consent.ts';
import { compileManifest } from '@amanat/domain/decide/compile.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { App } from '../../http/app.ts';
import { bannerRoutes } from '../../http/public/banner.ts';
import { consentRoutes } from '../../http/public/consents.ts';
import { togetherRoutes } from '../../http/public/together.ts';
import { testServer } from '../../http/testing/test-server.ts';
import { createIntegrator, type Integrator } from '../../ledger/integrator.ts';
import { createJournal } from '../../ledger/journal.ts';
import { createReceipts } from '../../ledger/receipt.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { createKeys } from '../../platform/keys-store.ts';
import type { KeyStore } from '../../platform/keys.ts';
import type { Log } from '../../platform/log.ts';
import { quietLog } from '../../platform/testing/quiet-log.ts';
import type { Policies, PolicyVersion } from '../../policy/reads.ts';
import { consents, type Consents } from '../consents.ts';
import { wordingOf } from '../wordings.ts';

const builtBanner = join(import.meta.dirname, '../../../banner/dist/banner.js');

/** Versions 1, 2, 3 … of one declaration, all published and in force since `effectiveAt`. */
export function versionsOf(...manifests: readonly Manifest[]): Policies {
  const org = manifests[0]!.organisation.id;
  const versions = manifests.map((manifest, i): PolicyVersion => ({
    org,
    number: i + 1,
    hash: String(i),
    manifest,
    compiled: compileManifest(manifest, i + 1),
    effectiveAt: '2025-12-20T00:00:00.000Z',
    publishedAt: '2025-12-20T00:00:00.000Z',
    approved: '2025-12-20',
    significant: false,
    noticeAt: null,
    changes: [],
    consentAnew: [],
  }));
  return {
    organisations: () => [org],
    inForce: (id) => (id === org ? versions.at(-1) : undefined),
    version: (id, number) => (id === org ? versions[number - 1] : undefined),
    versions: (id) => (id === org ? versions : []),
  };
}

export interface ConsentServer {
  readonly app: App;
  readonly keys: KeyStore;
  readonly consents: Consents;
  readonly integrator: Integrator;
}
/** The real pieces behind the public consent routes over the given database. The caller closes `app`. */
export async function consentServer(given: {
  readonly db: Db;
  readonly clock: Clock;
  readonly policies: Policies;
  readonly masterKey?: Uint8Array;
  readonly log?: Log;
  /** The built banner; the one in its package unless told. */
  readonly bannerFile?: string;
}): Promise<ConsentServer> {
  const { db, clock, policies, masterKey = new Uint8Array(randomBytes(32)), log = quietLog } = given;
  const keys = createKeys({ masterKey, db, clock });
  for (const org of policies.organisations()) await keys.ensureOrganisation(org);
  const recorded = consents({ db, clock, keys, journal: createJournal({ keys }), policies });
  const app = await testServer({ log });
  const receipts = createReceipts({ db, keys });
  consentRoutes(app, { db, consents: recorded, policies, receipts, keys });
  togetherRoutes(app, { db, clock, keys, policies, record: recorded.record });
  bannerRoutes(app, { policies, bannerFile: given.bannerFile ?? builtBanner });
  return { app, keys, consents: recorded, integrator: createIntegrator({ db, keys, clock, log }) };
}

/** A body as the banner of this organisation sends it. */
export function consentBody(policies: Policies, change: Partial<ConsentRequest> = {}): ConsentRequest {
  const policy = policies.inForce(policies.organisations()[0] ?? '')!;
  return {
    organisation: policy.org,
    site: 'shop.example.az',
    visitor: randomBytes(16).toString('base64url'),
    key: randomBytes(16).toString('base64url'),
    language: 'az',
    version: policy.number,
    wordingHash: wordingOf(policy, change.language ?? 'az').hash,
    method: 'accept-all',
    choices: { functional: true, analytics: true, marketing: true },
    ...change,
  };
}
