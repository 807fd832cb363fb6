import { hkdfSync, type KeyObject } from 'node:crypto';
import { ledgerErrors } from '@amanat/contract/errors/ledger.ts';
import { sql } from 'kysely';
import { byteaArray, textArray } from './binary-array.ts';
import type { Db } from './db.ts';
import { hmacSha256 } from './hmac-sha256.ts';
import { freshBytes, openBox, secretKey } from './keys-box.ts';
import { prepared } from './prepared.ts';
import { problems } from './problem.ts';

const fail = problems(ledgerErrors);

/** A key of a person, and the id by which sealed bytes name it. */
export interface SubjectKey {
  readonly id: Uint8Array;
  readonly key: KeyObject;
}
/** A fresh key: what of it must be stored, so that it can be found again until it is destroyed. */
export interface NewSubjectKey extends SubjectKey {
  readonly subject: string;
  /** Random; without it nobody, the organisation included, derives the key again. */
  readonly seed: Uint8Array;
}
/** The keys of one organisation's people. */
export interface SubjectKeyring {
  /** A fresh key of the person; no database is asked. */
  make(subject: string): NewSubjectKey;
  /** The key of that id; undefined when it was destroyed. Throws AMANAT-JRN-004 when its row was altered. */
  find(db: Db, subject: string, id: Uint8Array): Promise<KeyObject | undefined>;
}
/** Bytes of a key id. */
export const keyIdLength = 8;
const seedLength = 32;
const wrappedContext = (org: string, subject: string) => `amanat/subject-key/1\0${org}\0${subject}`;

/**
 * A person's key is HMAC-SHA-256 of a random seed and the pseudonym under a key derived from the organisation's
 * secret. The seed lies in the person's row, or in the row of the consent whose content it sealed, and nowhere else:
 * without it the key is destroyed, as deleting a wrapped key would do, at a third of the cost.
 */
export function subjectKeyring(org: string, secret: Uint8Array): SubjectKeyring {
  const wrapping = secretKey(secret);
  const derivation = hmacSha256(
    new Uint8Array(hkdfSync('sha256', secret, '', `amanat/subject-key/2\0${org}`, 32)),
  );
  const derive = (subject: string, seed: Uint8Array) => secretKey(derivation.bytes(seed, subject));
  return {
    make(subject) {
      const seed = freshBytes(seedLength);
      return { subject, seed, id: freshBytes(keyIdLength), key: derive(subject, seed) };
    },
    async find(db, subject, id) {
      const { rows } = await sql<{ wrapped: Buffer }>`
        select wrapped from subject_key
        where org = ${org} and subject = ${subject} and key_id = ${Buffer.from(id)}
        union all
        select substring(key from ${keyIdLength + 1}::int) from subject_event
        where org = ${org} and subject = ${subject} and substring(key from 1 for ${keyIdLength}::int) = ${Buffer.from(id)}`.execute(
        db,
      );
      const kept = rows[0]?.wrapped;
      if (!kept || kept.length === seedLength) return kept && derive(subject, kept);
      return unwrap(wrapping, wrappedContext(org, subject), kept);
    },
  };
}
/** Earlier releases stored the key itself, wrapped by the organisation's. */
function unwrap(wrapping: KeyObject, context: string, wrapped: Uint8Array): KeyObject {
  try {
    return secretKey(openBox(wrapping, wrapped, context));
  } catch {
    throw fail('AMANAT-JRN-004', 'A wrapped key was altered or moved to another person.');
  }
}

/** A fresh key as it lies in the row of what it sealed the content of (`subject_event.key`): id and seed. */
export function inRow({ id, seed }: NewSubjectKey): Buffer {
  return Buffer.concat([id, seed]);
}

const insertKeys = prepared(
  'subject-keys',
  `insert into subject_key (org, subject, key_id, wrapped)
  select $1, subject, key_id, seed from unnest($2::text[], $3::bytea[], $4::bytea[]) as new (subject, key_id, seed)`,
);
/** Stores fresh keys in the caller's transaction; without it what they sealed never opens. One statement. */
export async function storeSubjectKeys(tx: Db, org: string, keys: readonly NewSubjectKey[]): Promise<void> {
  if (keys.length === 0) return;
  await insertKeys(tx, [
    org,
    textArray(keys.map((one) => one.subject)),
    byteaArray(keys.map((one) => one.id)),
    byteaArray(keys.map((one) => one.seed)),
  ]);
}

/** Destroys every key of a person, wherever its seed lies, and writes that into the ledger of erasures. False when there was none. */
export async function destroySubjectKeys(
  tx: Db,
  org: string,
  subject: string,
  time: string,
): Promise<boolean> {
  const { rows } = await sql`
    with gone as (
      delete from subject_key where org = ${org} and subject = ${subject} returning key_id
    ), beside as (
      select substring(key from 1 for ${keyIdLength}::int) as key_id from subject_event
      where org = ${org} and subject = ${subject} and key is not null
    ), emptied as (
      update subject_event set key = null where org = ${org} and subject = ${subject} and key is not null
    )
    insert into subject_key_destroyed (org, key_id, subject, time)
    select ${org}, key_id, ${subject}, ${time} from (select key_id from gone union all select key_id from beside) as d
    on conflict (org, key_id) do nothing
    returning 1`.execute(tx);
  return rows.length > 0;
}
