import { randomUUID } from 'node:crypto';
import { accountErrors } from '@amanat/contract/errors/accounts.ts';
import type { SignInBody } from '@amanat/contract/accounts.ts';
import type { StaffRole } from '@amanat/contract/accounts.ts';
import type { Clock } from '../platform/clock.ts';
import { type Db, inTransaction } from '../platform/db.ts';
import type { Keys } from '../platform/keys.ts';
import { problems } from '../platform/problem.ts';
import { decoy, hashPassword, passwordMatches } from './password.ts';
import { acceptCode, newTotpSecret } from './second-factor.ts';
import { openSession } from './sessions.ts';
import {
  accountById,
  accountByPseudonym,
  type AccountRow,
  grant,
  insertAccount,
  membershipsOf,
  clearAttempts,
  takeAttempt,
  takeStep,
} from './store.ts';

const fail = problems(accountErrors);
/** Staff belong to no single organisation: their data lies under keys of their own. */
export const staffOrg = '@staff';
const lockAfter = 5;
const lockFor = 15 * 60 * 1000;
const forgetAfter = 24 * 60 * 60 * 1000;

export interface AccountDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly keys: Keys;
}
export interface NewAccount {
  readonly email: string;
  readonly password: string;
  readonly roles: Readonly<Record<string, StaffRole>>;
  readonly hasAgreement: boolean;
}
const bytes = (text: string) => new TextEncoder().encode(text);

/** Makes an account with both factors. @returns its id and the second factor's secret (base32), shown once. */
export async function createAccount(
  { db, clock, keys }: AccountDeps,
  given: NewAccount,
): Promise<{ id: string; totpSecret: string }> {
  const pseudonym = keys.pseudonym(staffOrg, 'email', given.email);
  const totpSecret = newTotpSecret();
  const id = randomUUID();
  const at = clock.now().toISOString();
  const password_hash = await hashPassword(given.password);
  await inTransaction(db, async (tx) => {
    const seal = async (text: string) => Buffer.from(await keys.seal(tx, staffOrg, pseudonym, bytes(text)));
    await insertAccount(tx, {
      id,
      email_pseudonym: pseudonym,
      email_sealed: await seal(given.email),
      password_hash,
      totp_sealed: await seal(totpSecret),
      totp_last_step: 0,
      created_at: at,
      agreement_at: given.hasAgreement ? at : null,
      disabled_at: null,
    });
    for (const [org, role] of Object.entries(given.roles)) await grant(tx, org, id, role);
  });
  return { id, totpSecret };
}

/** Opens what lies sealed of an account; null when it was destroyed or never there. */
export async function unseal(
  { db, keys }: AccountDeps,
  account: Pick<AccountRow, 'email_pseudonym'>,
  sealed: Buffer | null,
): Promise<string | null> {
  const plain = sealed && (await keys.open(db, staffOrg, account.email_pseudonym, sealed));
  return plain ? new TextDecoder().decode(plain) : null;
}

/** The e-mail address of an account that was read already. */
export function unsealEmail(
  deps: AccountDeps,
  account: Pick<AccountRow, 'email_pseudonym' | 'email_sealed'>,
): Promise<string | null> {
  return unseal(deps, account, account.email_sealed);
}
/** The e-mail address of an account, for the account's own pages. */
export async function emailOf(deps: AccountDeps, id: string): Promise<string | null> {
  const account = await accountById(deps.db, id);
  return account ? unseal(deps, account, account.email_sealed) : null;
}

export interface SignedIn {
  readonly token: string;
  readonly expiresAt: string;
  readonly account: string;
  readonly organisations: readonly string[];
}

/**
 * Signs in with address, password and code. Wrong ones are not told apart and take the same time; the fifth attempt
 * without a right one between locks the address for fifteen minutes, whether an account has it or not; a code works once.
 */
export async function signIn(deps: AccountDeps, { email, password, code }: SignInBody): Promise<SignedIn> {
  const { db, clock, keys } = deps;
  const pseudonym = keys.pseudonym(staffOrg, 'email', email);
  const at = clock.now();
  const [until, forget] = [lockFor, -forgetAfter].map((ms) => new Date(at.getTime() + ms).toISOString());
  const attempt = { most: lockAfter, now: at.toISOString(), until: until!, forget: forget! };
  if (!(await takeAttempt(db, pseudonym, attempt))) throw fail('AMANAT-ACC-002');
  const account = await accountByPseudonym(db, pseudonym);
  const matches = await passwordMatches(account?.password_hash ?? (await decoy), password);
  if (!account || !matches || account.disabled_at) throw fail('AMANAT-ACC-001');
  const secret = await unseal(deps, account, account.totp_sealed);
  const step = secret && acceptCode(secret, code, at, account.totp_last_step);
  if (!step) throw fail('AMANAT-ACC-001');
  // In one transaction with the step: whoever closes the account meanwhile waits for this session, and ends it.
  return inTransaction(db, async (tx) => {
    if (!(await takeStep(tx, account, step))) throw fail('AMANAT-ACC-001');
    await clearAttempts(tx, pseudonym);
    const organisations = (await membershipsOf(tx, account.id)).map((m) => m.org);
    return { ...(await openSession(tx, clock, account.id)), account: account.id, organisations };
  });
}
