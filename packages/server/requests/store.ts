import type { RequestEvent } from '@amanat/domain/requests/events.ts';
import type { RequestKind } from '@amanat/domain/requests/kinds.ts';
import { RequestProblem } from '@amanat/domain/requests/problems.ts';
import { applyEvent, foldRequest } from '@amanat/domain/requests/request.ts';
import { openPause, type RequestState } from '@amanat/domain/requests/state.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { Channel, Language } from './ask.ts';
import { fail } from './problem.ts';

export interface RequestRow {
  readonly org: string;
  readonly id: string;
  readonly number: string;
  readonly kind: RequestKind;
  readonly subject: string;
  readonly channel: Channel;
  readonly language: Language;
  readonly received_at: string;
  readonly policy_version: number;
  readonly phase: RequestState['phase'];
  readonly due_date: string;
  readonly due_before: string;
  /** Since when the term stands still; null while it runs. */
  readonly paused_at: string | null;
  readonly closed_at: string | null;
  readonly handler: string | null;
  readonly seq: number;
  readonly entries: readonly string[];
  readonly wait_code: string | null;
  readonly wait_until: string | null;
  readonly keep_until: string | null;
  readonly key_destroyed_at: string | null;
}
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The request by id or number. @throws AMANAT-REQ-001 */
export async function requestRow(db: Db, org: string, idOrNumber: string, lock = false): Promise<RequestRow> {
  const which = uuid.test(idOrNumber) ? sql`id = ${idOrNumber}` : sql`number = ${idOrNumber}`;
  const { rows } = await sql<RequestRow>`select * from request where org = ${org} and ${which}
    ${lock ? sql`for update` : sql``}`.execute(db);
  const row = rows[0];
  if (!row) throw fail('AMANAT-REQ-001');
  return row;
}

/** The events of a request, oldest first. */
export async function requestEvents(
  db: Db,
  org: string,
  id: string,
): Promise<readonly (RequestEvent & { readonly actor: string })[]> {
  const { rows } = await sql<{ at: string; kind: string; actor: string; data: object }>`
    select at, kind, actor, data from request_event where org = ${org} and request = ${id} order by seq`.execute(
    db,
  );
  return rows.map(
    (row) =>
      ({ ...row.data, type: row.kind, at: row.at, actor: row.actor }) as RequestEvent & { actor: string },
  );
}
export async function requestState(db: Db, org: string, id: string): Promise<RequestState> {
  return foldRequest(await requestEvents(db, org, id));
}

/** The next number of the year, `M-2026-0001`; no gaps: a transaction that fails gives its number back. */
export async function takeNumber(tx: Db, org: string, year: number): Promise<string> {
  const { rows } = await sql<{
    last: number;
  }>`insert into request_number (org, year, last) values (${org}, ${year}, 1)
    on conflict (org, year) do update set last = request_number.last + 1 returning last`.execute(tx);
  return `M-${year}-${String(rows[0]?.last ?? 1).padStart(4, '0')}`;
}

export async function insertRequest(
  tx: Db,
  row: Omit<
    RequestRow,
    | 'seq'
    | 'entries'
    | 'handler'
    | 'closed_at'
    | 'paused_at'
    | 'wait_code'
    | 'wait_until'
    | 'keep_until'
    | 'key_destroyed_at'
  > & { readonly draft: string | null },
): Promise<void> {
  await sql`insert into request (org, id, number, kind, subject, channel, language, received_at, policy_version,
      phase, due_date, due_before, draft, seq)
    values (${row.org}, ${row.id}, ${row.number}, ${row.kind}, ${row.subject}, ${row.channel}, ${row.language},
      ${row.received_at}, ${row.policy_version}, ${row.phase}, ${row.due_date}, ${row.due_before}, ${row.draft}, 0)`.execute(
    tx,
  );
}

/**
 * Adds events to a request inside the caller's transaction: the row is locked, the history folded, each event
 * checked by the domain, then stored with the state it leads to.
 * @throws AMANAT-REQ-1xx when an event may not follow; nothing is stored then.
 */
export async function advance(
  tx: Db,
  org: string,
  id: string,
  actor: string,
  events: readonly RequestEvent[],
): Promise<{ row: RequestRow; state: RequestState }> {
  const row = await requestRow(tx, org, id, true);
  const history = await requestEvents(tx, org, row.id);
  let state = history.length > 0 ? foldRequest(history) : null;
  let seq = history.length;
  for (const event of events) {
    state = follow(state, event);
    seq += 1;
    const { type, at, ...data } = event;
    await sql`insert into request_event (org, request, seq, at, kind, actor, data)
      values (${org}, ${row.id}, ${seq}, ${at}, ${type}, ${actor}, ${JSON.stringify(data)}::jsonb)`.execute(
      tx,
    );
  }
  if (!state) throw fail('AMANAT-REQ-101');
  await sql`update request set phase = ${state.phase}, due_date = ${state.deadline.due}, seq = ${seq},
      due_before = ${state.deadline.dueBefore}, closed_at = ${state.closedAt}, paused_at = ${openPause(state)?.from ?? null}
    where org = ${org} and id = ${row.id}`.execute(tx);
  return {
    row: {
      ...row,
      phase: state.phase,
      due_date: state.deadline.due,
      due_before: state.deadline.dueBefore,
      paused_at: openPause(state)?.from ?? null,
      closed_at: state.closedAt,
    },
    state,
  };
}
function follow(state: RequestState | null, event: RequestEvent): RequestState {
  try {
    return applyEvent(state, event);
  } catch (error) {
    if (error instanceof RequestProblem) throw fail(error.code);
    throw error;
  }
}
