import type { VisitReads } from '@amanat/domain/statements/reads.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';

/** How long after its end a key may be there: a server that is started again needs a moment. */
const grace = '1 hour';
/** How long a key that was destroyed late is told of. */
const lately = '30 days';

/** What the promise board knows of the statistics of visits: their keys and how they ended, at `now` (ISO). */
export async function visitReads(db: Db, org: string, now: string): Promise<VisitReads> {
  const { rows } = await sql<VisitReads>`
    select count(destroyed_at) as "keysDestroyed",
      count(*) filter (where destroyed_at > until + ${grace}::interval and destroyed_at > ${now}::timestamptz - ${lately}::interval)
        as "keysDestroyedLate",
      count(*) filter (where destroyed_at is null and until + ${grace}::interval < ${now}) as "keysOverdue",
      max(destroyed_at) as "lastDestroyedAt",
      (select coalesce(sum(views), 0)::bigint from visit_count where org = ${org} and trait in ('all', 'event'))
        + (select coalesce(sum(n), 0)::bigint from visit_event where org = ${org}) as counted
    from visit_key where org = ${org}`.execute(db);
  return (
    rows[0] ?? { counted: 0, keysDestroyed: 0, keysDestroyedLate: 0, keysOverdue: 0, lastDestroyedAt: null }
  );
}
