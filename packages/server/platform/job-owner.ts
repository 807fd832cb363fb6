import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { noticeLoss } from './db.ts';
import type { Log } from './log.ts';
import { useTables } from './migrate.ts';
import { Problem } from './problem.ts';

export interface OwnerOptions {
  readonly pool: pg.Pool;
  /** The name under which graphile locks our jobs. */
  readonly name: string;
  readonly log: Log;
  /** Milliseconds between two looks at the owners of jobs. */
  readonly lookEvery: number;
  /** Called when a newer release has changed the tables meanwhile: no job is taken any more. */
  readonly outdated: (problem: Problem) => void;
}
export interface JobOwner {
  /** Resolves once the database knows that we live: jobs taken before that would be anybody's. */
  known(): Promise<void>;
  /** Nothing waits to be known any more: we take no further job. */
  leave(): void;
  /** Lets go of what we own. Call it when no job of ours runs any more. */
  close(): Promise<void>;
}

/** An owner nobody saw alive in so many looks, one after the other, is gone. One that lost its connection has a new one by then. */
const looksUntilGone = 5;
/** How long the database may take to answer a look before its connection counts as lost, in milliseconds. */
const patience = 5000;
/** What graphile would take back by itself after four hours, whoever runs it, is said to be held still after one. */
const stillHeld = `with jobs as (
    update graphile_worker._private_jobs set locked_at = clock_timestamp()
    where locked_by = $1 and locked_at < clock_timestamp() - interval '1 hour')
  update graphile_worker._private_job_queues set locked_at = clock_timestamp()
  where locked_by = $1 and locked_at < clock_timestamp() - interval '1 hour'`;
/** The others that own jobs, and whether nobody holds the lock of their life. */
const others = `select name, pg_try_advisory_xact_lock(hashtextextended('jobs of ' || name, 0)) as absent from (
    select locked_by as name from graphile_worker._private_jobs where locked_by is not null
    union select locked_by from graphile_worker._private_job_queues where locked_by is not null) as owners
  where name <> $1`;
/** Asks once more in the transaction that unlocks: one that comes back in this instant waits until it is over. */
const takeBack = `select graphile_worker.force_unlock_workers(array(
    select name from unnest($1::text[]) as gone (name)
    where pg_try_advisory_xact_lock(hashtextextended('jobs of ' || name, 0))))`;

/**
 * Owns jobs under a name for as long as this process lives, and takes back those of owners that died (docs/adr/0028).
 * To live is to hold a session lock of PostgreSQL, which a killed process, a lost machine or a database that starts anew
 * gives up by itself. It is shared: the session that replaces a lost one never waits until the database has noticed.
 */
export function ownJobs({ pool, name, log, lookEvery, outdated }: OwnerOptions): JobOwner {
  let session: pg.PoolClient | undefined;
  let isKnown = Promise.withResolvers<void>();
  let isLeaving = false;
  let isHeard = true;
  const closing = new AbortController();
  const absences = new Map<string, number>();

  const ask = <Row extends pg.QueryResultRow>(client: pg.PoolClient, text: string, values: unknown[]) => {
    const question = { text, values, query_timeout: patience };
    return client.query<Row>(question);
  };
  const drop = (client: pg.PoolClient): void => {
    if (session !== client) return;
    session = undefined;
    if (!isLeaving) isKnown = Promise.withResolvers<void>();
    // What was seen before the gap tells nothing: the others may have lost their connections with ours.
    absences.clear();
    client.release(true);
  };
  const begin = async (): Promise<pg.PoolClient> => {
    const client = await pool.connect();
    try {
      await client.query(noticeLoss);
      await useTables(client);
      await ask(client, "select pg_advisory_lock_shared(hashtextextended('jobs of ' || $1, 0))", [name]);
    } catch (cause) {
      client.release(true);
      throw cause;
    }
    session = client;
    client.once('end', () => drop(client));
    isKnown.resolve();
    return client;
  };
  const look = async (client: pg.PoolClient): Promise<void> => {
    await ask(client, stillHeld, [name]);
    const { rows } = await ask<{ name: string; absent: boolean }>(client, others, [name]);
    const absent = rows.filter((row) => row.absent).map((row) => row.name);
    for (const seen of absences.keys()) if (!absent.includes(seen)) absences.delete(seen);
    for (const each of absent) absences.set(each, (absences.get(each) ?? 0) + 1);
    const gone = absent.filter((each) => absences.get(each)! >= looksUntilGone);
    if (gone.length === 0) return;
    await ask(client, takeBack, [gone]);
    log.warn({ owners: gone.length }, 'Jobs of a server that is gone are taken back');
  };
  const watch = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      try {
        await look(session ?? (await begin()));
        isHeard = true;
      } catch (cause) {
        if (session) drop(session);
        if (cause instanceof Problem) return outdated(cause);
        if (isHeard) log.warn({}, 'Jobs wait: the database does not answer; trying again');
        isHeard = false;
      }
      await wait(session ? lookEvery : Math.min(lookEvery, 500), undefined, {
        ref: false,
        signal: closing.signal,
      }).catch(() => undefined);
    }
  };
  const watching = watch();
  return {
    known: () => isKnown.promise,
    leave: () => {
      isLeaving = true;
      isKnown.resolve();
    },
    close: async () => {
      closing.abort();
      await watching;
      if (session) drop(session);
    },
  };
}
