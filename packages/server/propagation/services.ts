import type { Law } from '@amanat/domain/rules/law.ts';
import type { Journal } from '../ledger/append.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { Keys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import type { Outbound } from '../platform/outbound.ts';
import type { Policies } from '../policy/reads.ts';

/** What telling recipients is given by `main`. */
export interface PropagationServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly keys: Pick<Keys, 'seal' | 'open'>;
  readonly journal: Journal;
  readonly jobs: Jobs;
  readonly policies: Policies;
  readonly law: Law;
  readonly outbound: Outbound;
}
