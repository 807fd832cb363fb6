import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import {
  foldEmail,
  type FoundRows,
  type Identifiers,
  type StoreDriver,
  type StoreMap,
  type TableInfo,
} from '../connectors/connector.ts';
import { foldPhone } from '../platform/phone-number.ts';
import { isRoot } from './roots.ts';

/** E-mail addresses and phone numbers that rows show to be the person's own. */
export interface OwnNames {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}
/** Kinds of data an address may stand in besides `email`: people sign in with it. */
const addressKinds: readonly string[] = ['email', 'credentials', 'social-id', 'online-identifier'];

/**
 * Whether each row of a table is a person themselves, so that every address in it is theirs: others refer to it, its
 * identifier cannot stand twice, or it is declared an account. A row that is only about something the person did (a
 * ticket they answered, a delivery they ordered) may name other people as well.
 */
export function isPersonTable(map: StoreMap, tables: readonly TableInfo[], table: string): boolean {
  const declared = map[table];
  if (!declared || !isRoot(map, table)) return false;
  const isReferred = Object.values(map).some(({ subject }) => subject.via?.table === table);
  const column = tables
    .find(({ name }) => name === table)
    ?.columns.find(({ name }) => name === declared.subject.column);
  return isReferred || column?.unique === true || !!declared.accounts || !!declared.dates?.['account.closed'];
}

/** What the found rows of a table show to be the person's own. */
export async function ownNamesIn(
  manifest: Manifest,
  store: StoreDriver,
  map: StoreMap,
  tables: readonly TableInfo[],
  { table, keys }: FoundRows,
): Promise<OwnNames> {
  const declared = map[table];
  if (!declared || !isPersonTable(map, tables, table)) return { emails: [], phones: [] };
  const of = (kinds: readonly string[]) =>
    Object.entries(declared.columns).flatMap(([name, category]) =>
      kinds.includes(manifest.categories[category]?.kind ?? '') ? [name] : [],
    );
  const [emails, phones] = [of(addressKinds), of(['phone'])];
  const rows = await store.read(table, declared.key, keys, [...emails, ...phones]);
  const values = (names: readonly string[]) =>
    rows
      .flatMap((row) => names.map((name) => row[name]))
      .flatMap((value) => (value === null || value === undefined || value === '' ? [] : [String(value)]));
  return {
    emails: values(emails)
      .filter((value) => value.includes('@'))
      .map(foldEmail),
    phones: values(phones)
      .map(foldPhone)
      .filter((value) => value !== ''),
  };
}

/** Of addresses learned from the person's rows, those that no row of somebody else is known by. */
export async function notSomebodyElses(
  stores: readonly (readonly [StoreMap, StoreDriver])[],
  identifiers: Identifiers,
  emails: readonly string[],
): Promise<readonly string[]> {
  const own: string[] = [];
  for (const email of emails)
    if (identifiers.email.includes(email) || !(await knowsAnother(stores, identifiers, email)))
      own.push(email);
  return own;
}
async function knowsAnother(
  stores: readonly (readonly [StoreMap, StoreDriver])[],
  identifiers: Identifiers,
  email: string,
): Promise<boolean> {
  const nobody: Identifiers = { email: [], phone: [], 'customer-id': [] };
  for (const [map, driver] of stores) {
    const byEmail = Object.fromEntries(
      Object.entries(map).filter(
        ([name, { subject }]) => isRoot(map, name) && (subject.identifier ?? 'email') === 'email',
      ),
    );
    const bearing = await driver.scan(byEmail, { ...nobody, email: [email] });
    if (bearing.length === 0) continue;
    const own = await driver.scan(byEmail, { ...nobody, email: identifiers.email });
    const isOwn = (table: string, key: string) =>
      own.some((each) => each.table === table && each.keys.includes(key));
    if (bearing.some(({ table, keys }) => keys.some((key) => !isOwn(table, key)))) return true;
  }
  return false;
}
