import { createHash, randomBytes } from 'node:crypto';
import type { AcceptBody, InvitationView } from '@amanat/contract/accounts.ts';
import { accountErrors } from '@amanat/contract/errors/accounts.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import { type AccountDeps, staffOrg, unseal } from './accounts.ts';
import {
  closeSessions,
  type InvitationRow,
  insertInvitation,
  lockStaff,
  openInvitation,
  useInvitation,
} from './member-store.ts';
import { hashPassword } from './password.ts';
import { acceptCode, newTotpSecret, totpOf } from './second-factor.ts';
import { accountById, type AccountRow, clearAttempts, updateAccount } from './store.ts';

const fail = problems(accountErrors);
/** How long a link works, in milliseconds. */
const lasts = 3 * 24 * 60 * 60 * 1000;
const digest = (token: string) => createHash('sha256').update(token).digest();

/**
 * Closes an account until the link that is made here is used: its sessions end, its second factor is a new one.
 * @returns the token of the link; only its hash is stored.
 */
export async function makeInvitation(
  { clock, keys }: AccountDeps,
  tx: Db,
  org: string,
  account: Pick<AccountRow, 'id' | 'email_pseudonym'>,
): Promise<string> {
  const now = clock.now();
  const at = now.toISOString();
  const token = randomBytes(32).toString('base64url');
  const secret = new TextEncoder().encode(newTotpSecret());
  const sealed = Buffer.from(await keys.seal(tx, staffOrg, account.email_pseudonym, secret));
  await updateAccount(tx, account.id, { disabled_at: at, totp_sealed: sealed, totp_last_step: 0 });
  await closeSessions(tx, account.id);
  const until = new Date(now.getTime() + lasts).toISOString();
  await insertInvitation(tx, {
    token_hash: digest(token),
    account: account.id,
    org,
    made_at: at,
    expires_at: until,
  });
  return token;
}

interface Opened {
  readonly row: InvitationRow;
  readonly account: AccountRow;
  readonly email: string;
  readonly secret: string;
}
/** @throws AMANAT-ACC-009 for a link that is used, lapsed, replaced or unknown; they are not told apart. */
async function opened(deps: AccountDeps, token: string): Promise<Opened> {
  const row = await openInvitation(deps.db, digest(token), deps.clock.now().toISOString());
  const account = row && (await accountById(deps.db, row.account));
  const email = account && (await unseal(deps, account, account.email_sealed));
  const secret = account && (await unseal(deps, account, account.totp_sealed));
  if (!row || !account || !email || !secret) throw fail('AMANAT-ACC-009');
  return { row, account, email, secret };
}

/** What a link opens. @throws AMANAT-ACC-009 */
export async function lookAtInvitation(
  deps: AccountDeps,
  token: string,
): Promise<Omit<InvitationView, 'organisation'> & { readonly org: string }> {
  const { row, email, secret } = await opened(deps, token);
  return { org: row.org, email, secret, uri: totpOf(secret, email).toString() };
}

/**
 * Sets the password and proves the second factor; from then on the account signs in.
 * @throws AMANAT-ACC-009 when the link does not work, 010 when the code does not fit.
 */
export async function acceptInvitation(
  deps: AccountDeps,
  { token, password, code }: AcceptBody,
): Promise<void> {
  const { account, secret } = await opened(deps, token);
  const at = deps.clock.now();
  const step = acceptCode(secret, code, at, account.totp_last_step);
  if (step === null) throw fail('AMANAT-ACC-010');
  const password_hash = await hashPassword(password);
  await inTransaction(deps.db, async (tx) => {
    await lockStaff(tx);
    if (!(await useInvitation(tx, digest(token), at.toISOString()))) throw fail('AMANAT-ACC-009');
    await updateAccount(tx, account.id, {
      password_hash,
      totp_last_step: step,
      disabled_at: null,
    });
    await clearAttempts(tx, account.email_pseudonym);
  });
}
