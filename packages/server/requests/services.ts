import type { Law } from '@amanat/domain/rules/law.ts';
import type { Stores } from '../connectors/connectors.ts';
import type { Journal } from '../ledger/append.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { Keys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import type { Mailer } from '../platform/mail.ts';
import type { Policies } from '../policy/reads.ts';

/** What the use cases of requests are given by `main`. */
export interface RequestServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly keys: Keys;
  readonly journal: Journal;
  readonly jobs: Jobs;
  readonly mailer: Mailer;
  readonly policies: Policies;
  readonly stores: Stores;
  readonly law: Law;
  /** Public address of the server, without a slash at the end; links in letters start with it. */
  readonly baseUrl: string;
}
/** The instant now, as events carry it. */
export function nowIso(services: Pick<RequestServices, 'clock'>): string {
  return services.clock.now().toISOString();
}
