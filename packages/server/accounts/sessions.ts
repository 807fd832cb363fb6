import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { StaffRole } from '@amanat/contract/accounts.ts';
import { applicationScopes, type KeyScope } from '@amanat/contract/key-scopes.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import {
  accountById,
  deleteSession,
  insertApiKey,
  insertSession,
  membershipsOf,
  sessionByHash,
  touchSession,
} from './store.ts';

/** Idle and absolute life of a session, in milliseconds. */
const idle = 60 * 60 * 1000;
const absolute = 12 * 60 * 60 * 1000;

export interface Identified {
  readonly account: string;
  readonly organisations: Readonly<Record<string, StaffRole>>;
  readonly api: boolean;
  /** What the key is for; absent for a session. */
  readonly keyFor?: readonly KeyScope[];
  readonly hasAgreement: boolean;
}
const digest = (token: string) => createHash('sha256').update(token).digest();

/** Opens a session and returns its token; only the token's hash is stored. */
export async function openSession(
  db: Db,
  clock: Clock,
  account: string,
): Promise<{ token: string; expiresAt: string }> {
  const token = randomBytes(32).toString('base64url');
  const at = clock.now();
  const expiresAt = new Date(at.getTime() + absolute).toISOString();
  await insertSession(db, {
    token_hash: digest(token),
    account,
    created_at: at.toISOString(),
    seen_at: at.toISOString(),
    expires_at: expiresAt,
    language: 'az',
  });
  return { token, expiresAt };
}

/** Who holds this session token now; null when it is unknown, idle for too long or over. */
export async function identifySession(db: Db, clock: Clock, token: string): Promise<Identified | null> {
  const hash = digest(token);
  const session = await sessionByHash(db, hash);
  const at = clock.now();
  if (!session) return null;
  const lastSeen = new Date(session.seen_at).getTime();
  if (session.expires_at <= at.toISOString() || at.getTime() - lastSeen > idle) {
    await deleteSession(db, hash);
    return null;
  }
  const account = await accountById(db, session.account);
  if (!account || account.disabled_at) return null;
  if (at.getTime() - lastSeen > 60_000) await touchSession(db, hash, at.toISOString());
  const organisations = Object.fromEntries((await membershipsOf(db, account.id)).map((m) => [m.org, m.role]));
  return { account: account.id, organisations, api: false, hasAgreement: account.agreement_at !== null };
}
export async function closeSession(db: Db, token: string): Promise<void> {
  await deleteSession(db, digest(token));
}

/**
 * Makes an API key of an organisation; the key is shown once, only its hash is stored.
 * @param scopes what it may do; what an application needs unless told.
 */
export async function makeApiKey(
  db: Db,
  clock: Clock,
  org: string,
  label: string,
  scopes: readonly KeyScope[] = applicationScopes,
): Promise<string> {
  const key = `amk_${randomBytes(24).toString('base64url')}`;
  await insertApiKey(db, {
    id: randomUUID(),
    org,
    key_hash: digest(key),
    label,
    scopes: [...scopes],
    created_at: clock.now().toISOString(),
    revoked_at: null,
  });
  return key;
}
