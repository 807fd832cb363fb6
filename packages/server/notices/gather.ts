import { sql } from 'kysely';
import type { Key } from '../connectors/connector.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { organisationSubject } from '../platform/keys.ts';
import type { PolicyVersion } from '../policy/reads.ts';
import { type Account, accountsAfter, type ReadableAccounts, readableAccounts } from './accounts.ts';
import type { Campaign } from './campaign.ts';
import { nowIso, type NoticeServices } from './services.ts';

/** Accounts that are looked at in one transaction. */
const pageSize = 200;
/** How long one run may go on before other jobs get their turn, in milliseconds. */
const runFor = 10_000;

/**
 * Goes through the declared accounts and writes down who is to be told, page by page; a page and how far it leads are
 * one transaction, so that it goes on where it stopped. An address that is there twice is told once, and so is a row
 * whose address changed meanwhile.
 * @returns whether the end was reached. @throws StoreFault
 */
export async function gather(
  services: NoticeServices,
  campaign: Campaign,
  version: PolicyVersion,
): Promise<boolean> {
  const tables = readableAccounts(services, version);
  const until = performance.now() + runFor;
  let after = await openAfter(services, campaign);
  for (let n = campaign.gathered_tables; n < tables.length; n += 1) {
    const table = tables[n]!;
    const driver = services.stores.open(table.declared);
    for (;;) {
      if (performance.now() > until) return false;
      const accounts = await accountsAfter(driver, table, after, pageSize, nowIso(services));
      const isLast = accounts.length < pageSize;
      const reached = { tables: isLast ? n + 1 : n, after: isLast ? null : (accounts.at(-1)?.key ?? null) };
      if (!(await keepPage(services, campaign, table, accounts, reached))) return false;
      after = reached.after;
      if (isLast) break;
    }
  }
  return true;
}

async function openAfter({ keys, db }: NoticeServices, campaign: Campaign): Promise<Key | null> {
  if (!campaign.gathered_after) return null;
  const plain = await keys.open(db, campaign.org, organisationSubject, campaign.gathered_after);
  return plain === null ? null : Buffer.from(plain).toString();
}

/** @returns false when the campaign was stopped meanwhile; nothing is kept then. */
function keepPage(
  services: NoticeServices,
  { org, version }: Campaign,
  table: ReadableAccounts,
  accounts: readonly Account[],
  reached: { readonly tables: number; readonly after: Key | null },
): Promise<boolean> {
  const { db, keys } = services;
  const seal = async (tx: Db, text: string) =>
    Buffer.from(await keys.seal(tx, org, organisationSubject, Buffer.from(text)));
  return inTransaction(db, async (tx) => {
    const { rows } = await sql<{ batch: number }>`select coalesce((select max(n) from notice_batch
        where org = ${org} and version = ${version}), 0) + 1 as batch
      from notice_campaign where org = ${org} and version = ${version} and state = 'gathering' for update`.execute(
      tx,
    );
    const batch = rows[0]?.batch;
    if (batch === undefined) return false;
    const added = await insertPeople(services, tx, { org, version, batch, table, accounts });
    if (added > 0)
      await sql`insert into notice_batch (org, version, n, store, table_name, keys)
        values (${org}, ${version}, ${batch}, ${table.store}, ${table.table},
          ${await seal(tx, JSON.stringify(accounts.map(({ key }) => key)))})`.execute(tx);
    const after = reached.after === null ? null : await seal(tx, reached.after);
    await sql`update notice_campaign set gathered_tables = ${reached.tables}, gathered_after = ${after},
        gathered_new = gathered_new + ${added}, fault = null, fault_attempts = 0
      where org = ${org} and version = ${version}`.execute(tx);
    return true;
  });
}

interface Page {
  readonly org: string;
  readonly version: number;
  readonly batch: number;
  readonly table: ReadableAccounts;
  readonly accounts: readonly Account[];
}
async function insertPeople(services: NoticeServices, tx: Db, page: Page): Promise<number> {
  const { org, version, batch, table, accounts } = page;
  const { keys } = services;
  const found = accounts.flatMap(({ key, email, closed, language }, place) =>
    closed || email === null
      ? []
      : [
          {
            subject: keys.pseudonym(org, 'email', email),
            row: keys.pseudonym(org, `row:${table.store}.${table.table}`, key),
            place,
            language: language ?? 'az',
          },
        ],
  );
  if (found.length === 0) return 0;
  const { rows } = await sql`insert into notice_letter
      (org, version, subject, row_name, batch, place, language, state, next_at)
    select ${org}, ${version}, subject, row_name, ${batch}, place, language, 'waiting', ${nowIso(services)}
    from unnest(${found.map((one) => one.subject)}::text[], ${found.map((one) => one.row)}::text[],
      ${found.map((one) => one.place)}::int[], ${found.map((one) => one.language)}::text[])
      as found (subject, row_name, place, language)
    on conflict do nothing returning subject`.execute(tx);
  return rows.length;
}
