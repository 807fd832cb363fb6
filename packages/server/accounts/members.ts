import { randomBytes, randomUUID } from 'node:crypto';
import type { InviteBody, MemberView, StaffNamesView, StaffRole } from '@amanat/contract/accounts.ts';
import { accountErrors } from '@amanat/contract/errors/accounts.ts';
import type { Journal } from '../ledger/append.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import { type AccountDeps, staffOrg, unsealEmail } from './accounts.ts';
import { makeInvitation } from './invitations.ts';
import {
  closeSessions,
  everMembersOf,
  lockStaff,
  type MemberRow,
  membersOf,
  removeMembership,
  rolesIn,
} from './member-store.ts';
import { hashPassword } from './password.ts';
import {
  accountById,
  accountByPseudonym,
  grant,
  insertAccount,
  membershipsOf,
  updateAccount,
} from './store.ts';

const fail = problems(accountErrors);

export interface MemberDeps extends AccountDeps {
  readonly journal: Journal;
}
/** Whoever acts: an owner, with the organisations that the same person owns. */
export interface Acting {
  readonly org: string;
  readonly actor: string;
  readonly account: string;
  readonly owns: readonly string[];
}
/** What has to be mailed once an act is done; null when nothing has. */
export interface Invited {
  readonly account: string;
  readonly email: string;
  readonly token: string | null;
  readonly first: boolean;
}

const stateOf = ({ disabled_at, link_until }: MemberRow, now: string): MemberView['state'] =>
  disabled_at === null ? 'active' : link_until !== null && link_until > now ? 'invited' : 'lapsed';

/** The staff of an organisation, with their addresses, for its owners. */
export async function members(
  deps: AccountDeps,
  org: string,
  asking: string,
): Promise<readonly MemberView[]> {
  const now = deps.clock.now().toISOString();
  const rows = await membersOf(deps.db, org);
  return Promise.all(
    rows.map(async (row) => ({
      account: row.account,
      email: (await unsealEmail(deps, row)) ?? '',
      role: row.role,
      state: stateOf(row, now),
      hasAgreement: row.agreement_at !== null,
      createdAt: row.created_at,
      seenAt: row.seen_at,
      you: row.account === asking,
    })),
  );
}

/**
 * By what address each account of the organisation is known, those that were closed to it since as well: for the staff,
 * who read who did what. The journal itself holds the accounts alone.
 */
export async function staffNames(deps: AccountDeps, org: string): Promise<StaffNamesView> {
  const rows = await everMembersOf(deps.db, org);
  const named = await Promise.all(
    rows.map(
      async (row) => [row.account, { name: await unsealEmail(deps, row), closed: row.closed }] as const,
    ),
  );
  return {
    names: Object.fromEntries(
      named.flatMap(([account, { name, closed }]) => (name === null ? [] : [[account, { name, closed }]])),
    ),
  };
}

async function note(
  { journal, clock }: MemberDeps,
  tx: Db,
  { org, actor }: Acting,
  kind: string,
  account: string,
  refs: Readonly<Record<string, string>> = {},
): Promise<void> {
  const time = clock.now().toISOString();
  await journal.append(tx, org, [{ kind, time, actor, subject: null, refs: { account, ...refs } }]);
}

/**
 * Gives somebody a role in the organisation. A new account waits for its link; one that is in use elsewhere works here
 * at once. @throws AMANAT-ACC-008 for somebody who works here already.
 */
export async function invite(deps: MemberDeps, by: Acting, body: InviteBody): Promise<Invited> {
  const email = body.email.trim();
  const pseudonym = deps.keys.pseudonym(staffOrg, 'email', email);
  const password_hash = await hashPassword(randomBytes(24).toString('base64url'));
  return inTransaction(deps.db, async (tx) => {
    await lockStaff(tx);
    const at = deps.clock.now().toISOString();
    const found = await accountByPseudonym(tx, pseudonym);
    const id = found?.id ?? randomUUID();
    if ((await rolesIn(tx, by.org)).some(({ account }) => account === id)) throw fail('AMANAT-ACC-008');
    if (!found)
      await insertAccount(tx, {
        id,
        email_pseudonym: pseudonym,
        email_sealed: Buffer.from(
          await deps.keys.seal(tx, staffOrg, pseudonym, new TextEncoder().encode(email)),
        ),
        password_hash,
        totp_sealed: null,
        totp_last_step: 0,
        created_at: at,
        agreement_at: null,
        disabled_at: at,
      });
    if (body.hasAgreement && !found?.agreement_at) await updateAccount(tx, id, { agreement_at: at });
    await grant(tx, by.org, id, body.role);
    const isNew = !found || found.disabled_at !== null;
    const token = isNew ? await makeInvitation(deps, tx, by.org, { id, email_pseudonym: pseudonym }) : null;
    await note(deps, tx, by, 'account.invited', id, { role: body.role });
    return { account: id, email, token, first: true };
  });
}

/** A member for a change, with the guard that an owner who can sign in stays. @throws AMANAT-ACC-005, 006 */
async function memberFor(tx: Db, { org }: Acting, account: string, staysOwner: boolean): Promise<StaffRole> {
  await lockStaff(tx);
  const all = await rolesIn(tx, org);
  const member = all.find((each) => each.account === account);
  if (!member) throw fail('AMANAT-ACC-005');
  const others = all.some((each) => each.account !== account && each.role === 'owner' && each.active);
  if (member.role === 'owner' && member.active && !staysOwner && !others) throw fail('AMANAT-ACC-006');
  return member.role;
}

/** Gives a member another role. @throws AMANAT-ACC-005, 006 */
export async function changeRole(
  deps: MemberDeps,
  by: Acting,
  account: string,
  role: StaffRole,
): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    if ((await memberFor(tx, by, account, role === 'owner')) === role) return;
    await grant(tx, by.org, account, role);
    await note(deps, tx, by, 'account.role-changed', account, { role });
  });
}

/** Notes that a member signed the confidentiality agreement (LAL-2.8). @throws AMANAT-ACC-005 */
export async function recordAgreement(deps: MemberDeps, by: Acting, account: string): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    await memberFor(tx, by, account, true);
    const row = await accountById(tx, account);
    if (row?.agreement_at) return;
    await updateAccount(tx, account, { agreement_at: deps.clock.now().toISOString() });
    await note(deps, tx, by, 'account.agreement-recorded', account);
  });
}

/**
 * Closes the account until its person sets a new password and second factor by a link.
 * @throws AMANAT-ACC-005, 006, 007 when the account opens an organisation that is not the acting owner's.
 */
export async function resetFactor(deps: MemberDeps, by: Acting, account: string): Promise<Invited> {
  return inTransaction(deps.db, async (tx) => {
    await memberFor(tx, by, account, false);
    const elsewhere = (await membershipsOf(tx, account)).filter(({ org }) => !by.owns.includes(org));
    if (elsewhere.length > 0) throw fail('AMANAT-ACC-007');
    const row = await accountById(tx, account);
    const email = row && (await unsealEmail(deps, row));
    if (!row || !email) throw fail('AMANAT-ACC-005');
    const token = await makeInvitation(deps, tx, by.org, row);
    await note(deps, tx, by, 'account.factor-reset', account);
    return { account, email, token, first: false };
  });
}

/**
 * Closes the organisation to a member, at once; an account that works nowhere any more is closed as a whole.
 * @throws AMANAT-ACC-005, 006
 */
export async function removeMember(deps: MemberDeps, by: Acting, account: string): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    await memberFor(tx, by, account, false);
    await removeMembership(tx, by.org, account, deps.clock.now().toISOString());
    if ((await membershipsOf(tx, account)).length === 0) {
      await updateAccount(tx, account, { disabled_at: deps.clock.now().toISOString() });
      await closeSessions(tx, account);
    }
    await note(deps, tx, by, 'account.removed', account);
  });
}
