import type { Check } from '@amanat/domain/ledger/check.ts';
import type { Entry } from '@amanat/domain/ledger/entry.ts';
import { fromUtf8 } from '@amanat/domain/ledger/bytes.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { StoredCheckpoint } from './checkpoints.ts';
import { lastCheckpoint } from './checkpoints.ts';

/** An entry in a list. */
export interface ListedEntry {
  readonly index: number;
  /** Id of its receipt. */
  readonly id: string;
  readonly entry: Entry;
  /** Whether sealed content lies beside it; its key may have been destroyed. */
  readonly hasContent: boolean;
}
export interface EntryPage {
  /** Newest first. */
  readonly entries: readonly ListedEntry[];
  /** Give it as `before` for the next page; undefined at the end. */
  readonly next: number | undefined;
}
export interface EntryFilter {
  readonly kind?: string | undefined;
  /** Kinds to leave out. */
  readonly except?: readonly string[] | undefined;
  /** Pseudonym. */
  readonly subject?: string | undefined;
  /** Entries with a smaller index only. */
  readonly before?: number | undefined;
  /** 50 unless told, 500 at most. */
  readonly limit?: number | undefined;
}
export interface Verification {
  /** ISO instant. */
  readonly time: string;
  readonly size: number;
  readonly valid: boolean;
  readonly checks: readonly Check[];
  readonly firstDifference: number | null;
}
export interface JournalState {
  /** Entries acknowledged. */
  readonly size: number;
  readonly checkpoint: StoredCheckpoint | undefined;
  /** The last run of the verifier over the log, if there was one. */
  readonly verification: Verification | undefined;
}

/** Size, newest checkpoint and last verification of an organisation's journal. */
export async function journalState(db: Db, org: string): Promise<JournalState> {
  const { rows } = await sql<{ size: number }>`select size from journal_log where org = ${org}`.execute(db);
  return {
    size: rows[0]?.size ?? 0,
    checkpoint: await lastCheckpoint(db, org),
    verification: await lastVerification(db, org),
  };
}
export async function lastVerification(db: Db, org: string): Promise<Verification | undefined> {
  const { rows } = await sql<Verification>`
    select time, size, valid, checks, first_difference as "firstDifference"
    from journal_verification where org = ${org} order by time desc limit 1`.execute(db);
  return rows[0];
}
/** How many entries of each kind are in the tree; those of the last second may be missing. */
export async function countsByKind(db: Db, org: string): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ kind: string; entries: number }>`
    select kind, entries from journal_kind where org = ${org} order by kind`.execute(db);
  return Object.fromEntries(rows.map((row) => [row.kind, row.entries]));
}
/** A page of entries, newest first; by subject it reads an index, by kind it filters along the log. */
export async function entryPage(db: Db, org: string, filter: EntryFilter = {}): Promise<EntryPage> {
  const limit = Math.min(Math.max(filter.limit ?? 50, 1), 500);
  const { kind, subject, before, except } = filter;
  const { rows } = await sql<{ idx: number; id: string; entry: Buffer; has_content: boolean }>`
    select idx, id, entry, sealed is not null as has_content from journal_entry
    where org = ${org}
      ${kind === undefined ? sql`` : sql`and kind = ${kind}`}
      ${except === undefined ? sql`` : sql`and not (kind = any(${[...except]}))`}
      ${subject === undefined ? sql`` : sql`and idx = any(array(${indexesOf(org, subject)}))`}
      ${before === undefined ? sql`` : sql`and idx < ${before}`}
    order by idx desc limit ${limit}`.execute(db);
  const entries = rows.map((row) => ({
    index: row.idx,
    id: row.id,
    entry: JSON.parse(fromUtf8(row.entry)) as Entry,
    hasContent: row.has_content,
  }));
  return { entries, next: entries.length === limit ? entries.at(-1)!.index : undefined };
}

/** What the index by person says of its entries. */
const notConsent = sql`kind not in ('consent.recorded', 'consent.withdrawn')`;
/**
 * Where the entries about a person stand. Those of consents are found through the person's events, which have their ids:
 * the index by person holds all others (011_sealing_keys.sql).
 */
function indexesOf(org: string, subject: string): RawBuilder<unknown> {
  return sql`
    select idx from journal_entry where org = ${org} and subject = ${subject}
      and ${notConsent}
    union all
    select j.idx from subject_event e join journal_entry j on j.id = e.id and j.org = e.org
    where e.org = ${org} and e.subject = ${subject}`;
}

/** Of how many people the keys were destroyed: what was sealed about them is unreadable for good. */
export async function destroyedKeys(db: Db, org: string): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(distinct subject) as n from subject_key_destroyed where org = ${org} and subject not like '@%'`.execute(
    db,
  );
  return rows[0]?.n ?? 0;
}

/** An entry as evidence points at it. */
export interface EntryPlace {
  readonly index: number;
  readonly id: string;
  readonly kind: string;
  readonly time: string;
}
/**
 * Entries of these people at these instants, except those of consents, whose ids are their events' (`entriesById`): the
 * index by person holds no others (011_sealing_keys.sql), so that a log of any size answers at once.
 */
export async function entriesAt(
  db: Db,
  org: string,
  subjects: readonly string[],
  times: readonly string[],
): Promise<readonly EntryPlace[]> {
  if (subjects.length === 0 || times.length === 0) return [];
  const { rows } = await sql<EntryPlace>`
    select idx as index, id, kind, time from journal_entry
    where org = ${org} and subject = any(${[...subjects]}) and ${notConsent} and time = any(${[...times]}::timestamptz[])
    order by idx`.execute(db);
  return rows;
}
/** The entries with these ids; those of other organisations and unknown ones are absent. */
export async function entriesById(
  db: Db,
  org: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntryPlace>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<EntryPlace>`
    select idx as index, id, kind, time from journal_entry
    where id = any(${[...ids]}::uuid[]) and org = ${org}`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}
