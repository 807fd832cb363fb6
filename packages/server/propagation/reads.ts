import type { PropagationItemView, PropagationView } from '@amanat/contract/propagation.ts';
import { sql } from 'kysely';
import { bakuDate } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';

/** Recipients for whom a webhook waits. */
export async function openRecipients(db: Db, org: string): Promise<readonly string[]> {
  const { rows } = await sql<{ recipient: string }>`select distinct recipient from propagation
    where org = ${org} and state = 'waiting' and way = 'webhook' order by recipient`.execute(db);
  return rows.map(({ recipient }) => recipient);
}

interface OpenTask {
  readonly subject: string;
  readonly recipient: string;
  readonly kind: PropagationItemView['kind'];
}
/** What a person of the organisation still has to tell a recipient by hand; undefined when there is no such task, or it is done. */
export async function openTask(db: Db, org: string, id: string): Promise<OpenTask | undefined> {
  const { rows } = await sql<OpenTask>`select subject, recipient, kind from propagation
    where org = ${org} and id = ${id} and way = 'task' and state = 'waiting'`.execute(db);
  return rows[0];
}

interface Row {
  readonly id: string;
  readonly subject: string;
  readonly recipient: string;
  readonly kind: PropagationItemView['kind'];
  readonly purposes: readonly string[];
  readonly channel: string | null;
  readonly at: string;
  readonly way: PropagationItemView['way'];
  readonly state: PropagationItemView['state'];
  readonly due: string | null;
  readonly rule: string | null;
  readonly attempts: number;
  readonly next_at: string;
  readonly last_fault: string | null;
  readonly settled_at: string | null;
}
const toView = ({ next_at, last_fault, settled_at, ...row }: Row, today: string): PropagationItemView => ({
  ...row,
  late: row.due !== null && row.due < (settled_at?.slice(0, 10) ?? today),
  nextAt: row.state === 'waiting' && row.way === 'webhook' ? next_at : null,
  fault: last_fault,
  settledAt: settled_at,
});

/** Shown of each state: the latest. */
const most = 100;

/** What the database knows of it; names come from the declaration. */
export type PropagationState = Omit<PropagationView, 'recipients' | 'purposes'>;

/**
 * How recipients are told: where, what waits, what is dead, and the tasks of people.
 */
export async function propagationView(db: Db, org: string, now: Date): Promise<PropagationState> {
  const today = bakuDate(now);
  const targets = await sql<PropagationView['targets'][number]>`
    select recipient, url, set_at as "setAt", (select max(until) from propagation_former_secret f
      where f.org = t.org and f.recipient = t.recipient and f.until > ${now.toISOString()}) as "formerUntil"
    from propagation_target t where org = ${org} order by recipient`.execute(db);
  const counts = await sql<{ recipient: string; way: string; state: string; n: number }>`
    select recipient, way, state, count(*)::int as n from propagation where org = ${org}
    group by recipient, way, state order by recipient, way, state`.execute(db);
  const listed = async (which: ReturnType<typeof sql>) => {
    const { rows } =
      await sql<Row>`select id, subject, recipient, kind, purposes, channel, at, way, state, due, rule, attempts,
        next_at, last_fault, settled_at
      from propagation where org = ${org} and ${which} order by due nulls last, created_at desc, id limit ${most}`.execute(
        db,
      );
    return rows.map((row) => toView(row, today));
  };
  return {
    targets: targets.rows,
    counts: counts.rows as PropagationView['counts'],
    tasks: await listed(sql`state = 'waiting' and way = 'task'`),
    waiting: await listed(sql`state = 'waiting' and way = 'webhook'`),
    dead: await listed(sql`state = 'dead'`),
  };
}
