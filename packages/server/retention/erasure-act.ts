import { sql } from 'kysely';
import { inTransaction } from '../platform/db.ts';
import { erasedRows, erasureRecord } from '../requests/reads.ts';
import { destroyedTables, erasureActLines } from './erasure-act-text.ts';
import type { RetentionServices } from './services.ts';
import { actOfRequest } from './store.ts';
import { writeAct } from './write-act.ts';

type Services = Pick<RetentionServices, 'db' | 'clock' | 'journal' | 'policies'>;

/**
 * Draws up the destruction act of an executed erasure: once, however often it is called. An erasure that found nothing
 * to destroy leaves none. @returns the number of the act, or undefined when there is none.
 */
export function issueErasureAct(
  { db, clock, journal, policies }: Services,
  org: string,
  request: string,
): Promise<number | undefined> {
  return inTransaction(db, async (tx) => {
    // Two deliveries of one job must not both find nothing.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`erasure-act:${request}`}, 0))`.execute(tx);
    const already = await actOfRequest(tx, org, request);
    if (already) return already.number;
    const record = await erasureRecord(tx, org, request);
    const policy = policies.inForce(org);
    if (!record || !policy) return undefined;
    const tables = destroyedTables(record);
    const count = tables.reduce((sum, { rows }) => sum + rows, 0);
    if (count === 0) return undefined;
    const at = clock.now().toISOString();
    const { manifest, number: version } = policy;
    return writeAct({ journal }, tx, org, {
      at,
      actor: record.approvedBy,
      refs: { request: record.number, count },
      count,
      method: tables.every(({ action }) => action === 'anonymise') ? 'anonymise' : 'destroy',
      of: { run: null, request, request_number: record.number, store: null, table_name: null },
      lines: (number) => erasureActLines({ number, at, manifest, version, record }),
    });
  });
}

/** Queues the acts of erasures that have none: of before acts were drawn up, or whose job was given up. */
export async function resumeErasureActs({ db, jobs, policies }: RetentionServices): Promise<number> {
  let queued = 0;
  for (const org of policies.organisations()) {
    const { rows } = await sql<{ request: string }>`select request from retention_act
      where org = ${org} and request is not null`.execute(db);
    const have = new Set(rows.map(({ request }) => request));
    for (const { request } of await erasedRows(db, org)) {
      if (have.has(request)) continue;
      await inTransaction(db, (tx) =>
        jobs.add(tx, 'retention.erasure-act', { org, request }, { key: `erasure-act:${request}` }),
      );
      queued += 1;
    }
  }
  return queued;
}
