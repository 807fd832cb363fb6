import type { Manifest } from '../manifest/manifest.ts';

/** A table whose rows are accounts of registered people. */
export interface AccountTable {
  readonly store: string;
  readonly table: string;
  readonly key: string;
  /** Columns: the address, when the account was closed, the language. */
  readonly email: string;
  readonly closed: string | null;
  readonly language: string | null;
}

/**
 * Where the declaration says that registered people are found: the tables that say `accounts`, or, where none does, those
 * with an e-mail of their own and the date on which an account is closed.
 */
export function accountTables(manifest: Manifest): readonly AccountTable[] {
  const found = Object.entries(manifest.stores ?? {}).flatMap(([store, { tables }]) =>
    Object.entries(tables ?? {}).flatMap(([table, { subject, key, dates, accounts }]) => {
      if (!subject.column || (subject.identifier ?? 'email') !== 'email') return [];
      const closed = dates?.['account.closed'] ?? null;
      const language = accounts?.language ?? null;
      return [{ store, table, key, email: subject.column, closed, language, said: accounts !== undefined }];
    }),
  );
  const said = found.filter((one) => one.said);
  const chosen = said.length > 0 ? said : found.filter((one) => one.closed !== null);
  return chosen.map(({ said: _said, ...table }) => table);
}
