import type { Row } from '../connectors/connector.ts';
import { appendSubjectEvents } from '../consent/events.ts';
import { eventsOfSubjects } from '../consent/reads.ts';
import type { NewEntry } from '../ledger/append.ts';
import { inTransaction, type Db } from '../platform/db.ts';
import { recordActs } from './acts.ts';
import { checkAnswer, recordChecks } from './answer-checks.ts';
import { closeAnswered } from './close.ts';
import { answerPackage } from './document/package.ts';
import { w } from './document/words.ts';
import { putFile } from './files.ts';
import { nobody } from './identify.ts';
import { writeLetterFile } from './letter-file.ts';
import { policyOf } from './open.ts';
import { personData } from './person-data.ts';
import { erases, type Plan } from './plan.ts';
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
 */
export async function answerRequest(services: RequestServices, row: RequestRow): Promise<void> {
  const at = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    const locked = await requestRow(tx, row.org, row.id, true);
    if ((await requestState(tx, row.org, row.id)).phase !== 'ready') return;
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
    if (erases(row)) entries.unshift(await erased(services, tx, locked, steps, at));
    await recordActs(services, tx, row.org, row.id, entries);
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
  at: string,
): Promise<NewEntry> {
  const keptFor = [
    ...new Set(steps.flatMap((step) => (step.action === 'keep' && step.ground ? [step.ground.purpose] : []))),
  ];
  await appendSubjectEvents(tx, row.org, row.subject, [{ kind: 'erased', at, keptFor }]);
  const keyDestroyed = await services.keys.destroy(tx, row.org, row.subject);
  const others = await otherNames(services, tx, row);
  for (const other of others) await services.keys.destroy(tx, row.org, other);
  for (const known of (await eventsOfSubjects(tx, row.org, others)).keys())
    await appendSubjectEvents(tx, row.org, known, [{ kind: 'erased', at, keptFor }]);
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

/**
 * The other pseudonyms that something may be known under: whoever consented by phone or as a customer's number is the same
 * person as the rows of their address tell. A phone that others share too tells nobody.
 */
async function otherNames(services: RequestServices, tx: Db, row: RequestRow): Promise<readonly string[]> {
  const plan = await getSecret<Plan>(services, tx, row.org, row.id, 'plan');
  const identifiers = plan?.person.identifiers ?? nobody.identifiers;
  const names = (['email', 'phone', 'customer-id'] as const).flatMap((kind) =>
    identifiers[kind].map((value) => services.keys.pseudonym(row.org, kind, value)),
  );
  return [...new Set(names)].filter((name) => name !== row.subject).toSorted();
}
