import { foldEvents } from '@amanat/domain/decide/fold.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import type { AtOnceKind } from '@amanat/domain/requests/kinds.ts';
import { bakuDayEnd } from '@amanat/domain/time/baku.ts';
import { appendSubjectEvents } from '../consent/events.ts';
import { subjectEvents } from '../consent/reads.ts';
import type { NewEntry } from '../ledger/append.ts';
import { inTransaction, type Db } from '../platform/db.ts';
import { destroyNothing } from '../platform/destroying.ts';
import { lockPeople } from '../platform/lock.ts';
import { recordActs } from './acts.ts';
import type { Ask, Contact } from './ask.ts';
import { qualifyingPurposes } from './check-ask.ts';
import { closeAnswered } from './close.ts';
import { writeLetterFile } from './letter-file.ts';
import { queueLetter } from './letters.ts';
import { policyOf } from './open.ts';
import { fail } from './problem.ts';
import { getSecret } from './sealed.ts';
import { nowIso, type RequestServices } from './services.ts';
import { advance, requestRow, type RequestRow } from './store.ts';

/**
 * Fulfils an objection, withdrawal or restriction in the confirming transaction: the subject's events are added,
 * the request planned without stores, approved and answered. The journal entries to append come back.
 */
export async function applyAtOnce(
  services: RequestServices,
  tx: Db,
  row: RequestRow,
  at: string,
): Promise<readonly NewEntry[]> {
  const { org, id, number, subject } = row;
  const policy = policyOf(services, org);
  const ask = (await getSecret<Ask>(services, tx, org, id, 'ask')) ?? {};
  const kind = row.kind as AtOnceKind;
  const purposes = kind === 'restriction' ? [] : (ask.purposes ?? qualifyingPurposes(policy.manifest, kind));
  // Once it is recorded nothing of the person goes any more, by whatever was under way.
  if (kind === 'restriction') await destroyNothing(tx, org);
  await lockPeople(tx, org, [subject]);
  const events = subjectEventsOf(kind, purposes, policy.number, { number, at, until: ask.until });
  await appendSubjectEvents(tx, org, subject, events);
  await advance(tx, org, id, 'system', [
    { type: 'planned', at, stores: [] },
    { type: 'approved', at, by: 'system' },
  ]);
  // What was held on the consent alone goes from the stores; whoever sweeps them looks for it.
  if (kind === 'withdrawal')
    await services.jobs.add(
      tx,
      'retention.withdrawals',
      { org },
      { key: `withdrawals:${org}`, queue: `retention:${org}` },
    );
  await writeLetterFile(services, tx, row, { purposes, at });
  await closeAnswered(services, tx, row, at);
  const entry = { time: at, actor: 'system', subject };
  return [
    {
      ...entry,
      kind: `${kind}.recorded`,
      refs: { request: number, version: policy.number, purposes: purposes.join(' ') },
    },
    { ...entry, kind: 'request.answered', refs: { request: number } },
  ];
}

function subjectEventsOf(
  kind: AtOnceKind,
  purposes: readonly string[],
  version: number,
  { number, at, until }: { readonly number: string; readonly at: string; readonly until: string | undefined },
): readonly SubjectEvent[] {
  if (kind === 'restriction')
    return [
      {
        kind: 'restriction',
        at,
        standing: true,
        reason: number,
        ...(until ? { until: bakuDayEnd(until) } : {}),
      },
    ];
  if (kind === 'objection')
    return purposes.map((purpose) => ({ kind: 'objection', at, purpose, standing: true }));
  return [
    {
      kind: 'consent',
      at,
      version,
      choices: Object.fromEntries(purposes.map((purpose) => [purpose, false])),
    },
  ];
}

/** Whether the restriction that a request brought about stands: it was not lifted, has not ended, and no later one took its place. */
export async function restrictionStands(
  db: Db,
  { org, subject, number }: Pick<RequestRow, 'org' | 'subject' | 'number'>,
  at: string,
): Promise<boolean> {
  const { restriction } = foldEvents(await subjectEvents(db, org, subject), at);
  return restriction?.reason === number;
}

/**
 * Ends the restriction of a person's data, with who decided it. Whoever asked for it is told by mail (GDPR 18(3)), as
 * long as their address is kept. @throws AMANAT-REQ-013 when none that this request brought about stands.
 */
export async function liftRestriction(
  services: RequestServices,
  org: string,
  idOrNumber: string,
  actor: string,
): Promise<void> {
  await inTransaction(services.db, async (tx) => {
    const row = await requestRow(tx, org, idOrNumber, true);
    // Another one that the person is just asking for comes before or after, and is not lifted with this.
    await lockPeople(tx, org, [row.subject]);
    const at = nowIso(services);
    if (!(await restrictionStands(tx, row, at))) throw fail('AMANAT-REQ-013');
    await appendSubjectEvents(tx, org, row.subject, [
      { kind: 'restriction', at, standing: false, reason: row.number },
    ]);
    const contact = await getSecret<Contact>(services, tx, org, row.id, 'contact');
    if (contact) await queueLetter(services, tx, org, row.id, 'lifted', at);
    await recordActs(services, tx, org, row.id, [
      { kind: 'restriction.lifted', time: at, actor, subject: row.subject, refs: { request: row.number } },
    ]);
  });
}
