import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Clock } from './clock.ts';
import type { Db } from './db.ts';
import type { Log } from './log.ts';
import { Problem } from './problem.ts';

/** Payload of a job: ids only, never personal data (jobs are rows in clear). */
export type JobPayload = Readonly<Record<string, string | number | boolean | null>>;
export interface JobOptions {
  /** ISO instant, by our clock, before which the job does not run. */
  readonly runAt?: string;
  /** One job a key: adding again replaces the waiting one. */
  readonly key?: string;
  /** Jobs of one queue run one after the other. */
  readonly queue?: string;
  /** Attempts before the job is given up; 25 unless told. Handlers are idempotent. */
  readonly maxAttempts?: number;
}
export interface Jobs {
  /** Adds a job in the caller's transaction: it runs when that commits, and never when it does not. */
  add(tx: Db, name: string, payload: JobPayload, options?: JobOptions): Promise<void>;
}
export type JobHandler = (payload: JobPayload) => Promise<void>;
export type JobHandlers = Readonly<Record<string, JobHandler>>;

/**
 * Jobs are due by the database's clock, their instants are told by ours: what is carried over is how long a job waits.
 * Taken as it stands, an instant of a clock that is behind would be due at once, and a job that plans its next round
 * would run round after round.
 */
export function createJobs(clock: Clock): Jobs {
  return {
    add: async (tx, name, payload, { queue, runAt, maxAttempts = 25, key } = {}) => {
      const wait = runAt === undefined ? null : Math.max(0, Date.parse(runAt) - clock.now().getTime());
      await sql`select graphile_worker.add_job(${name}, payload => ${JSON.stringify(payload)}::json,
        queue_name => ${queue ?? null}::text,
        run_at => clock_timestamp() + ${wait}::float8 * interval '1 millisecond',
        max_attempts => ${maxAttempts}::int, job_key => ${key ?? null}::text)`.execute(tx);
    },
  };
}

/**
 * What failed, where and under which code, without its words: a mail server or a database may quote a person in its
 * message, and graphile keeps the message in its table and tells it to the log.
 */
function wordless(cause: unknown): Error {
  if (cause instanceof Problem) return cause;
  const { name, code, responseCode, stack } = cause as {
    name?: string;
    code?: string;
    responseCode?: number;
    stack?: string;
  };
  const error = new Error([name, code, responseCode].filter(Boolean).join(' ') || 'unknown');
  const frames = (stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  error.stack = [error.message, ...frames].join('\n');
  return error;
}

/**
 * Runs the handlers until stopped. Jobs of a worker that died are taken back at start instead of after graphile's
 * four hours: one process of ours runs jobs for a database, and handlers are idempotent.
 */
export async function startJobs(
  pool: pg.Pool,
  handlers: JobHandlers,
  log: Log,
  concurrency = 2,
): Promise<{ stop(): Promise<void> }> {
  await pool.query(
    'select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))',
  );
  const taskList: TaskList = {};
  for (const [name, handler] of Object.entries(handlers)) {
    taskList[name] = (payload) =>
      handler(payload as JobPayload).catch((cause: unknown) => {
        throw wordless(cause);
      });
  }
  const runner: Runner = await run({
    pgPool: pool,
    taskList,
    concurrency,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: new Logger(() => (level, message) => {
      // graphile names task and job id in its messages, never the payload.
      if (level === 'error') log.error({}, message);
    }),
  });
  return { stop: () => runner.stop() };
}
