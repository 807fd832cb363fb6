import type { RequestState } from '@amanat/domain/requests/state.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { Ask, Contact } from './ask.ts';
import { restrictionStands } from './at-once.ts';
import { fileNames } from './files.ts';
import { listRequests, summary, type RequestSummary } from './list.ts';
import type { Plan } from './plan.ts';
import { getSecret, type Vault } from './sealed.ts';
import { stepsOf, type StepRow } from './steps.ts';
import { requestEvents, requestRow, requestState } from './store.ts';

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
  /** Whether the restriction it brought about stands. */
  readonly restrictionStands: boolean;
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
      ...(plan.rows === undefined ? {} : { rows: plan.rows }),
      blockers: plan.blockers,
      // Plans sealed before fates were told named shared rows only.
      others: plan.others.map((each) => ({ ...each, fate: each.fate ?? ('spared' as const) })),
      storesAsked: plan.storesAsked,
    },
    steps: (await stepsOf(db, org, row.id)).map(
      ({ keys: _keys, org: _org, request: _request, ...step }) => step,
    ),
    restrictionStands: row.kind === 'restriction' && (await restrictionStands(db, row, now)),
    files: await fileNames(db, org, row.id),
    letters: letters.rows.map(({ name, queued_at, sent_at }) => ({
      name,
      queuedAt: queued_at,
      sentAt: sent_at,
    })),
    earlier: earlier.requests.filter(({ id }) => id !== row.id),
  };
}
