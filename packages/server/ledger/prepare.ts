import { hash } from 'node:crypto';
import { ledgerErrors } from '@amanat/contract/errors/ledger.ts';
import { canonicalText } from '@amanat/domain/ledger/canonical.ts';
import { entryFault } from '@amanat/domain/ledger/entry-form.ts';
import type { Entry } from '@amanat/domain/ledger/entry.ts';
import type { KeyStore } from '../platform/keys.ts';
import { organisationSubject } from '../platform/keys.ts';
import { takeFresh } from '../platform/keys-box.ts';
import { hashing } from '../platform/keys-hashing.ts';
import { problems } from '../platform/problem.ts';
import type { NewEntry, PreparedEntries } from './append.ts';
import { uuidV7 } from '../platform/uuid-v7.ts';

const fail = problems(ledgerErrors);
/** Bytes of salt before the content in what is sealed: destroying the key destroys both. */
export const saltLength = 16;

/** Hashes and seals entries. Throws AMANAT-JRN-011 for an entry or a content that has no canonical form. */
export function prepareEntries(keys: KeyStore, org: string, given: readonly NewEntry[]): PreparedEntries {
  const contents = given.map(saltedContent);
  const entries = given.map((one, i) => entryOf(org, one, contents[i]));
  const leafData = entries.map(leafDataOf);
  const boxes = given.map(({ subject }, i) => {
    const plain = contents[i];
    return plain ? keys.sealFresh(org, { subject: subject ?? organisationSubject, plain }) : undefined;
  });
  return {
    org,
    ids: given.map((one) => one.id ?? uuidV7(Date.parse(one.time))),
    entries,
    bytes: leafData.map((one) => one.subarray(leafPrefix)),
    leaves: leafData.map((one) => hashing.sha256(one)),
    sealed: boxes.map((box) => box?.sealed ?? null),
    keys: boxes.flatMap((box) => (box ? [box.key] : [])),
  };
}
/** Salt ‖ canonical content: what the commitment is the hash of, and what is sealed. */
function saltedContent({ content }: NewEntry): Buffer | undefined {
  if (content === undefined) return undefined;
  const salted = canonicalBehind(saltLength, content);
  takeFresh(salted.subarray(0, saltLength));
  return salted;
}
function entryOf(org: string, given: NewEntry, content: Buffer | undefined): Entry {
  const { kind, time, actor, subject, refs } = given;
  // commitmentOf: SHA-256(salt ‖ content), which lie together here.
  const commitment = content ? hash('sha256', content, 'hex') : null;
  // In canonical order, which spares it being put into it.
  return { actor, commitment, kind, org, refs, subject, time, v: 1 };
}
/** Bytes before the entry in what its leaf is the hash of: SHA-256(0x00 ‖ entry) (RFC 9162 §2.1.1). */
const leafPrefix = 1;
function leafDataOf(entry: Entry): Buffer {
  const fault = entryFault(entry);
  if (fault !== undefined) throw fail('AMANAT-JRN-011', `${fault}.`);
  const data = canonicalBehind(leafPrefix, entry);
  data[0] = 0;
  return data;
}
/** Canonical bytes behind so many that the caller fills. */
function canonicalBehind(room: number, value: unknown): Buffer {
  try {
    const text = canonicalText(value);
    const length = Buffer.byteLength(text);
    const bytes = Buffer.allocUnsafe(room + length);
    // As many bytes as characters: ASCII, which is copied and not encoded.
    bytes.write(text, room, length === text.length ? 'latin1' : 'utf8');
    return bytes;
  } catch (cause) {
    throw fail('AMANAT-JRN-011', (cause as Error).message);
  }
}
