import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { answerDue, regimesFor } from '@amanat/domain/requests/deadline.ts';
import { requestKinds } from '@amanat/domain/requests/kinds.ts';
import { RequestProblem } from '@amanat/domain/requests/problems.ts';
import type { Law } from '@amanat/domain/rules/law.ts';
import type { RequestReads } from '@amanat/domain/statements/reads.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { Contact } from './ask.ts';
import { handlingReads } from './handling-reads.ts';
import { getSecret, type Vault } from './sealed.ts';
import { requestRow } from './store.ts';

export { erasedRows, erasureRecord, type ErasedTable, type ErasureRecord } from './erasure-record.ts';

/** Id, number and subject of a request, by id or number. @throws AMANAT-REQ-001 */
export async function requestNamed(
  db: Db,
  org: string,
  idOrNumber: string,
): Promise<{ readonly id: string; readonly number: string; readonly subject: string }> {
  const { id, number, subject } = await requestRow(db, org, idOrNumber);
  return { id, number, subject };
}

/**
 * Name and address a person gave with their latest request that was confirmed to be theirs and still has its key; null
 * for somebody without one. The request is named by its number.
 */
export async function contactOf(
  services: Vault & { readonly db: Db },
  org: string,
  subject: string,
): Promise<{ readonly number: string; readonly contact: Contact } | null> {
  const { rows } = await sql<{ id: string; number: string }>`select id, number from request r
    where org = ${org} and subject = ${subject} and key_destroyed_at is null
      and exists (select 1 from request_event e where e.org = r.org and e.request = r.id and e.kind = 'confirmed')
    order by received_at desc limit 3`.execute(services.db);
  for (const { id, number } of rows) {
    const contact = await getSecret<Contact>(services, services.db, org, id, 'contact');
    if (contact) return { number, contact };
  }
  return null;
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
      -- A refusal is an answer: one after the last day is as late.
      count(*) filter (where phase in ('answered', 'refused') and closed_at >= due_before) as answered_late,
      count(*) filter (where closed_at is null and paused_at is null and due_before <= ${now}::timestamptz) as overdue,
      count(*) filter (where phase = 'refused') as refused,
      count(*) filter (where closed_at is null and exists (select 1 from request_step s
        where s.org = request.org and s.request = request.id and s.state in ('waiting', 'failed'))) as waiting
    from request where org = ${org} group by kind`.execute(db);
  const scans = await sql<{ done: number; clean: number; dirty: number; unverified: number }>`
    select count(*) filter (where phase = 'answered' and kind in ('erasure', 'guardian-report')) as done,
      count(*) filter (where phase = 'answered' and kind in ('erasure', 'guardian-report') and scanned and not dirty) as clean,
      count(*) filter (where phase = 'answered' and kind in ('erasure', 'guardian-report') and dirty) as dirty,
      count(*) filter (where phase = 'answered' and kind in ('access', 'portability') and not confirmed) as unverified
    from (select r.phase, r.kind,
        exists (select 1 from request_event e where e.org = r.org and e.request = r.id and e.kind = 'confirmed') as confirmed,
        exists (select 1 from request_event e where e.org = r.org and e.request = r.id and e.kind = 'scanned') as scanned,
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
    handling: await handlingReads(db, org, now),
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
