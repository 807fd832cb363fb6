import { join } from 'node:path';
import { consents as createConsents } from './consent/consents.ts';
import type { Core } from './core.ts';
import type { App } from './http/app.ts';
import { sessionRoutes } from './http/console/session.ts';
import { assetRoutes } from './http/public/assets.ts';
import { bannerRoutes } from './http/public/banner.ts';
import { consentRoutes } from './http/public/consents.ts';
import { journalRoutes } from './http/public/journal.ts';
import { pageRoutes } from './http/public/pages.ts';
import { versionRoutes } from './http/public/versions.ts';
import { type Caller, createServer } from './http/server.ts';
import { identifyBy } from './http/session-cookie.ts';
import { inTransaction } from './platform/db.ts';
import { publish } from './policy/publish.ts';

export interface Served {
  readonly app: App;
  readonly url: string;
  close(): Promise<void>;
}

/** Writes a refusal into the journal of the organisation it was about, when it was about one (SMA-10). */
function journalRefusals({ database, journal, policies, clock }: Core) {
  return async (
    org: string | undefined,
    caller: Caller | null,
    code: string,
    route: string,
  ): Promise<void> => {
    if (!org || !caller || !policies.inForce(org)) return;
    await inTransaction(database.db, (tx) =>
      journal.append(tx, org, [
        {
          kind: 'access.denied',
          time: clock.now().toISOString(),
          actor: `staff:${caller.account}`,
          subject: null,
          refs: { code, route },
        },
      ]),
    );
  };
}

/** The application with every route, not yet listening. */
export async function createApp(core: Core, baseUrl: () => string): Promise<App> {
  const { database, clock, keys, journal, policies, log, receipts } = core;
  const { db } = database;
  const denied = journalRefusals(core);
  const app = await createServer({
    log,
    trustProxy: core.config.trustProxy,
    identify: identifyBy(db, clock),
    refused: (request, caller, code) =>
      denied(
        (request.params as { org?: string }).org,
        caller,
        code,
        `${request.method} ${request.routeOptions.url ?? ''}`,
      ),
  });
  const consents = createConsents({ db, clock, keys, journal, policies });
  consentRoutes(app, { db, consents, policies, receipts, keys });
  bannerRoutes(app, { policies, bannerFile: join(import.meta.dirname, '../banner/dist/banner.js') });
  journalRoutes(app, { db, keys, receipts });
  assetRoutes(app, { policies });
  pageRoutes(app, { policies, origin: baseUrl });
  versionRoutes(app, { policies, publish: (org, source) => publish(core.publishing, source, 'api', org) });
  sessionRoutes(app, { accounts: { db, clock, keys }, journal, policies });
  return app;
}

/** Starts everything: routes, the journal's integrator, and listening. */
export async function serve(core: Core): Promise<Served> {
  const { config } = core;
  let url = config.baseUrl ?? '';
  const app = await createApp(core, () => url);
  core.integrator.start();
  const address = await app.listen({ host: config.host, port: config.port });
  url = config.baseUrl ?? address;
  return {
    app,
    url,
    close: async () => {
      await app.close();
      await core.close();
    },
  };
}
