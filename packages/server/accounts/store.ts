import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { StaffRole } from '@amanat/contract/accounts.ts';
import type { KeyScope } from '@amanat/contract/key-scopes.ts';

export interface AccountRow {
  id: string;
  email_pseudonym: string;
  email_sealed: Buffer;
  password_hash: string;
  totp_sealed: Buffer | null;
  totp_last_step: number;
  created_at: string;
  agreement_at: string | null;
  disabled_at: string | null;
}
type Tables = {
  account: AccountRow;
  membership: { org: string; account: string; role: StaffRole };
  session: {
    token_hash: Buffer;
    account: string;
    created_at: string;
    seen_at: string;
    expires_at: string;
    language: string;
  };
  api_key: {
    id: string;
    org: string;
    key_hash: Buffer;
    label: string;
    scopes: readonly KeyScope[];
    created_at: string;
    revoked_at: string | null;
  };
};
const typed = (db: Db) => db.withTables<Tables>();

export function accountByPseudonym(db: Db, pseudonym: string): Promise<AccountRow | undefined> {
  return typed(db)
    .selectFrom('account')
    .selectAll()
    .where('email_pseudonym', '=', pseudonym)
    .executeTakeFirst();
}
export function accountById(db: Db, id: string): Promise<AccountRow | undefined> {
  return typed(db).selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
}
export async function insertAccount(tx: Db, row: AccountRow): Promise<void> {
  await typed(tx).insertInto('account').values(row).execute();
}
export async function updateAccount(tx: Db, id: string, change: Partial<AccountRow>): Promise<void> {
  await typed(tx).updateTable('account').set(change).where('id', '=', id).execute();
}
/**
 * Takes one attempt to sign in with an address, before anything is looked at, whether an account has it or not: in one
 * statement, so that attempts at once are counted like attempts in a row. The last one locks the address. What nobody
 * tried for a day is forgotten, some at a time. @returns false when the address is locked.
 */
export async function takeAttempt(
  db: Db,
  pseudonym: string,
  {
    most,
    now,
    until,
    forget,
  }: { readonly most: number; readonly now: string; readonly until: string; readonly forget: string },
): Promise<boolean> {
  const { rows } = await sql`with forgotten as (
      delete from sign_in_attempt where email_pseudonym in (
        select email_pseudonym from sign_in_attempt
        where seen_at < ${forget}::timestamptz and email_pseudonym <> ${pseudonym}
        order by seen_at limit 10 for update skip locked)
    )
    insert into sign_in_attempt as known (email_pseudonym, failures, seen_at)
    values (${pseudonym}, 1, ${now}::timestamptz)
    on conflict (email_pseudonym) do update
    set failures = case when known.failures + 1 >= ${most} then 0 else known.failures + 1 end,
      locked_until = case when known.failures + 1 >= ${most} then ${until}::timestamptz end,
      seen_at = excluded.seen_at
    where known.locked_until is null or known.locked_until <= ${now}::timestamptz
    returning failures`.execute(db);
  return rows.length === 1;
}
/** Forgets the attempts with an address: one of them was right. */
export async function clearAttempts(tx: Db, pseudonym: string): Promise<void> {
  await sql`delete from sign_in_attempt where email_pseudonym = ${pseudonym}`.execute(tx);
}
/**
 * Takes a code's step for the account as it was read; false when another sign-in took it first, or the account was closed
 * or given another password or factor meanwhile. The account stays as it is until the transaction ends.
 */
export async function takeStep(
  tx: Db,
  { id, password_hash, totp_sealed }: AccountRow,
  step: number,
): Promise<boolean> {
  const done = await typed(tx)
    .updateTable('account')
    .set({ totp_last_step: step })
    .where('id', '=', id)
    .where('totp_last_step', '<', step)
    .where('disabled_at', 'is', null)
    .where('password_hash', '=', password_hash)
    .where('totp_sealed', '=', totp_sealed)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}
export async function countAccounts(db: Db): Promise<{ all: number; withSecondFactor: number }> {
  const rows = await typed(db)
    .selectFrom('account')
    .select(['id', 'totp_sealed'])
    .where('disabled_at', 'is', null)
    .execute();
  return { all: rows.length, withSecondFactor: rows.filter((r) => r.totp_sealed).length };
}
export async function grant(tx: Db, org: string, account: string, role: StaffRole): Promise<void> {
  await typed(tx)
    .insertInto('membership')
    .values({ org, account, role })
    .onConflict((c) => c.columns(['org', 'account']).doUpdateSet({ role }))
    .execute();
}
export function membershipsOf(db: Db, account: string): Promise<{ org: string; role: StaffRole }[]> {
  return typed(db)
    .selectFrom('membership')
    .select(['org', 'role'])
    .where('account', '=', account)
    .orderBy('org')
    .execute();
}
export async function insertSession(tx: Db, row: Tables['session']): Promise<void> {
  await typed(tx).insertInto('session').values(row).execute();
}
export function sessionByHash(db: Db, hash: Buffer): Promise<Tables['session'] | undefined> {
  return typed(db).selectFrom('session').selectAll().where('token_hash', '=', hash).executeTakeFirst();
}
export async function touchSession(db: Db, hash: Buffer, seenAt: string): Promise<void> {
  await typed(db).updateTable('session').set({ seen_at: seenAt }).where('token_hash', '=', hash).execute();
}
export async function deleteSession(db: Db, hash: Buffer): Promise<void> {
  await typed(db).deleteFrom('session').where('token_hash', '=', hash).execute();
}
export async function insertApiKey(tx: Db, row: Tables['api_key']): Promise<void> {
  await typed(tx).insertInto('api_key').values(row).execute();
}
/** The keys among these hashes that are known and not revoked. */
export function apiKeysByHash(
  db: Db,
  hashes: readonly Buffer[],
): Promise<{ id: string; org: string; scopes: readonly KeyScope[]; key_hash: Buffer }[]> {
  return typed(db)
    .selectFrom('api_key')
    .select(['id', 'org', 'scopes', 'key_hash'])
    .where('key_hash', 'in', hashes)
    .where('revoked_at', 'is', null)
    .execute();
}
/** The keys of an organisation, the oldest first. */
export function apiKeysOf(
  db: Db,
  org: string,
): Promise<Pick<Tables['api_key'], 'id' | 'label' | 'scopes' | 'created_at' | 'revoked_at'>[]> {
  return typed(db)
    .selectFrom('api_key')
    .select(['id', 'label', 'scopes', 'created_at', 'revoked_at'])
    .where('org', '=', org)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}
/** Takes a key back; every server hears of it with the commit. */
export async function revokeApiKey(db: Db, id: string, at: string): Promise<void> {
  await typed(db).updateTable('api_key').set({ revoked_at: at }).where('id', '=', id).execute();
}
