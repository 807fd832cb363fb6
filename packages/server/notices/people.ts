import { sql } from 'kysely';
import type { Key } from '../connectors/connector.ts';
import { organisationSubject } from '../platform/keys.ts';
import type { PolicyVersion } from '../policy/reads.ts';
import { accountsOf, readableAccounts } from './accounts.ts';
import type { Campaign } from './campaign.ts';
import type { LetterRow } from './send.ts';
import { nowIso, type NoticeServices } from './services.ts';

interface BatchRow {
  readonly n: number;
  readonly store: string;
  readonly table_name: string;
  readonly keys: Buffer;
}

/**
 * The addresses of some people as they stand in the stores at this moment, by pseudonym. Who was erased or closed the
 * account since is not among them. @throws StoreFault
 */
export async function peopleOf(
  services: NoticeServices,
  { org, version: number }: Campaign,
  version: PolicyVersion,
  rows: readonly LetterRow[],
): Promise<ReadonlyMap<string, string>> {
  const tables = readableAccounts(services, version);
  const wanted = [...new Set(rows.map(({ batch }) => batch))];
  const batches = await sql<BatchRow>`select n, store, table_name, keys from notice_batch
    where org = ${org} and version = ${number} and n = any(${wanted})`.execute(services.db);
  const addresses = new Map<string, string>();
  for (const batch of batches.rows) {
    const table = tables.find((one) => one.store === batch.store && one.table === batch.table_name);
    const plain = await services.keys.open(services.db, org, organisationSubject, batch.keys);
    if (!table || plain === null) continue;
    const keys = JSON.parse(Buffer.from(plain).toString()) as readonly Key[];
    const mine = rows.filter((row) => row.batch === batch.n);
    const driver = services.stores.open(table.declared);
    const asked = mine.map(({ place }) => keys[place] ?? '');
    const accounts = await accountsOf(driver, table, asked, nowIso(services));
    for (const { subject, place } of mine) {
      const account = accounts.get(keys[place] ?? '');
      if (account?.email && !account.closed) addresses.set(subject, account.email);
    }
  }
  return addresses;
}
