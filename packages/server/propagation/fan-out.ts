import { randomUUID } from 'node:crypto';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { toldOverTime } from '@amanat/domain/propagation/told-over-time.ts';
import { mayConcernRecipients, type Telling } from '@amanat/domain/propagation/who-is-told.ts';
import { tellRecipientsDue } from '@amanat/domain/requests/tell-recipients.ts';
import { sql } from 'kysely';
import { subjectEvents } from '../consent/reads.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import type { PolicyVersion } from '../policy/reads.ts';
import type { PropagationServices } from './services.ts';
import { wake } from './wake.ts';

interface ChangeRow {
  readonly seq: number;
  readonly subject: string;
  readonly at: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}
const batch = 100;
const threeDays = 3 * 24 * 60 * 60 * 1000;

/** Turns what people took back into what each recipient is told, in order. Calling it again does nothing. */
export async function fanOut(services: PropagationServices, org: string): Promise<void> {
  for (;;) {
    const done = await inTransaction(services.db, (tx) => fanOutSome(services, tx, org));
    if (done < batch) return;
  }
}

async function fanOutSome(services: PropagationServices, tx: Db, org: string): Promise<number> {
  // One at a time for an organisation: a later change of a person never overtakes an earlier one.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`propagation:${org}`}, 0))`.execute(tx);
  const { rows } = await sql<ChangeRow>`delete from propagation_change
    where (org, seq) in (
      select org, seq from propagation_change where org = ${org} order by seq limit ${batch})
    returning seq, subject, at, kind, data`.execute(tx);
  const woken = new Set<string>();
  for (const row of rows.toSorted((a, b) => a.seq - b.seq)) {
    const policy = services.policies.inForce(org, row.at) ?? services.policies.inForce(org);
    const telling = policy && (await tellingOf(services, tx, policy, row));
    if (policy && telling) await store(services, tx, policy, row, telling);
    for (const { id, way } of telling?.recipients ?? []) if (way === 'webhook') woken.add(id);
  }
  for (const recipient of [...woken].toSorted()) await wake(services, tx, org, recipient);
  return rows.length;
}

async function tellingOf(
  { policies }: PropagationServices,
  tx: Db,
  { org, number }: PolicyVersion,
  { subject, at, kind, data }: ChangeRow,
): Promise<Telling | null> {
  const event = { ...data, kind, at } as unknown as SubjectEvent;
  if (!mayConcernRecipients(event)) return null;
  const before = await eventsBefore(tx, org, subject, event);
  const first = policies.inForce(org, before[0]?.at ?? at)?.number ?? 1;
  const since = policies
    .versions(org)
    .filter((version) => version.number >= Math.min(first, number) && version.number <= number);
  return toldOverTime(
    since.map(({ manifest }) => manifest),
    event,
    before,
  );
}

/** What stands before a choice in the order that decides: a consent of that very instant may be what it takes back. */
async function eventsBefore(
  tx: Db,
  org: string,
  subject: string,
  event: SubjectEvent,
): Promise<readonly SubjectEvent[]> {
  const all = await subjectEvents(tx, org, subject);
  const same = JSON.stringify(event);
  const place = all.findIndex((each) => JSON.stringify(each) === same);
  return place < 0 ? all.filter(({ at }) => at < event.at) : all.slice(0, place);
}

async function store(
  { clock, law }: PropagationServices,
  tx: Db,
  { org, number, manifest }: PolicyVersion,
  { seq, subject, at }: ChangeRow,
  { kind, country, channel, recipients }: Telling,
): Promise<void> {
  const now = clock.now();
  const regimes = manifest.regimes.map(({ id }) => id);
  const due = tellRecipientsDue(at, regimes, law);
  const giveUp = new Date(now.getTime() + threeDays).toISOString();
  for (const { id, way, purposes } of recipients)
    await sql`insert into propagation (org, id, recipient, subject, seq, kind, purposes, at, version, way, state,
        created_at, due, rule, next_at, give_up_at, country, channel)
      values (${org}, ${randomUUID()}, ${id}, ${subject}, ${seq}, ${kind}, ${JSON.stringify(purposes)}::jsonb,
        ${at}, ${number}, ${way}, 'waiting', ${now.toISOString()}, ${due?.due ?? null}, ${due?.rule ?? null},
        ${now.toISOString()}, ${giveUp}, ${country ?? null}, ${channel ?? null})
      on conflict (org, seq, recipient) do nothing`.execute(tx);
}
