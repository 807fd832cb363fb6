import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { foldEmail, type Identifiers, type StoreDriver, type StoreMap } from '../connectors/connector.ts';
import { isClearPhone } from '../platform/phone-number.ts';
import { unclearSpellings } from '../platform/phone-spellings.ts';
import { ownNamesIn } from './own-names.ts';
import { isRoot } from './roots.ts';

/** Rows that bear the digits of the person's phone without saying the country: perhaps theirs, perhaps somebody else's. */
export interface UnclearRows {
  readonly store: string;
  readonly table: string;
  readonly count: number;
}
/** What a person is known by, and the other ways their own rows name them (for telling others' data apart). */
export interface Person {
  readonly identifiers: Identifiers;
  /** E-mail addresses and phones, folded, in the person's own rows. */
  readonly own: { readonly emails: readonly string[]; readonly phones: readonly string[] };
  /** A phone of the person that somebody else's row holds too: it identifies nobody. */
  readonly ambiguousPhones: number;
  /** Absent in plans made before they were looked for. */
  readonly unclear?: readonly UnclearRows[];
}
export const nobody: Person = {
  identifiers: { email: [], phone: [], 'customer-id': [] },
  own: { emails: [], phones: [] },
  ambiguousPhones: 0,
};

/** A person of whom only the confirmed address is known. */
export function personOf(email: string): Person {
  return {
    ...nobody,
    identifiers: { ...nobody.identifiers, email: [foldEmail(email)] },
    own: { emails: [foldEmail(email)], phones: [] },
  };
}

/**
 * Learns from the rows found by the confirmed address what else the person is known by: the key others refer to,
 * and the phone, unless somebody else has the same one.
 */
export async function learn(
  manifest: Manifest,
  store: StoreDriver,
  map: StoreMap,
  person: Person,
): Promise<Person> {
  const found = await store.scan(map, { ...person.identifiers, phone: [], 'customer-id': [] });
  const tables = await store.describe();
  let known = person;
  for (const rows of found.filter((each) => isRoot(map, each.table))) {
    const own = await ownNamesIn(manifest, store, map, tables, rows);
    const referred = Object.values(map).some((other) => other.subject.via?.table === rows.table);
    known = {
      ...known,
      identifiers: {
        ...known.identifiers,
        'customer-id': referred
          ? merged(known.identifiers['customer-id'], rows.keys)
          : known.identifiers['customer-id'],
      },
      own: {
        emails: merged(known.own.emails, own.emails),
        phones: merged(known.own.phones, own.phones),
      },
    };
  }
  return known;
}

/**
 * Lets the person's phones identify them in stores that know people by phone, save those that others share. Rows whose
 * spelling says no country are counted and left to whoever decides on the plan.
 */
export async function withPhones(
  id: string,
  store: StoreDriver,
  map: StoreMap,
  person: Person,
): Promise<Person> {
  const byPhone = Object.fromEntries(
    Object.entries(map).filter(([, table]) => table.subject.identifier === 'phone' && table.subject.column),
  );
  if (Object.keys(byPhone).length === 0) return person;
  const rowsWith = (phone: readonly string[]) => store.scan(byPhone, { email: [], phone, 'customer-id': [] });
  let { identifiers, ambiguousPhones } = person;
  for (const phone of person.own.phones.filter(isClearPhone)) {
    if ((await rowsWith([phone])).some(({ keys }) => keys.length > 1)) ambiguousPhones += 1;
    else identifiers = { ...identifiers, phone: merged(identifiers.phone, [phone]) };
  }
  const spelled = merged(person.own.phones.flatMap(unclearSpellings), []);
  const perhaps = spelled.length > 0 ? await rowsWith(spelled) : [];
  const unclear = perhaps.map(({ table, keys }) => ({ store: id, table, count: keys.length }));
  return { ...person, identifiers, ambiguousPhones, unclear: [...(person.unclear ?? []), ...unclear] };
}
function merged(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}
