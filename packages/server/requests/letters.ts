import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import { queue } from './queue.ts';
import type { RequestServices } from './services.ts';

/** Letters of a request. `code:first` asks to confirm it, further `code:<n>` bring another code; the others are sent once. */
export type LetterName =
  | 'acknowledgement'
  | `code:${string}`
  | `extension:${number}`
  | `pause:${number}`
  | `resumed:${number}`
  | 'refusal'
  | 'answer'
  | 'lifted';

/** Writes down, with the fact it tells of, that a letter is to be sent, and queues its sending. */
export async function queueLetter(
  services: Pick<RequestServices, 'jobs'>,
  tx: Db,
  org: string,
  request: string,
  name: LetterName,
  at: string,
): Promise<void> {
  await sql`insert into request_letter (org, request, name, queued_at) values (${org}, ${request}, ${name}, ${at})
    on conflict do nothing`.execute(tx);
  await queue(services.jobs, tx, 'requests.letter', org, request, { letter: name });
}
export async function letterIsSent(db: Db, org: string, request: string, name: string): Promise<boolean> {
  const { rows } = await sql`select 1 from request_letter
    where org = ${org} and request = ${request} and name = ${name} and sent_at is not null`.execute(db);
  return rows.length > 0;
}
export async function markLetterSent(
  tx: Db,
  org: string,
  request: string,
  name: string,
  at: string,
): Promise<void> {
  await sql`update request_letter set sent_at = ${at} where org = ${org} and request = ${request} and name = ${name}`.execute(
    tx,
  );
}
