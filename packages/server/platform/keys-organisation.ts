import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, hkdfSync, randomBytes, sign } from 'node:crypto';
import { ledgerErrors } from '@amanat/contract/errors/ledger.ts';
import { sql } from 'kysely';
import type { Db } from './db.ts';
import type { OrganisationSigner } from './keys.ts';
import { hmacSha256 } from './hmac-sha256.ts';
import { type SubjectKeyring, subjectKeyring } from './keys-subject.ts';
import { closeBox, openBox } from './keys-box.ts';
import { problems } from './problem.ts';
import { phoneNumber } from './phone-number.ts';

const fail = problems(ledgerErrors);
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** An organisation's keys in memory. */
export interface OrganisationKeys {
  readonly signer: OrganisationSigner;
  /** Makes and finds the keys of people. */
  readonly people: SubjectKeyring;
  pseudonym(kind: string, identifier: string): string;
  receiptToken(entryId: string): string;
}
interface Row {
  readonly org: string;
  readonly origin: string;
  readonly wrapped: Buffer;
}
const secretLength = 96;
const context = (org: string) => `amanat/org-key/1\0${org}`;

/** Loads an organisation's keys, making them first when there are none. */
export async function loadOrganisation(
  db: Db,
  masterKey: KeyObject,
  org: string,
  origin: string,
): Promise<OrganisationKeys> {
  const existing = await read(db, org);
  if (existing) return unwrap(masterKey, existing);
  const secrets = randomBytes(secretLength);
  const { publicKey } = signerOf(origin, secrets.subarray(0, 32));
  // Of two processes that make them at once, the first wins and both read its row.
  await sql`
    insert into org_key (org, origin, public_key, wrapped)
    values (${org}, ${origin}, ${Buffer.from(publicKey)}, ${closeBox(masterKey, secrets, context(org))})
    on conflict (org) do nothing`.execute(db);
  return unwrap(masterKey, (await read(db, org))!);
}
/** Wraps every organisation's secrets under another master key, in the caller's transaction. */
export async function rewrapOrganisations(tx: Db, from: KeyObject, to: KeyObject): Promise<void> {
  const { rows } = await sql<Row>`select org, origin, wrapped from org_key for update`.execute(tx);
  for (const row of rows) {
    const wrapped = closeBox(to, secretsOf(from, row), context(row.org));
    await sql`update org_key set wrapped = ${wrapped} where org = ${row.org}`.execute(tx);
  }
}
async function read(db: Db, org: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`select org, origin, wrapped from org_key where org = ${org}`.execute(db);
  return rows[0];
}
function secretsOf(masterKey: KeyObject, row: Row): Buffer {
  try {
    return openBox(masterKey, row.wrapped, context(row.org));
  } catch {
    throw fail('AMANAT-JRN-003');
  }
}
function unwrap(masterKey: KeyObject, row: Row): OrganisationKeys {
  const secrets = secretsOf(masterKey, row);
  const pseudonymKey = secrets.subarray(64, 96);
  const receiptKey = hkdfSync('sha256', pseudonymKey, '', 'amanat/receipt-token/1', 32);
  const pseudonym = hmacSha256(pseudonymKey);
  const receiptToken = hmacSha256(new Uint8Array(receiptKey));
  return {
    signer: signerOf(row.origin, secrets.subarray(0, 32)),
    people: subjectKeyring(row.org, secrets.subarray(32, 64)),
    // 32 characters of base64url are the first 24 bytes.
    pseudonym: (kind, identifier) => pseudonym.text(`${kind}\0${normalise(kind, identifier)}`).slice(0, 32),
    receiptToken: receiptToken.text,
  };
}
function normalise(kind: string, identifier: string): string {
  const trimmed = identifier.normalize('NFC').trim();
  if (kind === 'phone') return phoneNumber(trimmed);
  // Root locale: under an Azerbaijani one I would become ı, and one mailbox two people.
  return kind === 'email' ? trimmed.toLowerCase() : trimmed;
}
function signerOf(origin: string, seed: Uint8Array): OrganisationSigner {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    origin,
    publicKey: new Uint8Array(spki.subarray(-32)),
    sign: (message) => new Uint8Array(sign(null, message, key)),
  };
}
