import { randomBytes } from 'node:crypto';
import type { PeriodHash } from '@amanat/domain/visits/depersonalise.ts';
import { keyPeriod } from '@amanat/domain/visits/period.ts';
import { inTransaction } from '../platform/db.ts';
import { type HmacSha256, hmacSha256 } from '../platform/hmac-sha256.ts';
import { destroyDueKeys, rotationAt } from './rotate.ts';
import type { VisitServices } from './services.ts';
import { keySubject, sealedKey, type StoredPeriod, storeKey } from './store.ts';

const secretLength = 32;
export interface OpenPeriod extends StoredPeriod {
  readonly hash: PeriodHash;
}
/** The period that runs, with its key; undefined when its key was destroyed already, so that nothing can be collected. */
export type PeriodKeys = (org: string, rotates: string | undefined) => Promise<OpenPeriod | undefined>;

/**
 * Makes and opens the keys of periods. In memory a key is held for its own period only; the first visit of a period
 * makes the next one and destroys what is due.
 */
export function periodKeys(services: VisitServices): PeriodKeys {
  const opened = new Map<string, StoredPeriod & { readonly hmac: HmacSha256 }>();
  return async (org, rotates) => {
    const { from: starts, until } = keyPeriod(services.clock.now().toISOString(), rotates);
    const known = opened.get(org);
    if (known?.starts === starts && known.until === until) return { starts, until, hash: known.hmac.text };
    opened.delete(org);
    const secret = await secretOf(services, org, { starts, until });
    if (!secret) return undefined;
    const hmac = hmacSha256(secret);
    opened.set(org, { starts, until, hmac });
    return { starts, until, hash: hmac.text };
  };
}

async function secretOf(
  services: VisitServices,
  org: string,
  period: StoredPeriod,
): Promise<Uint8Array | null> {
  const { db, keys } = services;
  const sealed = (await sealedKey(db, org, period)) ?? (await made(services, org, period));
  return sealed ? keys.open(db, org, keySubject(period), sealed) : null;
}

/** Makes the key of a period; of two processes the first wins and both read its row. */
async function made(
  services: VisitServices,
  org: string,
  period: StoredPeriod,
): Promise<Uint8Array | null | undefined> {
  const { db, keys } = services;
  await destroyDueKeys(services);
  await inTransaction(db, async (tx) => {
    const sealed = await keys.seal(tx, org, keySubject(period), randomBytes(secretLength));
    if (await storeKey(tx, org, period, sealed)) await rotationAt(services, tx, period.until);
  });
  return sealedKey(db, org, period);
}
