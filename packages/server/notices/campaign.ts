import type { NoticeState } from '@amanat/contract/version-notice.ts';
import { sql } from 'kysely';
import type { NewEntry } from '../ledger/append.ts';
import type { Db } from '../platform/db.ts';
import type { NoticeServices } from './services.ts';

/** Letters to all registered people about one version. */
export interface Campaign {
  readonly org: string;
  readonly version: number;
  readonly state: Exclude<NoticeState, 'draft' | 'told-by-staff'>;
  readonly text_hash: string;
  readonly starts_at: string;
  readonly started_at: string | null;
  readonly ended_at: string | null;
  readonly resumes_as: 'gathering' | 'sending' | null;
  readonly rounds: number;
  readonly gathered_tables: number;
  readonly gathered_after: Buffer | null;
  readonly gathered_new: number;
  readonly fault: string | null;
  readonly fault_attempts: number;
}

/** The campaign of a version; with `lock`, nobody else changes it until the transaction ends. */
export async function campaignOf(
  db: Db,
  org: string,
  version: number,
  lock = false,
): Promise<Campaign | undefined> {
  const { rows } =
    await sql<Campaign>`select org, version, state, text_hash, starts_at, started_at, ended_at, resumes_as,
      rounds, gathered_tables, gathered_after, gathered_new, fault, fault_attempts
    from notice_campaign where org = ${org} and version = ${version} ${lock ? sql`for update` : sql``}`.execute(
      db,
    );
  return rows[0];
}

/** Lets a campaign go on, now or at an instant: one job, never two at the same time. */
export function wake(
  { jobs }: Pick<NoticeServices, 'jobs'>,
  tx: Db,
  { org, version }: Pick<Campaign, 'org' | 'version'>,
  runAt?: string,
): Promise<void> {
  const name = `notices:${org}:${version}`;
  return jobs.add(
    tx,
    'notices.run',
    { org, version },
    { key: name, queue: name, ...(runAt ? { runAt } : {}) },
  );
}

/** An entry about the campaign as a whole. */
export function campaignEntry(
  kind: `notice.${string}`,
  time: string,
  actor: string,
  refs: NewEntry['refs'],
  content?: unknown,
): NewEntry {
  return { kind, time, actor, subject: null, refs, ...(content === undefined ? {} : { content }) };
}

export interface Counts {
  readonly waiting: number;
  readonly sent: number;
  readonly failed: number;
  readonly gone: number;
}
/** How many people stand where; a letter under way still waits. */
export async function countsOf(db: Db, org: string, version: number): Promise<Counts> {
  const { rows } = await sql<{ state: string; n: number }>`select state, count(*)::int as n from notice_letter
    where org = ${org} and version = ${version} group by state`.execute(db);
  const of = (state: string) => rows.find((row) => row.state === state)?.n ?? 0;
  return { waiting: of('waiting') + of('sending'), sent: of('sent'), failed: of('failed'), gone: of('gone') };
}
