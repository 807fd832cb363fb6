import { EventEmitter } from 'node:events';
import type { TaskList, WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import { graphile, jobSchema } from './graphile.ts';
import { type JobOwner, ownJobs } from './job-owner.ts';
import type { Log } from './log.ts';
import type { Problem } from './problem.ts';

export interface RunnerOptions {
  readonly pool: pg.Pool;
  readonly tasks: TaskList;
  readonly log: Log;
  readonly concurrency: number;
  /** Milliseconds between two looks at the owners of jobs. */
  readonly lookEvery: number;
  /** Called when a newer release has changed the tables under this one. */
  readonly outdated: (problem: Problem) => void;
}
export interface JobRunner {
  /** Resolves when it runs no job any more, told to or not. */
  readonly ended: Promise<void>;
  /** Takes no further job, and resolves when those that run are over. */
  stop(): Promise<void>;
}

/**
 * Runs jobs under a new name until told to stop, or until the database failed it in a way that graphile does not get over:
 * an end that could not be written down, or the very first look for jobs. Then begin another; what this one left is
 * taken back.
 */
export async function runJobs(options: RunnerOptions): Promise<JobRunner> {
  const { pool, tasks, log, concurrency, lookEvery, outdated } = options;
  let owner: JobOwner | undefined;
  let hasLooked = false;
  const events: WorkerEvents = new EventEmitter();
  events.once('pool:create', ({ workerPool }) => {
    owner = ownJobs({ pool, name: workerPool.id, log, lookEvery, outdated });
  });
  const looked = () => {
    hasLooked = true;
  };
  events.once('worker:getJob:empty', looked).once('job:start', looked);
  const { Logger, run } = await graphile();
  const runner = await run({
    pgPool: pool,
    schema: jobSchema,
    taskList: tasks,
    concurrency,
    events,
    noHandleSignals: true,
    pollInterval: 1000,
    // Asked before each job is taken: none is, while others could take it back.
    forbiddenFlags: async () => {
      await owner?.known();
      return null;
    },
    logger: new Logger(() => (level, message) => {
      // graphile names task and job id in its messages, never the payload.
      if (level === 'error') log.error({}, message);
    }),
    // One by one it writes ends down without waiting for the answer: a failure would end this process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= runner.stop();
    owner?.leave();
    return stopped;
  };
  const ended = runner.promise.then(() => owner?.close());
  // It keeps a first look that failed and answers every later one with it.
  events.on('worker:getJob:error', () => {
    if (!hasLooked) void stop();
  });
  return { ended, stop: () => stop().then(() => ended) };
}
