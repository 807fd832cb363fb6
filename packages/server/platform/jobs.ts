import { setTimeout as wait } from 'node:timers/promises';
import type { Job, TaskList } from 'graphile-worker';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Clock } from './clock.ts';
import type { Db } from './db.ts';
import { type JobRunner, runJobs } from './job-runner.ts';
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
/**
 * Resolves while a job is still this server's. A server that was paused, or cut off, for so long that another took the job
 * over is told by it: ask right before what cannot be taken back. @throws TakenOver
 */
export type StillOurs = () => Promise<void>;
export type JobHandler = (payload: JobPayload, stillOurs: StillOurs) => Promise<void>;
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

/** Another server has the job, or nobody says that none has: what this one had not given away stays undone here. */
export class TakenOver extends Error {
  readonly code = 'taken-over';
}
/** How long the database may take to say whose a job is before it counts as not ours, in milliseconds. */
const patience = 5000;

/** Fails the job here, which graphile takes down only of who has it: as a success it would end it for the other one. */
async function askWhose(pool: pg.Pool, { id, locked_by: owner }: Job): Promise<void> {
  const question = {
    text: 'select from graphile_worker._private_jobs where id = $1 and locked_by = $2',
    values: [id, owner],
    query_timeout: patience,
  };
  const { rowCount } = await pool.query(question).catch((cause: unknown) => {
    throw new TakenOver('Nobody says whose the job is.', { cause });
  });
  if (rowCount === 0) throw new TakenOver('Another server has the job.');
}

export interface JobsOptions {
  /** Jobs at the same time; two unless told. */
  readonly concurrency?: number;
  /** Milliseconds between two looks for jobs of servers that died; 2,000 unless told. */
  readonly lookEvery?: number;
  /** Called when a newer release has changed the tables under this one, which takes no job any more. */
  readonly outdated?: (problem: Problem) => void;
}

/**
 * Runs the handlers until stopped, beside other servers of the same database. Jobs of a server that died are taken back by
 * those that live, some ten seconds later; handlers are idempotent.
 */
export async function startJobs(
  pool: pg.Pool,
  handlers: JobHandlers,
  log: Log,
  { concurrency = 2, lookEvery = 2000, outdated }: JobsOptions = {},
): Promise<{ stop(): Promise<void> }> {
  const tasks: TaskList = {};
  for (const [name, handler] of Object.entries(handlers)) {
    tasks[name] = (payload, { job }) =>
      handler(payload as JobPayload, () => askWhose(pool, job)).catch((cause: unknown) => {
        throw wordless(cause);
      });
  }
  const stopping = new AbortController();
  const begin = () =>
    runJobs({
      pool,
      tasks,
      log,
      concurrency,
      lookEvery,
      outdated: (problem) => {
        log.error({ code: problem.code }, 'No job is taken any more: a newer release changed the tables');
        outdated?.(problem);
      },
    });
  let runner: JobRunner | undefined = await begin();
  const again = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await runner?.ended;
      if (stopping.signal.aborted) return;
      log.warn({}, 'The database failed the jobs; they start again');
      await wait(1000, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
      runner = stopping.signal.aborted ? undefined : await begin().catch(() => undefined);
    }
  };
  const running = again();
  return {
    stop: async () => {
      stopping.abort();
      await runner?.stop();
      await running;
    },
  };
}
