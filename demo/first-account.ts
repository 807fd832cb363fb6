import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { applicationScopes } from '@amanat/contract/key-scopes.ts';
import { createAccount, type AccountDeps } from '@amanat/server/accounts/accounts.ts';
import { makeApiKey } from '@amanat/server/accounts/sessions.ts';
import { accountCounts } from '@amanat/server/accounts/reads.ts';

/** How to sign in to the demo's console. */
export interface FirstAccount {
  readonly email: string;
  readonly password: string;
  readonly totpSecret: string;
  /** Opens the gate and publishing of the demo shop to programs. */
  readonly apiKey: string;
}

/**
 * Makes the first account when there is none, with a random password and a second factor, and keeps both in a file that
 * only its owner can read, so that the next start can tell them again. An account made otherwise is left alone.
 */
export async function firstAccount(
  deps: AccountDeps,
  organisations: readonly string[],
  file: string,
): Promise<FirstAccount | undefined> {
  if ((await accountCounts(deps.db)).all > 0)
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as FirstAccount) : undefined;
  const email = 'owner@example.az';
  const password = randomBytes(12).toString('base64url');
  const roles = Object.fromEntries(organisations.map((org) => [org, 'owner' as const]));
  const { totpSecret } = await createAccount(deps, { email, password, roles, hasAgreement: true });
  const apiKey = await makeApiKey(deps.db, deps.clock, 'smartmarket', 'demo', [
    ...applicationScopes,
    'publish',
    'scan',
  ]);
  const account = { email, password, totpSecret, apiKey };
  writeFileSync(file, JSON.stringify(account), { mode: 0o600 });
  return account;
}
