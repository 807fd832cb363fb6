import { ledgerErrors } from '@amanat/contract/errors/ledger.ts';
import { canonicalText } from '@amanat/domain/ledger/canonical.ts';
import { entryFault } from '@amanat/domain/ledger/entry-form.ts';
import type { Entry } from '@amanat/domain/ledger/entry.ts';
import { leafHash } from '@amanat/domain/ledger/hash.ts';
import { commitmentOf } from '@amanat/domain/ledger/commitment.ts';
import { toHex } from '@amanat/domain/ledger/bytes.ts';
import type { Db } from '../platform/db.ts';
import type { KeyStore, Sealable } from '../platform/keys.ts';
import { organisationSubject } from '../platform/keys.ts';
import { freshBytes } from '../platform/keys-box.ts';
import { hashing } from '../platform/keys-hashing.ts';
import { problems } from '../platform/problem.ts';
import type { NewEntry, PreparedEntries } from './append.ts';
import { entryId } from './entry-id.ts';

const fail = problems(ledgerErrors);
/** Bytes of salt before the content in what is sealed: destroying the key destroys both. */
export const saltLength = 16;

/** Hashes and seals entries. Throws AMANAT-JRN-011 for an entry or a content that has no canonical form. */
export async function prepareEntries(
  keys: KeyStore,
  tx: Db,
  org: string,
  given: readonly NewEntry[],
): Promise<PreparedEntries> {
  const contents = given.map(saltedContent);
  const entries = given.map((one, i) => entryOf(org, one, contents[i]));
  const bytes = entries.map(bytesOf);
  return {
    org,
    ids: given.map((one) => one.id ?? entryId(Date.parse(one.time))),
    entries,
    bytes,
    leaves: bytes.map((one) => leafHash(hashing, one)),
    sealed: await sealContents(keys, tx, org, given, contents),
  };
}
/** Salt ‖ canonical content: what the commitment is the hash of, and what is sealed. */
function saltedContent(entry: NewEntry): Buffer | undefined {
  if (entry.content === undefined) return undefined;
  return Buffer.concat([freshBytes(saltLength), canonical(entry.content)]);
}
function entryOf(org: string, given: NewEntry, content: Buffer | undefined): Entry {
  const { kind, time, actor, subject, refs } = given;
  const commitment = content
    ? toHex(commitmentOf(hashing, content.subarray(0, saltLength), content.subarray(saltLength)))
    : null;
  return { v: 1, org, kind, time, actor, subject, refs, commitment };
}
function bytesOf(entry: Entry): Uint8Array {
  const fault = entryFault(entry);
  if (fault !== undefined) throw fail('AMANAT-JRN-011', `${fault}.`);
  return canonical(entry);
}
function canonical(value: unknown): Uint8Array {
  try {
    // Buffer encodes short texts several times faster than TextEncoder.
    return Buffer.from(canonicalText(value));
  } catch (cause) {
    throw fail('AMANAT-JRN-011', (cause as Error).message);
  }
}
async function sealContents(
  keys: KeyStore,
  tx: Db,
  org: string,
  given: readonly NewEntry[],
  contents: readonly (Buffer | undefined)[],
): Promise<readonly (Uint8Array | null)[]> {
  const items: Sealable[] = [];
  const places: number[] = [];
  for (const [i, plain] of contents.entries()) {
    if (!plain) continue;
    items.push({ subject: given[i]!.subject ?? organisationSubject, plain });
    places.push(i);
  }
  const sealed: (Uint8Array | null)[] = given.map(() => null);
  if (items.length === 0) return sealed;
  const boxes = await keys.sealMany(tx, org, items);
  for (const [at, place] of places.entries()) sealed[place] = boxes[at]!;
  return sealed;
}
