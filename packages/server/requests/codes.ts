import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { identifiedKinds } from '@amanat/domain/requests/kinds.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { Keys } from '../platform/keys.ts';

/** A one-time code counts for 15 minutes and five tries; five are sent to one person in an hour. */
export const codeMinutes = 15;
const tries = 5;
const codesAnHour = 5;
const tokenMinutes = 60;

export interface CodeRow {
  readonly id: string;
  readonly hash: string;
  readonly expires_at: string;
  readonly attempts: number;
  readonly used_at: string | null;
}
function later(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
function hashOf(id: string, secret: string): string {
  return createHash('sha256').update(`${id}\0${secret}`).digest('hex');
}
function same(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** Names the code of a letter, always the same: written again, the letter brings no other code. */
function codeId(request: string, letter: string): string {
  const hex = createHash('sha256').update(`${request}\0${letter}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
/** Where a code comes from, and whom it is for. */
export interface CodeOf {
  readonly org: string;
  readonly request: string;
  /** The name of the letter that brings it. */
  readonly letter: string;
  readonly subject: string;
}

/**
 * Makes the code of six digits that a letter brings and keeps its hash; the code itself goes into the letter and nowhere
 * else. It follows from the organisation's key and the letter: one that goes out twice, because nobody could write down that
 * it went, brings the same code under the same Message-ID, whichever of the two a mail program shows. Its time begins anew,
 * its tries do not.
 */
export async function makeCode(
  keys: Pick<Keys, 'pseudonym'>,
  tx: Db,
  { org, request, letter, subject }: CodeOf,
  at: string,
): Promise<string> {
  const id = codeId(request, letter);
  const digest = createHash('sha256')
    .update(keys.pseudonym(org, 'request-code', id))
    .digest();
  const code = String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  await sql`insert into request_code (org, request, id, subject, hash, sent_at, expires_at, attempts)
    values (${org}, ${request}, ${id}, ${subject}, ${hashOf(id, code)}, ${at}, ${later(at, codeMinutes)}, 0)
    on conflict (org, request, id) do update set sent_at = excluded.sent_at, expires_at = excluded.expires_at`.execute(
    tx,
  );
  return code;
}
/**
 * Whether another code, or another first letter, may be sent to this person now. Who asks at the same moment waits until
 * this transaction is over, and counts what it sent.
 */
export async function mayHaveCode(tx: Db, org: string, subject: string, at: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`codes ${org} ${subject}`}, 0))`.execute(tx);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from request_letter l
    join request r on r.org = l.org and r.id = l.request
    where l.org = ${org} and r.subject = ${subject} and l.queued_at > ${later(at, -60)}
      and (l.name like 'code:%' or (l.name = 'acknowledgement' and not r.kind = any(${[...identifiedKinds]})))`.execute(
    tx,
  );
  return (rows[0]?.n ?? 0) < codesAnHour;
}

export type CodeCheck =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly because: 'wrong' | 'expired' };
/**
 * Checks a code against the last one sent. A wrong try is counted and must be committed. A right one is used up
 * and gives a token that opens this request for an hour.
 */
export async function checkCode(
  tx: Db,
  org: string,
  request: string,
  code: string,
  at: string,
): Promise<CodeCheck> {
  const { rows } = await sql<CodeRow>`select id, hash, expires_at, attempts, used_at from request_code
    where org = ${org} and request = ${request} order by sent_at desc, id limit 1 for update`.execute(tx);
  const last = rows[0];
  if (!last || last.used_at || last.attempts >= tries || last.expires_at <= at)
    return { ok: false, because: 'expired' };
  await sql`update request_code set attempts = attempts + 1 where org = ${org} and request = ${request} and id = ${last.id}`.execute(
    tx,
  );
  if (!same(hashOf(last.id, code), last.hash)) return { ok: false, because: 'wrong' };
  const token = randomBytes(16).toString('base64url');
  await sql`update request_code set used_at = ${at}, token_hash = ${hashOf(request, token)},
      token_expires_at = ${later(at, tokenMinutes)}
    where org = ${org} and request = ${request} and id = ${last.id}`.execute(tx);
  return { ok: true, token };
}
/** A token for a request of a person who has just entered a code for another one. */
export async function grantToken(
  db: Db,
  org: string,
  request: string,
  subject: string,
  at: string,
): Promise<string> {
  const token = randomBytes(16).toString('base64url');
  await sql`insert into request_code (org, request, id, subject, hash, sent_at, expires_at, attempts, used_at, token_hash, token_expires_at)
    values (${org}, ${request}, ${randomUUID()}, ${subject}, '', ${at}, ${at}, 0, ${at}, ${hashOf(request, token)}, ${later(at, tokenMinutes)})`.execute(
    db,
  );
  return token;
}
/** Whether a token opens the request now. */
export async function tokenOpens(
  db: Db,
  org: string,
  request: string,
  token: string,
  at: string,
): Promise<boolean> {
  const { rows } = await sql`select 1 from request_code where org = ${org} and request = ${request}
    and token_hash = ${hashOf(request, token)} and token_expires_at > ${at}`.execute(db);
  return rows.length > 0;
}
