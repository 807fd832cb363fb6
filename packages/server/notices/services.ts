import type { Stores } from '../connectors/connectors.ts';
import type { Journal } from '../ledger/append.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { Keys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import type { Mailer } from '../platform/mail.ts';
import type { Policies } from '../policy/reads.ts';

/** What telling people of changes is given by `main`. */
export interface NoticeServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly keys: Pick<Keys, 'pseudonym' | 'seal' | 'open'>;
  readonly journal: Journal;
  readonly jobs: Jobs;
  readonly mailer: Mailer;
  readonly policies: Policies;
  readonly stores: Stores;
  /** Public address of the server, without a slash at the end. */
  readonly baseUrl: string;
  /** Letters a minute, at most. */
  readonly perMinute: number;
}
/** The instant now, as rows carry it. */
export function nowIso({ clock }: Pick<NoticeServices, 'clock'>): string {
  return clock.now().toISOString();
}
/** The instant so many milliseconds from now. */
export function inMs({ clock }: Pick<NoticeServices, 'clock'>, ms: number): string {
  return new Date(clock.now().getTime() + ms).toISOString();
}
