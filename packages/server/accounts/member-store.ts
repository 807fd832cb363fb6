import type { StaffRole } from '@amanat/contract/accounts.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';

export interface MemberRow {
  readonly account: string;
  readonly email_pseudonym: string;
  readonly email_sealed: Buffer;
  readonly role: StaffRole;
  readonly created_at: string;
  readonly agreement_at: string | null;
  readonly disabled_at: string | null;
  readonly seen_at: string | null;
  /** When the newest unused link lapses. */
  readonly link_until: string | null;
}

/** Who works in an organisation, the oldest account first. */
export async function membersOf(db: Db, org: string): Promise<readonly MemberRow[]> {
  const { rows } = await sql<MemberRow>`
    select m.account, a.email_pseudonym, a.email_sealed, m.role, a.created_at, a.agreement_at, a.disabled_at,
      (select max(s.seen_at) from session s where s.account = a.id) as seen_at,
      (select max(i.expires_at) from invitation i where i.account = a.id and i.used_at is null) as link_until
    from membership m join account a on a.id = m.account
    where m.org = ${org} order by a.created_at, a.id`.execute(db);
  return rows;
}

/**
 * Lets one change to members of staff happen at a time, in whichever organisation: whether somebody is the last owner who
 * can sign in, or works here already, is asked of what the change before has left. Take it first in the transaction.
 */
export async function lockStaff(tx: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('staff', 0))`.execute(tx);
}
/** The memberships of an organisation, and who of them can sign in. */
export async function rolesIn(
  tx: Db,
  org: string,
): Promise<readonly { readonly account: string; readonly role: StaffRole; readonly active: boolean }[]> {
  const { rows } = await sql<{ account: string; role: StaffRole; active: boolean }>`
    select m.account, m.role, a.disabled_at is null as active
    from membership m join account a on a.id = m.account where m.org = ${org}`.execute(tx);
  return rows;
}
/** Ends a membership; who it was stays known, for what they did here. */
export async function removeMembership(tx: Db, org: string, account: string, at: string): Promise<void> {
  await sql`delete from membership where org = ${org} and account = ${account}`.execute(tx);
  await sql`insert into former_member (org, account, ended_at) values (${org}, ${account}, ${at})
    on conflict (org, account) do update set ended_at = excluded.ended_at`.execute(tx);
}
export interface NamedRow {
  readonly account: string;
  readonly email_pseudonym: string;
  readonly email_sealed: Buffer;
  readonly closed: boolean;
}
/** Who works in an organisation, and who did. Somebody who came back works there. */
export async function everMembersOf(db: Db, org: string): Promise<readonly NamedRow[]> {
  const { rows } = await sql<NamedRow>`
    select a.id as account, a.email_pseudonym, a.email_sealed, m.account is null as closed
    from account a
    left join membership m on m.org = ${org} and m.account = a.id
    left join former_member f on f.org = ${org} and f.account = a.id
    where m.account is not null or f.account is not null`.execute(db);
  return rows;
}
/** Ends every session of an account. */
export async function closeSessions(tx: Db, account: string): Promise<void> {
  await sql`delete from session where account = ${account}`.execute(tx);
}

export interface InvitationRow {
  readonly account: string;
  readonly org: string;
  readonly expires_at: string;
}
/** Keeps a link by its hash; those sent before no longer work. */
export async function insertInvitation(
  tx: Db,
  row: InvitationRow & { readonly token_hash: Buffer; readonly made_at: string },
): Promise<void> {
  await sql`update invitation set used_at = ${row.made_at}
    where account = ${row.account} and used_at is null`.execute(tx);
  await sql`insert into invitation (token_hash, account, org, made_at, expires_at)
    values (${row.token_hash}, ${row.account}, ${row.org}, ${row.made_at}, ${row.expires_at})`.execute(tx);
}
/** The link with this hash that works at the instant. */
export async function openInvitation(
  db: Db,
  tokenHash: Buffer,
  at: string,
): Promise<InvitationRow | undefined> {
  const { rows } = await sql<InvitationRow>`select account, org, expires_at from invitation
    where token_hash = ${tokenHash} and used_at is null and expires_at > ${at}`.execute(db);
  return rows[0];
}
/** Uses a link up; false when somebody else did at the same moment. */
export async function useInvitation(tx: Db, tokenHash: Buffer, at: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update invitation set used_at = ${at}
    where token_hash = ${tokenHash} and used_at is null`.execute(tx);
  return numAffectedRows === 1n;
}
