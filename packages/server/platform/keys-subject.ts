import type { KeyObject } from 'node:crypto';
import { ledgerErrors } from '@amanat/contract/errors/ledger.ts';
import { sql } from 'kysely';
import type { Db } from './db.ts';
import { boxOverhead, closeBox, freshBytes, openBox, secretKey } from './keys-box.ts';
import { problems } from './problem.ts';

const fail = problems(ledgerErrors);

/** A person's key, and the id by which sealed bytes name it. */
export interface SubjectKey {
  readonly id: Uint8Array;
  readonly key: KeyObject;
}
/** Bytes of a key id. */
export const keyIdLength = 8;
const wrappedLength = 32 + boxOverhead;

interface ExistingRow {
  readonly subject: string | null;
  readonly key_id: Buffer;
  readonly wrapped: Buffer;
  readonly made: number;
}
const context = (org: string, subject: string) => `amanat/subject-key/1\0${org}\0${subject}`;

/**
 * The keys of these subjects, made where missing. One statement as a rule. Keys that exist are locked until the
 * transaction ends, so that a destruction comes wholly before (then a new key is made) or wholly after.
 */
export async function ensureSubjectKeys(
  tx: Db,
  org: string,
  wrapping: KeyObject,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, SubjectKey>> {
  const keys = new Map<string, SubjectKey>();
  // Sorted, so that two batches lock the same keys in the same order.
  let wanted = [...new Set(subjects)].toSorted();
  while (wanted.length > 0) {
    const made = wanted.map((subject) => makeKey(org, wrapping, subject));
    const rows = await insertMissing(tx, org, wanted, made);
    const existing = new Map(rows.map((row) => [row.subject, row]));
    // A key that another transaction committed meanwhile is neither made nor seen: the next round reads it.
    const seen = rows.length > 0 ? existing.size - (existing.has(null) ? 1 : 0) : 0;
    const all = seen + (rows[0]?.made ?? 0) === wanted.length;
    const left: string[] = [];
    for (const [i, subject] of wanted.entries()) {
      const row = existing.get(subject);
      if (row) keys.set(subject, unwrap(org, wrapping, subject, row));
      else if (all) keys.set(subject, made[i]!);
      else left.push(subject);
    }
    wanted = all ? [] : left;
  }
  return keys;
}
/** The subject's key, or undefined when there is none. */
export async function findSubjectKey(
  db: Db,
  org: string,
  wrapping: KeyObject,
  subject: string,
): Promise<SubjectKey | undefined> {
  const { rows } = await sql<ExistingRow>`
    select key_id, wrapped from subject_key where org = ${org} and subject = ${subject}`.execute(db);
  return rows[0] && unwrap(org, wrapping, subject, rows[0]);
}

interface MadeKey extends SubjectKey {
  readonly wrapped: Uint8Array;
}
function makeKey(org: string, wrapping: KeyObject, subject: string): MadeKey {
  const key = freshBytes(32);
  const wrapped = closeBox(wrapping, key, context(org, subject));
  return { id: freshBytes(keyIdLength), key: secretKey(key), wrapped };
}
function unwrap(org: string, wrapping: KeyObject, subject: string, row: ExistingRow): SubjectKey {
  try {
    return { id: row.key_id, key: secretKey(openBox(wrapping, row.wrapped, context(org, subject))) };
  } catch {
    throw fail('AMANAT-JRN-004', 'A wrapped key was altered or moved to another person.');
  }
}
/** Keys travel as one binary value: their lengths are fixed, and an array of bytea would be hexadecimal text. */
async function insertMissing(
  tx: Db,
  org: string,
  subjects: readonly string[],
  made: readonly MadeKey[],
): Promise<readonly ExistingRow[]> {
  const width = keyIdLength + wrappedLength;
  const blob = Buffer.concat(made.flatMap((one) => [one.id, one.wrapped]));
  const { rows } = await sql<ExistingRow>`
    with given as (
      select subject, ((ord - 1) * ${sql.lit(width)})::int as at
      from unnest(${[...subjects]}::text[]) with ordinality as t (subject, ord)
    ), fresh as (
      insert into subject_key (org, subject, key_id, wrapped)
      select ${org}, subject,
        substring(blob from at + 1 for ${sql.lit(keyIdLength)}),
        substring(blob from at + ${sql.lit(keyIdLength + 1)} for ${sql.lit(wrappedLength)})
      from given, (select ${blob}::bytea as blob) as keys
      on conflict (org, subject) do nothing
      returning 1
    ), existing as (
      select subject, key_id, wrapped from subject_key
      where org = ${org} and subject = any(${[...subjects]}::text[])
      order by subject for key share
    )
    select (select count(*) from fresh)::int as made, subject, key_id, wrapped
    from (select 1) one left join existing on true`.execute(tx);
  return rows;
}
