import type { Db } from '../platform/db.ts';
import { countAccounts } from './store.ts';

/** Accounts in use and how many have a second factor, for the promise board. */
export function accountCounts(db: Db): Promise<{ all: number; withSecondFactor: number }> {
  return countAccounts(db);
}
