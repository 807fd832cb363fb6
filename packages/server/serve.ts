import { join } from 'node:path';
import type { ConsentRequest } from '@amanat/contract/consent.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { apiKeyReader } from './accounts/api-keys.ts';
import { knownApiKeys } from './accounts/known-api-keys.ts';
import { consents as createConsents, type Consents } from './consent/consents.ts';
import { formWordingOf, keepWording, type KnownWording, storedWording } from './consent/wordings.ts';
import { consentHistory } from './consent/history/consent-history.ts';
import { scheduleStatistics, statisticsHandlers } from './consent/statistics/handlers.ts';
import { handoverHandlers, scheduleForgetting } from './consent/together/handlers.ts';
import type { Core } from './core.ts';
import { createBoards } from './evidence/boards.ts';
import { decisions as createDecisions } from './gate/decisions.ts';
import { personEvents } from './gate/events.ts';
import { decisionLog } from './gate/record.ts';
import { keepStoreAccess } from './gate/store-access.ts';
import { createDecisionStream, type DecisionStream } from './gate/stream.ts';
import type { App } from './http/app.ts';
import { accountRoutes } from './http/console/accounts.ts';
import { consoleApp } from './http/console/app.ts';
import { consentFileRoutes } from './http/console/consent-files.ts';
import { consentConsoleRoutes } from './http/console/consent-reads.ts';
import { consentStatisticsRoutes } from './http/console/consent-statistics.ts';
import { staffConsentRoutes } from './http/console/consents.ts';
import { holdRoutes } from './http/console/holds.ts';
import { journalConsoleRoutes } from './http/console/journal.ts';
import { promiseRoutes } from './http/console/promises.ts';
import { propagationRoutes } from './http/console/propagation.ts';
import { registerRoutes } from './http/console/registers.ts';
import { requestConsoleRoutes } from './http/console/requests.ts';
import { retentionRoutes } from './http/console/retention.ts';
import { scanConsoleRoutes } from './http/console/scans.ts';
import { sessionRoutes } from './http/console/session.ts';
import { todayRoutes } from './http/console/today.ts';
import { untoldRoutes } from './http/console/untold.ts';
import { visitConsoleRoutes } from './http/console/visits.ts';
import { versionNoticeRoutes } from './http/console/version-notice.ts';
import { portalRoutes } from './http/portal/portal-routes.ts';
import { publishedKey } from './ledger/publication.ts';
import { verifyRoutes } from './http/portal/verify-routes.ts';
import { ageCheckRoute } from './http/public/age-check.ts';
import { assetRoutes } from './http/public/assets.ts';
import { bannerRoutes } from './http/public/banner.ts';
import { consentReadRoutes } from './http/public/consent-reads.ts';
import { consentReceiptRoutes } from './http/public/consent-receipts.ts';
import { consentRoutes } from './http/public/consents.ts';
import { decisionRoutes } from './http/public/decisions.ts';
import { frontRoute } from './http/public/front.ts';
import { gpcRoutes } from './http/public/gpc.ts';
import { healthRoute } from './http/public/health.ts';
import { journalRoutes } from './http/public/journal.ts';
import { factRoutes } from './http/public/facts.ts';
import { localGateRoutes } from './http/public/local-gate.ts';
import { pageRoutes } from './http/public/pages.ts';
import { confirmationRoutes } from './http/public/preference-confirmation.ts';
import { formPageRoutes, formScriptRoute } from './http/public/preference-forms.ts';
import { preferencePageRoutes } from './http/public/preference-pages.ts';
import { preferenceLinkRoutes } from './http/public/preferences.ts';
import { requestRoutes } from './http/public/requests.ts';
import { scanRoutes } from './http/public/scans.ts';
import { togetherRoutes } from './http/public/together.ts';
import { unsubscribeRoutes } from './http/public/unsubscribe.ts';
import { versionRoutes } from './http/public/versions.ts';
import { visitRoutes } from './http/public/visits.ts';
import { wordingRoutes } from './http/public/wordings.ts';
import { limitAddresses, limitFrom } from './http/limit-addresses.ts';
import { type Caller, createServer } from './http/server.ts';
import { identifyBy } from './http/session-cookie.ts';
import { noticeHandlers, resumeNotices } from './notices/handlers.ts';
import type { NoticeServices } from './notices/services.ts';
import { databaseAnswers } from './platform/database-answers.ts';
import { inTransaction } from './platform/db.ts';
import { startJobs } from './platform/jobs.ts';
import { createOutbound } from './platform/outbound.ts';
import type { Problem } from './platform/problem.ts';
import { permitsFor } from './platform/public-address.ts';
import { publish } from './policy/publish.ts';
import { createPageReader } from './policy/version-pages.ts';
import { recordForm } from './preferences/form-consent.ts';
import { preferenceHandlers } from './preferences/handlers.ts';
import type { PreferenceServices } from './preferences/services.ts';
import { propagationHandlers, resumePropagation } from './propagation/handlers.ts';
import type { NamingServices } from './propagation/person.ts';
import { requestHandlers, resumeRequests } from './requests/handlers.ts';
import type { RequestServices } from './requests/services.ts';
import { retentionHandlers, scheduleNightlySweep } from './retention/handlers.ts';
import { resumeErasureActs } from './retention/erasure-act.ts';
import { resumeSweeps } from './retention/start-sweep.ts';
import { scanVisits } from './scan-visit.ts';
import { scanHandlers, type ScheduledScans, scheduleScans } from './scans/handlers.ts';
import { collectVisits } from './visits/collect.ts';
import { destroyDueKeys, visitHandlers } from './visits/rotate.ts';
import type { VisitServices } from './visits/services.ts';

export interface Served {
  readonly app: App;
  readonly url: string;
  /** The database it works on. */
  readonly databaseUrl: string;
  /** Resolves when a newer release has changed the tables under this server: it has to stop. */
  readonly outdated: Promise<Problem>;
  close(): Promise<void>;
}

/**
 * Writes a denial of a known caller into the journal of the organisation it was about, or of the caller's own ones
 * when the address names none (SMA-10). Strangers have no identity to write down.
 */
function journalRefusals({ database, journal, policies, clock }: Core) {
  return async (
    org: string | undefined,
    caller: Caller | null,
    code: string,
    route: string,
  ): Promise<void> => {
    if (!caller) return;
    const about = org && policies.inForce(org) ? [org] : Object.keys(caller.organisations).toSorted();
    const actor = caller.api ? caller.account : `staff:${caller.account}`;
    const time = clock.now().toISOString();
    await inTransaction(database.db, async (tx) => {
      for (const each of about)
        await journal.append(tx, each, [
          { kind: 'access.denied', time, actor, subject: null, refs: { code, route } },
        ]);
    });
  };
}

/** What requests and sweeps run on. */
function servicesOf(core: Core, baseUrl: () => string): RequestServices {
  const { database, clock, log, keys, journal, jobs, mailer, policies, stores } = core;
  return {
    db: database.db,
    clock,
    log,
    keys,
    journal,
    jobs,
    mailer,
    policies,
    stores,
    law: standardLaw,
    get baseUrl() {
      return baseUrl();
    },
  };
}

/** What telling recipients runs on. */
function propagationOf({ config }: Core, services: RequestServices): NamingServices {
  const permits = permitsFor(config.environment['AMANAT_OUTBOUND_ALLOW']);
  return { ...services, outbound: createOutbound(permits) };
}

/** What telling registered people of changes runs on. */
function noticesOf({ config }: Core, services: RequestServices): NoticeServices {
  return {
    ...services,
    perMinute: config.noticesPerMinute ?? 120,
    get baseUrl() {
      return services.baseUrl;
    },
  };
}

/** What preferences, links to them and forms run on. */
function preferencesOf({ keys }: Core, services: RequestServices, consents: Consents): PreferenceServices {
  return {
    ...services,
    keys,
    anonymous: (request) => consents.record(request),
    wordings: {
      keep: (tx, org, shown) => keepWording(tx, org, shown as KnownWording),
      form: formWordingOf,
      stored: storedWording,
    },
    get baseUrl() {
      return services.baseUrl;
    },
  };
}

/** What the statistics of visits run on. */
function visitsOf(core: Core): VisitServices {
  const { database, clock, keys, jobs, journal, policies } = core;
  return { db: database.db, clock, keys, jobs, journal, policies, events: personEvents(database.db) };
}

/** The use cases that routes and jobs share. */
interface Services {
  readonly requests: RequestServices;
  readonly consents: Consents;
  readonly preferences: PreferenceServices;
}

function publicRoutes(
  app: App,
  core: Core,
  { requests: services, consents, preferences }: Services,
  stream: DecisionStream,
): void {
  const { database, clock, keys, journal, policies, receipts } = core;
  const { db } = database;
  const forms = (request: ConsentRequest) => recordForm(preferences, request);
  consentRoutes(app, { db, consents, forms, policies, receipts, keys });
  togetherRoutes(app, { db, clock, keys, policies, record: consents.record });
  consentReceiptRoutes(app, { db, clock, keys, policies, receipts, origin: () => services.baseUrl });
  consentReadRoutes(app, { history: consentHistory({ db, clock, keys, policies }) });
  bannerRoutes(app, { policies, bannerFile: join(import.meta.dirname, '../banner/dist/banner.js') });
  wordingRoutes(app, { db, policies });
  gpcRoutes(app, { policies });
  const visitsFile = join(import.meta.dirname, '../banner/visits/dist/visits.js');
  visitRoutes(app, { policies, collect: collectVisits(visitsOf(core)), visitsFile });
  journalRoutes(app, { db, keys, receipts });
  assetRoutes(app, { policies });
  frontRoute(app, { policies });
  healthRoute(app, { answers: () => databaseAnswers(db) });
  const pages = createPageReader(db);
  pageRoutes(app, { policies, pages, origin: () => services.baseUrl });
  versionRoutes(app, {
    policies,
    pages,
    publish: (org, texts, actor) => publish(core.publishing, texts, actor, org),
  });
  scanRoutes(app, { db, clock, journal, policies });
  ageCheckRoute(app, { db, clock, journal, policies });
  requestRoutes(app, services);
  portalRoutes(app, services);
  preferenceLinkRoutes(app, preferences);
  preferencePageRoutes(app, preferences);
  confirmationRoutes(app, preferences);
  formPageRoutes(app, preferences);
  formScriptRoute(app, join(import.meta.dirname, '../banner/form/dist/form.js'));
  unsubscribeRoutes(app, preferences);
  verifyRoutes(app, {
    verifyFile: join(import.meta.dirname, '../portal/dist/verify.js'),
    publishedKeys: () => policies.organisations().map((org) => publishedKey(keys, org)),
  });
  const gate = {
    clock,
    keys,
    policies,
    log: decisionLog(db, journal),
    events: personEvents(db),
  };
  decisionRoutes(app, { decisions: createDecisions(gate) });
  localGateRoutes(app, { ...gate, stream });
  factRoutes(app, { db, clock, keys, journal, policies });
}

function consoleRoutes(app: App, core: Core, services: RequestServices): void {
  const { database, clock, keys, journal, policies, stores } = core;
  const { db } = database;
  const asStranger = (method: string, path: string) => app.inject({ method: method as 'GET', url: path });
  const boards = createBoards({
    db,
    clock,
    policies,
    stores,
    fetchPage: async (path) => {
      const { statusCode, body } = await asStranger('GET', path);
      return { status: statusCode, body };
    },
    ask: async (method, path) => (await asStranger(method, path)).statusCode,
    routes: () => app.knownRoutes,
    baseUrl: () => services.baseUrl,
  });
  consoleApp(app, { dist: join(import.meta.dirname, '../console/dist') });
  sessionRoutes(app, { accounts: { db, clock, keys }, journal, policies });
  accountRoutes(app, { ...services, origin: () => services.baseUrl });
  const history = consentHistory({ db, clock, keys, policies });
  consentConsoleRoutes(app, { db, clock, journal, history });
  consentFileRoutes(app, { db, clock, keys, journal, policies });
  consentStatisticsRoutes(app, { db, clock });
  requestConsoleRoutes(app, services);
  retentionRoutes(app, services);
  propagationRoutes(app, propagationOf(core, services));
  holdRoutes(app, services);
  journalConsoleRoutes(app, { db, keys, clock, policies });
  promiseRoutes(app, { boards });
  scanConsoleRoutes(app, {
    db,
    clock,
    policies,
    jobs: services.jobs,
    everyDays: core.config.scanEveryDays ?? null,
  });
  registerRoutes(app, { clock, policies, stores });
  todayRoutes(app, { db, clock, policies, stores, boards });
  untoldRoutes(app, { db, clock, policies, journal });
  visitConsoleRoutes(app, { db, clock, policies });
  versionNoticeRoutes(app, noticesOf(core, services));
}

/** The application with every route, not yet listening. */
export async function createApp(core: Core, services: Services): Promise<App> {
  const { database, clock, log } = core;
  const denied = journalRefusals(core);
  const holders = await knownApiKeys({ url: database.url, log, read: apiKeyReader(database.db) });
  const app = await createServer({
    log,
    trustProxy: core.config.trustProxy,
    identify: identifyBy(database.db, clock, holders.holderOf),
    refused: (request, caller, code) =>
      denied(
        (request.params as { org?: string }).org,
        caller,
        code,
        `${request.method} ${request.routeOptions.url ?? ''}`,
      ),
  });
  app.addHook('onClose', () => holders.close());
  limitAddresses(app, limitFrom(core.config.environment['AMANAT_REQUESTS_PER_SECOND']));
  const stream = await createDecisionStream({
    url: database.url,
    clock,
    log,
    versionPublished: core.publishing.published,
    versionsMissed: core.versionsMissed,
  });
  publicRoutes(app, core, services, stream);
  consoleRoutes(app, core, services.requests);
  staffConsentRoutes(app, services.preferences);
  return app;
}

/** What the scanner's visits to the declared sites run on. */
function scheduledScans(
  { config, database, clock, log, jobs, journal, policies }: Core,
  visit: ScheduledScans['visit'],
): ScheduledScans {
  const everyDays = config.scanEveryDays ?? null;
  return { db: database.db, clock, log, journal, policies, jobs, everyDays, visit };
}

/** Keeps stores current that were prepared to be read for a purpose only. */
function keptStores({ clock, log, keys, policies, stores, database }: Core) {
  const { db, url } = database;
  const { accessList } = stores;
  return keepStoreAccess({ url, clock, log, keys, policies, events: personEvents(db), accessList });
}

/** Starts everything: routes, jobs (with what a stop left unfinished), the journal's integrator and verifier, and listening. */
export async function serve(core: Core): Promise<Served> {
  const { config, database, log } = core;
  let url = config.baseUrl ?? '';
  const services = servicesOf(core, () => url);
  const { db } = database;
  const consents = createConsents({ db, ...core });
  const preferences = preferencesOf(core, services, consents);
  const app = await createApp(core, { requests: services, consents, preferences });
  const address = await app.listen({ host: config.host, port: config.port });
  url = config.baseUrl ?? address;
  core.integrator.start();
  core.selfVerifier.start();
  const propagation = propagationOf(core, services);
  const notices = noticesOf(core, services);
  const visits = scanVisits(config.environment, () => url);
  const scans = scheduledScans(core, visits.visit);
  const outdated = Promise.withResolvers<Problem>();
  const worker = await startJobs(
    database.pool,
    {
      ...scanHandlers(scans),
      ...requestHandlers(services),
      ...retentionHandlers(services),
      ...statisticsHandlers(services),
      ...handoverHandlers(services),
      ...propagationHandlers(propagation),
      ...preferenceHandlers(preferences),
      ...visitHandlers(visitsOf(core)),
      ...noticeHandlers(notices),
    },
    log,
    { outdated: outdated.resolve },
  );
  await resumePropagation(propagation);
  await resumeRequests(services);
  await resumeSweeps(services);
  await resumeErasureActs(services);
  await resumeNotices(notices);
  await scheduleNightlySweep(services);
  await scheduleStatistics(services);
  await scheduleForgetting(services);
  await destroyDueKeys(visitsOf(core));
  await scheduleScans(scans);
  const access = await keptStores(core);
  return {
    app,
    url,
    databaseUrl: database.url,
    outdated: outdated.promise,
    close: async () => {
      // Browsers keep connections open without a request on them; they are cut once those with one had their time.
      const cut = setTimeout(() => app.server.closeAllConnections(), 1500);
      await app.close();
      clearTimeout(cut);
      visits.stop();
      await access.close();
      await worker.stop();
      await core.close();
    },
  };
}
