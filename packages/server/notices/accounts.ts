import type { AccountsGap } from '@amanat/contract/version-notice.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { type AccountTable, accountTables } from '@amanat/domain/notices/account-tables.ts';
import type { Manifest, Store } from '@amanat/domain/manifest/manifest.ts';
import { foldEmail, type Key, type StoreDriver, StoreFault, type Value } from '../connectors/connector.ts';
import type { Stores } from '../connectors/connectors.ts';
import type { Policies, PolicyVersion } from '../policy/reads.ts';

/** A declared table of accounts in a store that a connector opens. */
export interface ReadableAccounts extends AccountTable {
  readonly declared: Store;
}
/** One row of it, as letters see it. */
export interface Account {
  readonly key: Key;
  /** Null when what stands there is no address. */
  readonly email: string | null;
  readonly closed: boolean;
  readonly language: Language | null;
}

/** One address and nothing else: no list, no name, no line of a mail's head. */
const address = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,190}\.[^\s@<>()[\]\\,;:".]{2,}$/;
const languages: readonly string[] = ['az', 'en', 'ru'];

/**
 * The declaration that says where those lie who are told of a version: its own, or, where it says nothing of accounts,
 * the first later one that does. So a store that was missing is mended by a new version, and never changes under letters
 * that go out.
 */
function saysWhere(policies: Pick<Policies, 'versions'>, { org, number, manifest }: PolicyVersion): Manifest {
  const later = policies.versions(org).filter((version) => version.number >= number);
  const first = later.find((version) => accountTables(version.manifest).length > 0);
  return (first ?? later.at(-1))?.manifest ?? manifest;
}

interface Where {
  readonly policies: Pick<Policies, 'versions'>;
  readonly stores: Pick<Stores, 'supports' | 'open'>;
}
/** The tables of accounts that can be read; the others are for people to tell. */
export function readableAccounts(
  { policies, stores }: Where,
  version: PolicyVersion,
): readonly ReadableAccounts[] {
  const manifest = saysWhere(policies, version);
  return accountTables(manifest).flatMap((table) => {
    const declared = manifest.stores?.[table.store];
    return declared && stores.supports(declared) ? [{ ...table, declared }] : [];
  });
}

/** What is missing for at least one table of accounts to be opened; null when nothing is. */
export function accountsGap(where: Where, version: PolicyVersion): AccountsGap | null {
  const declared = saysWhere(where.policies, version);
  const { stores = {} } = declared;
  if (Object.keys(stores).length === 0) return { lacks: 'stores', names: [] };
  const tables = accountTables(declared);
  if (tables.length === 0) return { lacks: 'accounts', names: Object.keys(stores) };
  const readable = readableAccounts(where, version);
  const named = (of: (store: Store) => string | undefined, ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => (stores[id] && of(stores[id])) ?? [])),
  ];
  if (readable.length === 0) {
    const ids = tables.map(({ store }) => store);
    return { lacks: 'connector', names: named(({ engine }) => engine, ids) };
  }
  if (readable.some((table) => canOpen(table.declared, where))) return null;
  const ids = readable.map(({ store }) => store);
  return { lacks: 'connection', names: named(({ connection }) => connection, ids) };
}

function canOpen(declared: Store, { stores }: Where): boolean {
  try {
    return stores.open(declared) !== undefined;
  } catch (cause) {
    if (cause instanceof StoreFault) return false;
    throw cause;
  }
}

const columnsOf = ({ email, closed, language }: AccountTable): readonly string[] => [
  ...new Set([email, closed, language].filter((column) => column !== null)),
];

function toAccount(table: AccountTable, key: Key, value: (column: string) => Value, now: string): Account {
  const email = String(value(table.email) ?? '').trim();
  const closed = table.closed === null ? null : value(table.closed);
  const language = String((table.language && value(table.language)) ?? '').toLowerCase();
  return {
    key,
    email: address.test(email) ? foldEmail(email) : null,
    // A day that cannot be read counts as past: whoever closed an account is not written to.
    closed: closed !== null && closed !== '' && !(Date.parse(String(closed)) > Date.parse(now)),
    language: languages.includes(language) ? (language as Language) : null,
  };
}

/** Accounts in the order of their keys, from after one on. Rows without an address are left out. @throws StoreFault */
export async function accountsAfter(
  driver: StoreDriver,
  table: AccountTable,
  after: Key | null,
  limit: number,
  now: string,
): Promise<readonly Account[]> {
  const columns = columnsOf(table);
  const rows = await driver.rowsAfter(table.table, table.key, columns, after, limit);
  return rows.map(({ key, values }) =>
    toAccount(table, key, (column) => values[columns.indexOf(column)] ?? null, now),
  );
}

/** The accounts of some keys, as they stand now; who is gone is not in it. @throws StoreFault */
export async function accountsOf(
  driver: StoreDriver,
  table: AccountTable,
  keys: readonly Key[],
  now: string,
): Promise<ReadonlyMap<Key, Account>> {
  const rows = await driver.read(table.table, table.key, keys, columnsOf(table));
  const accounts = rows.map((row) =>
    toAccount(table, String(row[table.key]), (column) => row[column] ?? null, now),
  );
  return new Map(accounts.map((account) => [account.key, account]));
}
