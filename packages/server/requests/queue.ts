import type { Db } from '../platform/db.ts';
import type { Jobs } from '../platform/jobs.ts';

/** Jobs of requests. Payloads name organisation, request and letter; never a person. */
export type RequestJob =
  'requests.letter' | 'requests.plan' | 'requests.execute' | 'requests.expire' | 'requests.forget';

/**
 * Queues a job of one request in the caller's transaction. Jobs of a request run one after the other, and one
 * waiting job of a name is enough.
 */
export function queue(
  jobs: Jobs,
  tx: Db,
  name: RequestJob,
  org: string,
  request: string,
  options: { readonly letter?: string; readonly runAt?: string } = {},
): Promise<void> {
  const { letter, runAt } = options;
  return jobs.add(
    tx,
    name,
    { org, request, ...(letter === undefined ? {} : { letter }) },
    {
      key: `${name}:${request}${letter === undefined ? '' : `:${letter}`}`,
      queue: `request:${request}`,
      ...(runAt === undefined ? {} : { runAt }),
    },
  );
}
