import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { KeyStore } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import { Problem } from '../platform/problem.ts';
import { chunk, integrate } from './integrate.ts';

/** Milliseconds between two checkpoints while there are new entries. */
const pace = 1000;

export interface Integrator {
  /** Integrates what is there (after a crash too), then goes on once a second. */
  start(): void;
  /** Resolves when the round in flight is done. */
  stop(): Promise<void>;
  /** One round over all organisations; returns how many entries were integrated. */
  catchUp(): Promise<number>;
}
/** Keeps the trees of all organisations up with their logs. Several processes may run one: they share by lock. */
export function createIntegrator(given: {
  readonly db: Db;
  readonly keys: KeyStore;
  readonly clock: Clock;
  readonly log: Log;
}): Integrator {
  const { db, keys, clock, log } = given;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<unknown> = Promise.resolve();
  const one = async (org: string): Promise<number> => {
    try {
      await keys.ensureOrganisation(org);
      return await integrate(db, keys, org, clock.now().toISOString());
    } catch (cause) {
      // One organisation's broken tree must not keep the others from being signed.
      log.error({ org, code: codeOf(cause) }, 'The journal could not be integrated');
      return 0;
    }
  };
  const catchUp = async (): Promise<number> => {
    let total = 0;
    for (const org of await waiting(db)) {
      // A full chunk means a backlog; anything less is the present, which waits for the next round.
      let done: number;
      do {
        done = await one(org);
        total += done;
      } while (done === chunk);
    }
    return total;
  };
  const tick = () => {
    round = catchUp()
      .catch((cause: unknown) => log.error({ code: codeOf(cause) }, 'The integrator could not read the logs'))
      .finally(() => {
        if (timer) timer = setTimeout(tick, pace);
      });
  };
  return {
    catchUp,
    start() {
      if (timer) return;
      timer = setTimeout(tick, 0);
    },
    async stop() {
      clearTimeout(timer);
      timer = undefined;
      await round;
    },
  };
}
async function waiting(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ org: string }>`
    select l.org from journal_log l left join journal_tree t on t.org = l.org
    where l.size > coalesce(t.size, 0)`.execute(db);
  return rows.map((row) => row.org);
}
function codeOf(cause: unknown): string {
  return cause instanceof Problem ? cause.code : ((cause as { code?: string }).code ?? 'unknown');
}
