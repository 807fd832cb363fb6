import type { Row } from '../connectors/connector.ts';
import { appendSubjectEvents } from '../consent/events.ts';
import { eventsOfSubjects } from '../consent/reads.ts';
import type { NewEntry } from '../ledger/append.ts';
import { inTransaction, type Db } from '../platform/db.ts';
import { destroyInside } from '../platform/destroying.ts';
import { lockPeople } from '../platform/lock.ts';
import { recordActs } from './acts.ts';
import { checkAnswer, recordChecks } from './answer-checks.ts';
import { closeAnswered } from './close.ts';
import { answerPackage } from './document/package.ts';
import { w } from './document/words.ts';
import { putFile } from './files.ts';
import { nobody, type Person } from './identify.ts';
import { writeLetterFile } from './letter-file.ts';
import { policyOf } from './open.ts';
import { personData } from './person-data.ts';
import { erases, holdStands, type Plan } from './plan.ts';
import { rowsOf } from './erasure-record.ts';
import { fail } from './problem.ts';
import { getSecret } from './sealed.ts';
import { nowIso, type RequestServices } from './services.ts';
import { stepsOf, type StepRow } from './steps.ts';
import { advance, requestRow, requestState, type RequestRow } from './store.ts';

/**
 * Answers a request whose stores are done: the package or letter is sealed under the request's own key, the
 * mail queued, the journal written, in one transaction. After an erasure the person's key is destroyed in it
 * too: consents, journal contents and whatever else was sealed under it are gone from every copy, while the
 * letter stays readable for its term. Calling it again does nothing.
 * @returns false, and nothing is done, when a hold keeps the erasure from its end.
 */
export async function answerRequest(
  services: RequestServices,
  row: RequestRow,
  person: Person,
): Promise<boolean> {
  const at = nowIso(services);
  return inTransaction(services.db, async (tx) => {
    if (erases(row)) await destroyInside(tx, row.org);
    const locked = await requestRow(tx, row.org, row.id, true);
    if ((await requestState(tx, row.org, row.id)).phase !== 'ready') return true;
    if (await holdStands(services, tx, row, person)) return false;
    const steps = await stepsOf(tx, row.org, row.id);
    const reads = row.kind === 'access' || row.kind === 'portability';
    const sha256 = reads
      ? await writePackage(services, tx, locked, steps, at)
      : await writeLetterFile(services, tx, locked, { at });
    await closeAnswered(services, tx, locked, at);
    const entries: NewEntry[] = [
      {
        kind: 'request.answered',
        time: at,
        actor: 'system',
        subject: row.subject,
        refs: { request: row.number, sha256 },
      },
    ];
    const names = erases(row) ? await namesOf(services, tx, row) : [];
    if (erases(row)) entries.unshift(await erased(services, tx, locked, steps, names));
    await recordActs(services, tx, row.org, row.id, entries);
    // Whoever wrote of the person while this was going on stands before it in the journal, whose lock is held now: what
    // they sealed goes as well.
    for (const name of names) await services.keys.destroy(tx, row.org, name);
    return true;
  });
}

/**
 * What people answer in words: a question, a complaint, information, or any request where no store is connected.
 * @throws AMANAT-REQ-1xx when it may not be answered yet.
 */
export async function answerInWords(
  services: RequestServices,
  org: string,
  idOrNumber: string,
  actor: string,
  text: string,
): Promise<void> {
  const at = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, idOrNumber, true);
    // A plan without a store has nothing to run: whoever answers by hand approves it by answering.
    const { phase, steps } = await requestState(tx, org, row.id);
    if (phase === 'planned' && Object.keys(steps ?? {}).length === 0)
      await advance(tx, org, row.id, actor, [{ type: 'approved', at, by: actor }]);
    const sha256 = await writeLetterFile(services, tx, row, { at, text });
    await closeAnswered(services, tx, row, at);
    await recordActs(services, tx, org, row.id, [
      {
        kind: 'request.answered',
        time: at,
        actor,
        subject: row.subject,
        refs: { request: row.number, sha256 },
      },
    ]);
  });
}

async function writePackage(
  services: RequestServices,
  tx: Db,
  row: RequestRow,
  steps: readonly StepRow[],
  at: string,
): Promise<string> {
  const { manifest } = policyOf(services, row.org);
  const plan = await getSecret<Plan>(services, tx, row.org, row.id, 'plan');
  if (!plan) throw fail('AMANAT-REQ-009');
  const parts: (readonly [StepRow, readonly Row[]])[] = [];
  for (const step of steps)
    parts.push([step, (await getSecret<Row[]>(services, tx, row.org, row.id, `part:${step.n}`)) ?? []]);
  const { language, number } = row;
  const data = personData(manifest, plan.person, parts, row.kind === 'portability', w.hidden[language]);
  const content = answerPackage({ manifest, data, number, language, at });
  const file = { name: `${number}.zip`, type: 'application/zip', content };
  await recordChecks(tx, row.org, row.id, checkAnswer(file, manifest, language));
  return putFile(services, tx, row.org, row.id, file, at);
}

/** The end of a person here: the event that the gate reads, and the key that opened what was kept of them. */
async function erased(
  services: RequestServices,
  tx: Db,
  row: RequestRow,
  steps: readonly StepRow[],
  names: readonly string[],
): Promise<NewEntry> {
  // Whoever is just agreeing to something is waited for and erased with it; whoever comes later finds the erasure.
  await lockPeople(tx, row.org, names);
  const known = await eventsOfSubjects(tx, row.org, names);
  const at = afterAll(
    [...known.values()].flatMap((events) => events.map((event) => event.at)),
    nowIso(services),
  );
  const keptFor = [
    ...new Set(steps.flatMap((step) => (step.action === 'keep' && step.ground ? [step.ground.purpose] : []))),
  ];
  for (const name of names)
    if (name === row.subject || known.has(name))
      await appendSubjectEvents(tx, row.org, name, [{ kind: 'erased', at, keptFor }]);
  const keyDestroyed = await services.keys.destroy(tx, row.org, row.subject);
  const count = (actions: readonly string[]) =>
    steps.filter((step) => actions.includes(step.action)).reduce((sum, step) => sum + rowsOf(step), 0);
  // Whoever keeps acts draws one up of it, once this is committed.
  await services.jobs.add(
    tx,
    'retention.erasure-act',
    { org: row.org, request: row.id },
    { key: `erasure-act:${row.id}` },
  );
  return {
    kind: 'erasure.executed',
    time: at,
    actor: 'system',
    subject: row.subject,
    refs: {
      request: row.number,
      destroyed: count(['delete', 'cut-loose']),
      anonymised: count(['anonymise']),
      kept: count(['keep']),
      keptFor: keptFor.join(' '),
      key: keyDestroyed ? 'destroyed' : 'none',
    },
  };
}

/** The instant of an erasure: now, or after what the person said last by a clock ahead of ours. */
function afterAll(instants: readonly string[], now: string): string {
  const last = instants.reduce((most, instant) => Math.max(most, Date.parse(instant)), 0);
  return last < Date.parse(now) ? now : new Date(last + 1).toISOString();
}

/**
 * The pseudonyms that something may be known under: whoever consented by phone or as a customer's number is the same
 * person as the rows of their address tell. A phone that others share too tells nobody.
 */
async function namesOf(services: RequestServices, tx: Db, row: RequestRow): Promise<readonly string[]> {
  const plan = await getSecret<Plan>(services, tx, row.org, row.id, 'plan');
  const identifiers = plan?.person.identifiers ?? nobody.identifiers;
  const names = (['email', 'phone', 'customer-id'] as const).flatMap((kind) =>
    identifiers[kind].map((value) => services.keys.pseudonym(row.org, kind, value)),
  );
  return [...new Set([row.subject, ...names])].toSorted();
}
