import type { Stores } from '../connectors/connectors.ts';
import type { Journal } from '../ledger/append.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { Keys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import type { Policies } from '../policy/reads.ts';

/** What sweeps are given by `main`. */
export interface RetentionServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly keys: Pick<Keys, 'pseudonym'>;
  readonly journal: Journal;
  readonly jobs: Jobs;
  readonly policies: Policies;
  readonly stores: Stores;
}
