import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import {
  foldEmail,
  foldPhone,
  type Identifiers,
  type StoreDriver,
  type StoreMap,
} from '../connectors/connector.ts';
import { isRoot } from './roots.ts';

/** What a person is known by, and the other ways their own rows name them (for telling others' data apart). */
export interface Person {
  readonly identifiers: Identifiers;
  /** E-mail addresses and phone digits in the person's own rows. */
  readonly own: { readonly emails: readonly string[]; readonly phones: readonly string[] };
  /** A phone of the person that somebody else's row holds too: it identifies nobody. */
  readonly ambiguousPhones: number;
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
  let known = person;
  for (const { table, keys } of found.filter((each) => isRoot(map, each.table))) {
    const columns = map[table]?.columns ?? {};
    const of = (kind: string) =>
      Object.keys(columns).filter((name) => manifest.categories[columns[name] ?? '']?.kind === kind);
    const [emails, phones] = [of('email'), of('phone')];
    const rows = await store.read(table, map[table]?.key ?? 'id', keys, [...emails, ...phones]);
    const values = (names: readonly string[]) =>
      rows
        .flatMap((row) => names.map((name) => row[name]))
        .filter((value) => typeof value === 'string' && value !== '') as string[];
    const referred = Object.values(map).some((other) => other.subject.via?.table === table);
    known = {
      ...known,
      identifiers: {
        ...known.identifiers,
        'customer-id': referred
          ? merged(known.identifiers['customer-id'], keys)
          : known.identifiers['customer-id'],
      },
      own: {
        emails: merged(known.own.emails, values(emails).map(foldEmail)),
        phones: merged(known.own.phones, values(phones).map(foldPhone)),
      },
    };
  }
  return known;
}

/** Lets the person's phones identify them in stores that know people by phone, save those that others share. */
export async function withPhones(store: StoreDriver, map: StoreMap, person: Person): Promise<Person> {
  const byPhone = Object.entries(map).filter(
    ([, table]) => table.subject.identifier === 'phone' && table.subject.column,
  );
  if (byPhone.length === 0) return person;
  let { identifiers, ambiguousPhones } = person;
  for (const phone of person.own.phones) {
    const found = await store.scan(Object.fromEntries(byPhone), {
      email: [],
      phone: [phone],
      'customer-id': [],
    });
    if (found.some(({ keys }) => keys.length > 1)) ambiguousPhones += 1;
    else identifiers = { ...identifiers, phone: merged(identifiers.phone, [phone]) };
  }
  return { ...person, identifiers, ambiguousPhones };
}
function merged(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}
