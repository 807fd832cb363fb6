import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';

/** How many requests are open, each counted once: past its term, else due today, else kept waiting by a store or by the person, else later. */
export interface OpenCounts {
  readonly late: number;
  readonly today: number;
  readonly waiting: number;
  readonly soon: number;
  /** By last day, `YYYY-MM-DD`; without those whose term stands still. */
  readonly byDay: ReadonlyMap<string, number>;
}

/** Counts open requests of an organisation. @param now ISO instant. @param today day in Baku, `YYYY-MM-DD`. */
export async function openCounts(db: Db, org: string, now: string, today: string): Promise<OpenCounts> {
  const { rows } = await sql<
    Pick<OpenCounts, 'late' | 'today' | 'waiting' | 'soon'> & { day: string | null }
  >`
    with open as (select case when paused_at is null then due_date end as due_date,
        case when paused_at is not null then 'waiting' when due_before <= ${now}::timestamptz then 'late'
        when due_date = ${today}::date then 'today' when wait_code is not null then 'waiting' else 'soon' end as urgency
      from request where org = ${org} and closed_at is null)
    select due_date as day, count(*) filter (where urgency = 'late') as late,
      count(*) filter (where urgency = 'today') as today, count(*) filter (where urgency = 'waiting') as waiting,
      count(*) filter (where urgency = 'soon') as soon
    from open group by due_date`.execute(db);
  const sum = (of: 'late' | 'today' | 'waiting' | 'soon') => rows.reduce((all, row) => all + row[of], 0);
  return {
    late: sum('late'),
    today: sum('today'),
    waiting: sum('waiting'),
    soon: sum('soon'),
    byDay: new Map(
      rows.flatMap(({ day, late, today: due, waiting, soon }) =>
        day === null ? [] : [[day, late + due + waiting + soon]],
      ),
    ),
  };
}
