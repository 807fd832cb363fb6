import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { answerDue, regimesFor } from '@amanat/domain/requests/deadline.ts';
import { requestKinds, type RequestKind } from '@amanat/domain/requests/kinds.ts';
import { RequestProblem } from '@amanat/domain/requests/problems.ts';
import type { RequestState } from '@amanat/domain/requests/state.ts';
import type { Law } from '@amanat/domain/rules/law.ts';
import type { RequestReads } from '@amanat/domain/statements/reads.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { Ask, Channel, Contact, Language } from './ask.ts';
import { fileNames } from './files.ts';
import { handlingReads } from './handling-reads.ts';
import type { Plan } from './plan.ts';
import { getSecret, type Vault } from './sealed.ts';
import { stepsOf, type StepRow } from './steps.ts';
import { requestEvents, requestRow, requestState, type RequestRow } from './store.ts';

/** A row of a list of requests: nothing that names a person. */
export interface RequestSummary {
  readonly id: string;
  readonly number: string;
  readonly kind: RequestKind;
  readonly subject: string;
  readonly channel: Channel;
  readonly language: Language;
  readonly phase: RequestState['phase'];
  readonly receivedAt: string;
  readonly due: string;
  readonly dueBefore: string;
  readonly closedAt: string | null;
  readonly handler: string | null;
  /** Answered after the term, or still open past it. */
  readonly late: boolean;
  /** Code of the store's fault it waits for, and until when. */
  readonly waits: { readonly code: string; readonly until: string | null } | null;
}
export interface RequestFilter {
  readonly open?: boolean;
  readonly late?: boolean;
  readonly kind?: RequestKind;
  readonly phase?: RequestState['phase'];
  /** Due on or before this day. */
  readonly dueBy?: string;
  readonly subject?: string;
  /** Beginning of the number. */
  readonly number?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** Requests of an organisation: open ones by due date, then closed ones, newest first. */
export async function listRequests(
  db: Db,
  org: string,
  filter: RequestFilter,
  now: string,
): Promise<{ total: number; requests: readonly RequestSummary[] }> {
  const where = sql.join(
    [
      sql`org = ${org}`,
      ...(filter.open === undefined
        ? []
        : [filter.open ? sql`closed_at is null` : sql`closed_at is not null`]),
      ...(filter.late ? [sql`coalesce(closed_at, ${now}::timestamptz) >= due_before`] : []),
      ...(filter.kind ? [sql`kind = ${filter.kind}`] : []),
      ...(filter.phase ? [sql`phase = ${filter.phase}`] : []),
      ...(filter.dueBy ? [sql`due_date <= ${filter.dueBy}::date`] : []),
      ...(filter.subject ? [sql`subject = ${filter.subject}`] : []),
      ...(filter.number ? [sql`starts_with(number, ${filter.number})`] : []),
    ],
    sql` and `,
  );
  const count = await sql<{ n: number }>`select count(*) as n from request where ${where}`.execute(db);
  const { rows } = await sql<RequestRow>`select * from request where ${where}
    order by closed_at is not null, kind = 'guardian-report' and closed_at is null desc, case when closed_at is null then due_before end, received_at desc, id
    limit ${Math.min(filter.limit ?? 50, 500)} offset ${filter.offset ?? 0}`.execute(db);
  return { total: count.rows[0]?.n ?? 0, requests: rows.map((row) => summary(row, now)) };
}
export function summary(row: RequestRow, now: string): RequestSummary {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    subject: row.subject,
    channel: row.channel,
    language: row.language,
    phase: row.phase,
    receivedAt: row.received_at,
    due: row.due_date,
    dueBefore: row.due_before,
    closedAt: row.closed_at,
    handler: row.handler,
    late: (row.closed_at ?? now) >= row.due_before,
    waits: row.wait_code ? { code: row.wait_code, until: row.wait_until } : null,
  };
}

export type StepView = Omit<StepRow, 'keys' | 'org' | 'request'>;
/** Everything staff see of one request. Contact and ask are opened from their seal: reading it is an act to record. */
export interface RequestDetail {
  readonly summary: RequestSummary;
  readonly state: RequestState;
  /** The timeline: events with who did them, oldest first. */
  readonly events: Awaited<ReturnType<typeof requestEvents>>;
  readonly contact: Contact | null;
  readonly ask: Ask | null;
  readonly plan: Omit<Plan, 'person' | 'roots'> | null;
  readonly steps: readonly StepView[];
  readonly files: Awaited<ReturnType<typeof fileNames>>;
  readonly letters: readonly {
    readonly name: string;
    readonly queuedAt: string;
    readonly sentAt: string | null;
  }[];
  /** Earlier requests of the same person (LAL-4.8). */
  readonly earlier: readonly RequestSummary[];
}

/** One request by id or number. @throws AMANAT-REQ-001 */
export async function requestDetail(
  services: Vault & { readonly db: Db },
  org: string,
  idOrNumber: string,
  now: string,
): Promise<RequestDetail> {
  const { db } = services;
  const row = await requestRow(db, org, idOrNumber);
  const plan = await getSecret<Plan>(services, db, org, row.id, 'plan');
  const letters = await sql<{ name: string; queued_at: string; sent_at: string | null }>`
    select name, queued_at, sent_at from request_letter where org = ${org} and request = ${row.id} order by queued_at, name`.execute(
    db,
  );
  const earlier = await listRequests(db, org, { subject: row.subject, limit: 20 }, now);
  return {
    summary: summary(row, now),
    state: await requestState(db, org, row.id),
    events: await requestEvents(db, org, row.id),
    contact: await getSecret<Contact>(services, db, org, row.id, 'contact'),
    ask: await getSecret<Ask>(services, db, org, row.id, 'ask'),
    plan: plan && {
      madeAt: plan.madeAt,
      blockers: plan.blockers,
      // Plans sealed before fates were told named shared rows only.
      others: plan.others.map((each) => ({ ...each, fate: each.fate ?? ('spared' as const) })),
      storesAsked: plan.storesAsked,
    },
    steps: (await stepsOf(db, org, row.id)).map(
      ({ keys: _keys, org: _org, request: _request, ...step }) => step,
    ),
    files: await fileNames(db, org, row.id),
    letters: letters.rows.map(({ name, queued_at, sent_at }) => ({
      name,
      queuedAt: queued_at,
      sentAt: sent_at,
    })),
    earlier: earlier.requests.filter(({ id }) => id !== row.id),
  };
}

/** Id, number and subject of a request, by id or number. @throws AMANAT-REQ-001 */
export async function requestNamed(
  db: Db,
  org: string,
  idOrNumber: string,
): Promise<{ readonly id: string; readonly number: string; readonly subject: string }> {
  const { id, number, subject } = await requestRow(db, org, idOrNumber);
  return { id, number, subject };
}

interface KindRow {
  readonly kind: string;
  readonly open: number;
  readonly answered: number;
  readonly answered_late: number;
  readonly overdue: number;
  readonly refused: number;
  readonly waiting: number;
}
/** What the promise board rests on: counts over the real rows, and the clock a request would run under today. */
export async function requestReads(
  db: Db,
  org: string,
  manifest: Manifest,
  law: Law,
  now: string,
): Promise<RequestReads> {
  const { rows } = await sql<KindRow>`select kind,
      count(*) filter (where closed_at is null) as open,
      count(*) filter (where phase = 'answered') as answered,
      count(*) filter (where phase = 'answered' and closed_at >= due_before) as answered_late,
      count(*) filter (where closed_at is null and due_before <= ${now}::timestamptz) as overdue,
      count(*) filter (where phase = 'refused') as refused,
      count(*) filter (where closed_at is null and exists (select 1 from request_step s
        where s.org = request.org and s.request = request.id and s.state in ('waiting', 'failed'))) as waiting
    from request where org = ${org} group by kind`.execute(db);
  const scans = await sql<{ done: number; clean: number; dirty: number; unverified: number }>`
    select count(*) filter (where phase = 'answered' and kind in ('erasure', 'guardian-report')) as done,
      count(*) filter (where phase = 'answered' and kind in ('erasure', 'guardian-report') and not dirty) as clean,
      count(*) filter (where phase = 'answered' and kind in ('erasure', 'guardian-report') and dirty) as dirty,
      count(*) filter (where phase = 'answered' and kind in ('access', 'portability') and not confirmed) as unverified
    from (select r.phase, r.kind,
        exists (select 1 from request_event e where e.org = r.org and e.request = r.id and e.kind = 'confirmed') as confirmed,
        exists (select 1 from (select distinct on (e.data->>'store') (e.data->>'remaining')::int as remaining
          from request_event e where e.org = r.org and e.request = r.id and e.kind = 'scanned'
          order by e.data->>'store', e.seq desc) last where last.remaining > 0) as dirty
      from request r where r.org = ${org}) each`.execute(db);
  return {
    channels: { portal: true, api: true, email: false },
    kinds: requestKinds,
    byKind: Object.fromEntries(
      rows.map((row) => [
        row.kind,
        {
          open: row.open,
          answered: row.answered,
          answeredLate: row.answered_late,
          overdue: row.overdue,
          refused: row.refused,
          withStoresPending: row.waiting,
        },
      ]),
    ),
    erasures: {
      done: scans.rows[0]?.done ?? 0,
      secondScanClean: scans.rows[0]?.clean ?? 0,
      secondScanDirty: scans.rows[0]?.dirty ?? 0,
    },
    unverifiedDisclosures: scans.rows[0]?.unverified ?? 0,
    clock: clockToday(manifest, law, now),
    handling: await handlingReads(db, org),
  };
}
function clockToday(manifest: Manifest, law: Law, now: string): RequestReads['clock'] {
  try {
    const { due, binding } = answerDue({
      receivedAt: now,
      regimes: regimesFor(manifest.regimes, null),
      country: manifest.organisation.country,
      promised: manifest.terms?.answer,
      law,
    });
    return { citation: binding.citation, dueIfReceivedToday: due };
  } catch (error) {
    // No rule sets a term for this organisation: the board says so.
    if (error instanceof RequestProblem) return null;
    throw error;
  }
}
