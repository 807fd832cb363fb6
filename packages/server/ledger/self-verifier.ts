import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { KeyStore } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import { Problem } from '../platform/problem.ts';
import { selfVerify } from './self-verify.ts';

/** Milliseconds between two rounds. */
const pace = 60 * 60 * 1000;

export interface SelfVerifier {
  /** Verifies soon after the start, then every hour. */
  start(): void;
  /** Resolves when the round in flight is done. */
  stop(): Promise<void>;
  /** Verifies every journal that grew since it was last verified, or was not for a day; gives the organisations found not valid. */
  round(): Promise<readonly string[]>;
}
/** Runs the verifier over the live logs, so that tampering in the database does not wait for an auditor. */
export function createSelfVerifier(given: {
  readonly db: Db;
  readonly keys: KeyStore;
  readonly clock: Clock;
  readonly log: Log;
}): SelfVerifier {
  const { db, log } = given;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const round = async () => {
    const broken: string[] = [];
    for (const org of await due(db, given.clock.now().toISOString())) {
      const { valid, size, firstDifference = null } = await selfVerify(given, org);
      if (valid) continue;
      broken.push(org);
      log.error({ org, size, firstDifference }, 'The journal does not verify');
    }
    return broken;
  };
  const tick = () => {
    running = round()
      .catch((cause: unknown) => {
        const code = cause instanceof Problem ? cause.code : 'unknown';
        log.error({ code }, 'The journals could not be verified');
      })
      .finally(() => {
        if (timer) timer = setTimeout(tick, pace);
      });
  };
  return {
    round,
    start() {
      timer ??= setTimeout(tick, 5000);
    },
    async stop() {
      clearTimeout(timer);
      timer = undefined;
      await running;
    },
  };
}
/** A journal that did not grow is verified once a day all the same: who alters an old entry adds none. */
const atLeastEvery = '1 day';

/** A journal that was found broken is looked at again each time, so that mending it shows. */
async function due(db: Db, now: string): Promise<readonly string[]> {
  const { rows } = await sql<{ org: string }>`
    select t.org from journal_tree t
    left join lateral (
      select size, valid, time from journal_verification v where v.org = t.org order by time desc limit 1
    ) last on true
    where t.size > 0 and (last.size is distinct from t.size or not last.valid
      or last.time < ${now}::timestamptz - ${atLeastEvery}::interval)
    order by t.org`.execute(db);
  return rows.map((row) => row.org);
}
