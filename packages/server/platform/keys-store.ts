import type { KeyObject } from 'node:crypto';
import { ledgerErrors } from '@amanat/contract/errors/ledger.ts';
import { originOf } from '@amanat/domain/ledger/origin.ts';
import type { Clock } from './clock.ts';
import type { Db } from './db.ts';
import { inTransaction } from './db.ts';
import type { KeyStore, Sealable } from './keys.ts';
import { closeBox, openBox, secretKey } from './keys-box.ts';
import type { OrganisationKeys } from './keys-organisation.ts';
import { loadOrganisation, rewrapOrganisations } from './keys-organisation.ts';
import type { NewSubjectKey } from './keys-subject.ts';
import { destroySubjectKeys, keyIdLength, storeSubjectKeys } from './keys-subject.ts';
import { problems } from './problem.ts';

const fail = problems(ledgerErrors);
/** First byte of everything sealed; another layout gets another number. */
const layout = Uint8Array.of(1);
const context = (org: string, subject: string) => `amanat/sealed/1\0${org}\0${subject}`;

/** Makes the key store over the database; `masterKey` is 32 bytes and stays in memory only. */
export function createKeys(given: {
  readonly masterKey: Uint8Array;
  readonly db: Db;
  readonly clock: Clock;
}): KeyStore {
  const { db, clock } = given;
  const masterKey = secretKey(given.masterKey);
  const loaded = new Map<string, OrganisationKeys>();
  const of = (org: string): OrganisationKeys => {
    const keys = loaded.get(org);
    if (!keys) throw fail('AMANAT-JRN-001');
    return keys;
  };
  return {
    async ensureOrganisation(org) {
      if (!loaded.has(org)) loaded.set(org, await loadOrganisation(db, masterKey, org, originOf(org)));
    },
    pseudonym: (org, kind, identifier) => of(org).pseudonym(kind, identifier),
    receiptToken: (org, entryId) => of(org).receiptToken(entryId),
    signer: (org) => of(org).signer,
    sealFresh: (org, item) => {
      const key = of(org).people.make(item.subject);
      return { key, sealed: sealOne(org, key, item) };
    },
    keep: storeSubjectKeys,
    async seal(tx, org, subject, plain) {
      const key = of(org).people.make(subject);
      await storeSubjectKeys(tx, org, [key]);
      return sealOne(org, key, { subject, plain });
    },
    async open(tx, org, subject, sealed) {
      if (sealed[0] !== layout[0] || sealed.length < headLength) throw fail('AMANAT-JRN-004');
      const key = await of(org).people.find(tx, subject, sealed.subarray(layout.length, headLength));
      return key ? openOne(org, subject, key, sealed) : null;
    },
    destroy: (tx, org, subject) => destroySubjectKeys(tx, org, subject, clock.now().toISOString()),
    changeMasterKey: (next) => inTransaction(db, (tx) => rewrapOrganisations(tx, masterKey, secretKey(next))),
  };
}
/** What stands before the box: layout and the key's id. */
const headLength = layout.length + keyIdLength;
function headOf(keyId: Uint8Array): Uint8Array {
  const head = Buffer.allocUnsafe(headLength);
  head.set(layout);
  head.set(keyId, layout.length);
  return head;
}
function sealOne(org: string, key: NewSubjectKey, item: Sealable): Uint8Array {
  return closeBox(key.key, item.plain, context(org, item.subject), headOf(key.id));
}
function openOne(org: string, subject: string, key: KeyObject, sealed: Uint8Array): Uint8Array {
  try {
    return openBox(key, sealed.subarray(headLength), context(org, subject));
  } catch {
    throw fail('AMANAT-JRN-004');
  }
}
