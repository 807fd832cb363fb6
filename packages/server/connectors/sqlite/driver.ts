import { type Thread, thread } from '../../platform/thread/thread.ts';
import { StoreFault } from '../connector.ts';
import type { SqlDialect, SqlEngine } from '../engine.ts';
import type { Outcome, SqliteCalls } from './work.ts';

const dialect: SqlDialect = {
  parameter: (n) => `?${n}`,
  // SQLite folds ASCII only, as e-mail addresses need.
  foldedEmail: (expression) => `lower(trim(${expression}))`,
  asText: (expression) => `cast(${expression} as text)`,
  // Dates are text here, each as it was written: a day, a time that says its zone, or one that says none.
  isBefore: (column, _type, moment, parameters) => {
    const before = (value: string) => `datetime(${parameters.add(value)})`;
    return `(case when length(${column}) = 10 then datetime(${column}) < ${before(moment.bakuWall)}
      when ${column} glob '*[Zz]' or ${column} glob '*[+-][0-9][0-9]:[0-9][0-9]' then datetime(${column}) < ${before(moment.instant)}
      when ${column} glob '*[+-][0-9][0-9]' then datetime(${column} || ':00') < ${before(moment.instant)}
      else datetime(${column}) < ${before(moment.wall)} end)`;
  },
};

/**
 * The SQLite engine of Node, in a thread of its own: it has no way to wait, neither for its disk nor for another program
 * that holds the file, without everything else of its thread waiting too. Opened for each call and closed after, since
 * another program owns the file.
 */
export function sqliteEngine(path: string, timezone: string): SqlEngine {
  const file: Thread<SqliteCalls> = thread(new URL('./work.ts', import.meta.url));
  let queue: Promise<unknown> = Promise.resolve();
  /** One call at a time: a transaction must not have other statements between its own. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work);
    queue = next.catch(() => undefined);
    return next;
  };
  return {
    dialect,
    timezone,
    run: (sql, parameters) => alone(() => given(file.call('run', path, sql, parameters))),
    describe: () => alone(() => given(file.call('describe', path))),
    transaction: (work) =>
      alone(async () => {
        try {
          await given(file.call('begin', path));
          const result = await work((sql, parameters) => given(file.call('step', sql, parameters)));
          await given(file.call('commit'));
          return result;
        } finally {
          await given(file.call('end'));
        }
      }),
    close: async () => {
      await queue;
      await file.close();
    },
  };
}

async function given<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const came = await outcome.catch((error: unknown): Outcome<T> => ({
    reason: 'unreachable',
    detail: 'SQLite did not answer.',
    cause: error,
  }));
  if ('reason' in came) throw new StoreFault(came.reason, came.detail, came.cause);
  return came.gave;
}
