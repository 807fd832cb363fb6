import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { foldEvents } from '@amanat/domain/decide/fold.ts';
import { sql } from 'kysely';
import { StoreFault } from '../connectors/connector.ts';
import { eventsOfSubjects } from '../consent/reads.ts';
import { inTransaction, type Db } from '../platform/db.ts';
import { recordActs } from './acts.ts';
import type { Ask, Contact, Correction } from './ask.ts';
import { personBlockers, storeBlockers, type Blocker } from './blockers.ts';
import { addressOf, columnsFor } from './check-ask.ts';
import { erasureSteps } from './erasure-steps.ts';
import { followChanges, movedRows, type OpenStore } from './follow-rows.ts';
import { formerPlan, restOfFormer, withoutDone } from './former-plan.ts';
import { findIn, identifyIn, type FoundStore } from './found-store.ts';
import { personOf, type Person } from './identify.ts';
import { policyOf } from './open.ts';
import { maskedIn, sparedIn, type OthersTouched } from './others-touched.ts';
import { storeCode } from './problem.ts';
import { queue } from './queue.ts';
import { readingSteps } from './reading-steps.ts';
import { rectifyingSteps } from './rectifying-steps.ts';
import type { RootKeys } from './roots.ts';
import { getSecret, putSecret } from './sealed.ts';
import { nowIso, type RequestServices } from './services.ts';
import { addSteps, dropSteps, distinctRows, type PlannedStep } from './steps.ts';
import { advance, requestRow, type RequestRow } from './store.ts';

/** The plan as it is kept sealed: who was looked for, and what stands against it. Steps are rows of their own. */
export interface Plan {
  readonly madeAt: string;
  /** Rows of the person, each once; plans made before rows were counted lack it. */
  readonly rows?: number;
  readonly person: Person;
  /** By store: the rows the person was found in directly. */
  readonly roots: Readonly<Record<string, RootKeys>>;
  readonly blockers: readonly Blocker[];
  readonly others: readonly OthersTouched[];
  readonly storesAsked: readonly string[];
}

/** The stores of a declaration that lie in databases; the connection is opened when first used. */
export function storesOf(services: RequestServices, manifest: Manifest): readonly OpenStore[] {
  return Object.entries(manifest.stores ?? {})
    .filter(([, store]) => Object.keys(store.tables ?? {}).length > 0)
    .map(([id, store]) => [id, store, services.stores.open(store)] as const);
}

/**
 * Looks for the person in every store and writes the plan: what becomes of which rows, what is kept and on what
 * ground, what stands against it, whose other data it touches. Nothing is changed. A store that does not answer
 * leaves the request where it is, with the reason shown, and the plan is made later: half a plan is none.
 */
export async function planRequest(
  services: RequestServices,
  org: string,
  id: string,
): Promise<'planned' | 'waiting' | 'not-due'> {
  const row = await requestRow(services.db, org, id);
  if (!['opened', 'code-sent', 'confirmed', 'planned'].includes(row.phase)) return 'not-due';
  try {
    const { plan, steps } = await lookEverywhere(services, row);
    await writePlan(services, row, plan, steps);
    return 'planned';
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    await inTransaction(services.db, (tx) => planLater(services, tx, row, error));
    return 'waiting';
  }
}

async function lookEverywhere(
  services: RequestServices,
  row: RequestRow,
): Promise<{ plan: Plan; steps: readonly PlannedStep[] }> {
  const { manifest } = policyOf(services, row.org);
  const contact = await getSecret<Contact>(services, services.db, row.org, row.id, 'contact');
  const ask = (await getSecret<Ask>(services, services.db, row.org, row.id, 'ask')) ?? {};
  const stores = storesOf(services, manifest);
  const known = erases(row) ? await getSecret<Plan>(services, services.db, row.org, row.id, 'plan') : null;
  const former = await formerPlan(services, row, known?.roots);
  const asked = personOf(addressOf(row.kind, contact?.email ?? '', ask));
  const followed = await followChanges(stores, former.roots, asked);
  const person = await identifyIn(manifest, stores, followed.person);
  const at = nowIso(services);
  const found: FoundStore[] = [];
  const roots: Record<string, RootKeys> = {};
  const rest: PlannedStep[] = [];
  for (const open of stores) {
    const [id, store, driver] = open;
    const here = await findIn(id, store, driver, person);
    const more = await restOfFormer(manifest, former, open, here, person, bakuDateOf(at));
    found.push(here);
    rest.push(...more.steps);
    roots[id] = more.roots;
  }
  const all = [...stepsFor(manifest, row, ask, found, bakuDateOf(at)), ...rest];
  const steps = all.flatMap((step) => withoutDone(former, step));
  const plan: Plan = {
    madeAt: at,
    rows: distinctRows(steps),
    person,
    roots,
    blockers: [
      ...followed.blockers,
      ...(await movedRows(stores, former.roots, person)),
      ...(await blockersOf(services, row, manifest, found, person, ask.corrections ?? [])),
    ],
    others: await othersTouched(manifest, row, person, stores, found, steps),
    storesAsked: stores.map(([id]) => id),
  };
  return { plan, steps };
}
/** What the plan does to data of other people: an answer covers it, a change leaves it alone. */
async function othersTouched(
  manifest: Manifest,
  row: RequestRow,
  person: Person,
  stores: readonly OpenStore[],
  found: readonly FoundStore[],
  steps: readonly PlannedStep[],
): Promise<readonly OthersTouched[]> {
  if (erases(row) || row.kind === 'rectification') return found.flatMap(sparedIn);
  const touched: OthersTouched[] = [];
  for (const store of found) {
    const driver = stores.find(([id]) => id === store.id)?.[2];
    if (driver) touched.push(...(await maskedIn(manifest, person, store, driver, steps)));
  }
  return touched;
}
function stepsFor(
  manifest: Manifest,
  row: RequestRow,
  ask: Ask,
  found: readonly FoundStore[],
  today: string,
): readonly PlannedStep[] {
  if (erases(row)) return found.flatMap((store) => erasureSteps(manifest, store, today));
  if (row.kind === 'rectification')
    return found.flatMap((store) => rectifyingSteps(store, ask.corrections ?? []));
  return found.flatMap((store) => readingSteps(manifest, store, row.kind === 'portability'));
}
export function erases(row: Pick<RequestRow, 'kind'>): boolean {
  return row.kind === 'erasure' || row.kind === 'guardian-report';
}

async function blockersOf(
  services: RequestServices,
  row: RequestRow,
  manifest: Manifest,
  found: readonly FoundStore[],
  person: Person,
  corrections: readonly Correction[],
): Promise<readonly Blocker[]> {
  const blockers = [...personBlockers(person), ...unconnected(services, manifest)];
  if (row.kind === 'rectification') blockers.push(...sharedRows(found, corrections));
  if (!erases(row)) return blockers;
  for (const hold of await standingHolds(services, services.db, row, person))
    blockers.push({ code: 'hold', store: null, table: null, count: 1, detail: hold });
  return [...blockers, ...found.flatMap((store) => storeBlockers(manifest, store))];
}
/** Without a single connected store nothing was looked at: whoever answers has to look by hand. */
function unconnected(services: RequestServices, manifest: Manifest): readonly Blocker[] {
  if (storesOf(services, manifest).length > 0) return [];
  return [{ code: 'store-without-connector', store: null, table: null, count: 0, detail: null }];
}
/** Rows a correction would change for other people too: they are left out of the plan, and it says so. */
function sharedRows(found: readonly FoundStore[], corrections: readonly Correction[]): readonly Blocker[] {
  return found.flatMap((store) =>
    store.found
      .filter(
        ({ table, sharedWithOthers }) =>
          sharedWithOthers.length > 0 &&
          corrections.some((each) => columnsFor(store.map[table]?.columns ?? {}, each).length > 0),
      )
      .map(({ table, sharedWithOthers }) => ({
        code: 'shared-row' as const,
        store: store.id,
        table,
        count: sharedWithOthers.length,
        detail: null,
      })),
  );
}
/**
 * Grounds of the holds that stand on a person's data now, under whichever of their identifiers they were placed: a case
 * may know them by the number of the customer or by the phone alone.
 */
export async function standingHolds(
  services: RequestServices,
  db: Db,
  { org, subject }: RequestRow,
  { identifiers, own }: Person,
): Promise<readonly string[]> {
  const at = nowIso(services);
  const names = (kind: keyof Person['identifiers'], values: readonly string[]) =>
    values.map((value) => services.keys.pseudonym(org, kind, value));
  const subjects = new Set([
    subject,
    ...names('email', [...identifiers.email, ...own.emails]),
    ...names('phone', [...identifiers.phone, ...own.phones]),
    ...names('customer-id', identifiers['customer-id']),
  ]);
  const events = await eventsOfSubjects(db, org, [...subjects]);
  const holds = [...events.values()].flatMap((each) => foldEvents(each, at).holds);
  return [...new Set(holds.map(({ ground }) => ground))];
}

/** Whether a hold keeps an erasure from going on. */
export async function holdStands(
  services: RequestServices,
  db: Db,
  row: RequestRow,
  person: Person,
): Promise<boolean> {
  return erases(row) && (await standingHolds(services, db, row, person)).length > 0;
}

async function writePlan(
  services: RequestServices,
  row: RequestRow,
  plan: Plan,
  steps: readonly PlannedStep[],
): Promise<void> {
  const { org, id, number, subject } = row;
  await inTransaction(services.db, async (tx) => {
    // What changes rows looks again in every store, for rows that came after the plan where there were none.
    const stores = erases(row) ? plan.storesAsked : [...new Set(steps.map((step) => step.store))];
    await advance(tx, org, id, 'system', [{ type: 'planned', at: plan.madeAt, stores }]);
    const round = await dropSteps(tx, org, id);
    await addSteps(services, tx, org, id, round, steps);
    await putSecret(services, tx, org, id, 'plan', plan);
    await sql`update request set wait_code = null, wait_until = null where org = ${org} and id = ${id}`.execute(
      tx,
    );
    await recordActs(services, tx, org, id, [
      {
        kind: 'request.planned',
        time: plan.madeAt,
        actor: 'system',
        subject,
        refs: {
          request: number,
          steps: steps.length,
          rows: distinctRows(steps),
          blockers: plan.blockers.length,
        },
        content: {
          steps: steps.map(({ store, table, action, keys, ground }) => ({
            store,
            table,
            action,
            rows: keys.length,
            ground,
          })),
          blockers: plan.blockers,
        },
      },
    ]);
  });
}

async function planLater(
  services: RequestServices,
  tx: Db,
  row: RequestRow,
  fault: StoreFault,
): Promise<void> {
  const retryAt = new Date(services.clock.now().getTime() + 30_000).toISOString();
  await sql`update request set wait_code = ${storeCode(fault.reason)}, wait_until = ${retryAt}
    where org = ${row.org} and id = ${row.id}`.execute(tx);
  await queue(services.jobs, tx, 'requests.plan', row.org, row.id, { runAt: retryAt });
}
