import { hash } from 'node:crypto';
import type { CarriedRefusal } from '@amanat/contract/handover.ts';
import { sql } from 'kysely';
import type { Db } from '../../platform/db.ts';
import { closeBox, openBox, secretKey } from '../../platform/keys-box.ts';

/** What waits under a ticket. */
export interface Handover {
  readonly from: string;
  readonly to: string;
  readonly visitor?: string;
  readonly refusal?: CarriedRefusal;
}
const idOf = (ticket: string) => hash('sha256', `amanat handover ${ticket}`, 'buffer');
const keyOf = (ticket: string) => secretKey(hash('sha256', `amanat handover key ${ticket}`, 'buffer'));
const context = 'amanat/handover/1';

const seal = (ticket: string, handover: Handover) =>
  closeBox(keyOf(ticket), Buffer.from(JSON.stringify(handover)), context);
const open = (ticket: string, sealed: Buffer) =>
  JSON.parse(openBox(keyOf(ticket), sealed, context).toString('utf8')) as Handover;

/** Lets go of all that nobody came for in time. */
export async function forgetHandovers(db: Db, now: Date): Promise<void> {
  await sql`delete from handover where until <= ${now}`.execute(db);
}

/** Keeps it until the instant given, and lets go of all that nobody came for. A ticket that is there already stays. */
export async function keepHandover(
  db: Db,
  org: string,
  ticket: string,
  handover: Handover,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<void> {
  await forgetHandovers(db, now);
  await sql`
    insert into handover (org, id, sealed, until)
    values (${org}, ${idOf(ticket)}, ${seal(ticket, handover)}, ${until})
    on conflict do nothing`.execute(db);
}

/** What waits under the ticket and is still good; looking does not use it. */
export async function findHandover(
  db: Db,
  org: string,
  ticket: string,
  now: Date,
): Promise<Handover | undefined> {
  const { rows } = await sql<{ sealed: Buffer }>`
    select sealed from handover where org = ${org} and id = ${idOf(ticket)} and until > ${now}`.execute(db);
  return rows[0] && open(ticket, rows[0].sealed);
}

/** Uses the ticket: true for one caller alone, whichever server they ask. */
export async function useHandover(db: Db, org: string, ticket: string): Promise<boolean> {
  const { rows } = await sql`
    delete from handover where org = ${org} and id = ${idOf(ticket)} returning 1`.execute(db);
  return rows.length > 0;
}
