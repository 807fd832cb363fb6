import type { KeyObject } from 'node:crypto';
import { ledgerErrors } from '@amanat/contract/errors/ledger.ts';
import { sql } from 'kysely';
import { byteaArray, textArray } from './binary-array.ts';
import type { Db } from './db.ts';
import { closeBox, freshBytes, openBox, secretKey } from './keys-box.ts';
import { prepared } from './prepared.ts';
import { problems } from './problem.ts';

const fail = problems(ledgerErrors);

/** A person's key, and the id by which sealed bytes name it. */
export interface SubjectKey {
  readonly id: Uint8Array;
  readonly key: KeyObject;
}
/** Bytes of a key id. */
export const keyIdLength = 8;

interface ExistingRow {
  readonly subject: string;
  readonly key_id: Buffer;
  readonly wrapped: Buffer;
}
const context = (org: string, subject: string) => `amanat/subject-key/1\0${org}\0${subject}`;

/**
 * The keys of these subjects, made where missing. One statement when all are new. Keys that exist are locked until the
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
    const { count } = await insertKeys(tx, [
      org,
      textArray(wanted),
      byteaArray(made.map((one) => one.id)),
      byteaArray(made.map((one) => one.wrapped)),
    ]);
    const all = count === wanted.length;
    const existing = all ? undefined : await lockedKeys(tx, org, wanted);
    for (const [i, subject] of wanted.entries()) {
      const row = existing?.get(subject);
      if (all || row?.key_id.equals(made[i]!.id)) keys.set(subject, made[i]!);
      else if (row) keys.set(subject, unwrap(org, wrapping, subject, row));
    }
    // A key that was there and was destroyed before it could be locked: the next round makes another.
    wanted = wanted.filter((subject) => !keys.has(subject));
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
const insertKeys = prepared(
  'subject-keys',
  `insert into subject_key (org, subject, key_id, wrapped)
  select $1, subject, key_id, wrapped from unnest($2::text[], $3::bytea[], $4::bytea[]) as new (subject, key_id, wrapped)
  on conflict (org, subject) do nothing`,
);
// `offset 0` keeps this an index look-up for each subject, whatever the statistics say of a growing table.
const selectKeys = prepared<ExistingRow>(
  'subject-keys-locked',
  `select existing.* from unnest($2::text[]) as given (subject), lateral (
    select subject, key_id, wrapped from subject_key
    where org = $1 and subject = given.subject offset 0 for key share
  ) as existing`,
);
async function lockedKeys(
  tx: Db,
  org: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, ExistingRow>> {
  const { rows } = await selectKeys(tx, [org, textArray(subjects)]);
  return new Map(rows.map((row) => [row.subject, row]));
}
