import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import type { Journal } from '../ledger/append.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { Keys } from '../platform/keys.ts';
import type { Policies } from '../policy/reads.ts';

/** What the statistics of visits run on. */
export interface VisitServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly jobs: Jobs;
  readonly journal: Journal;
  readonly policies: Pick<Policies, 'inForce' | 'organisations'>;
  /** All events of a person known under these pseudonyms. */
  readonly events: (org: string, pseudonyms: readonly string[]) => Promise<readonly SubjectEvent[]>;
}
