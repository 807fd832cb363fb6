import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';

interface Row {
  readonly at: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * All events of a subject (a pseudonym), oldest first: what the state is folded from. One index range read.
 */
export async function subjectEvents(db: Db, org: string, subject: string): Promise<SubjectEvent[]> {
  const { rows } = await sql<Row>`
    select at, kind, data from subject_event
    where org = ${org} and subject = ${subject} order by at, id`.execute(db);
  return rows.map(eventOf);
}

/** The same for many subjects in one read; subjects without events are absent. */
export async function eventsOfSubjects(
  db: Db,
  org: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly SubjectEvent[]>> {
  const { rows } = await sql<Row & { subject: string }>`
    select subject, at, kind, data from subject_event
    where org = ${org} and subject = any(${[...subjects]}) order by subject, at, id`.execute(db);
  return Map.groupBy(rows, (row) => row.subject)
    .entries()
    .reduce((map, [subject, own]) => map.set(subject, own.map(eventOf)), new Map<string, SubjectEvent[]>());
}

function eventOf(row: Row): SubjectEvent {
  return { ...row.data, kind: row.kind, at: row.at } as unknown as SubjectEvent;
}

/** Where a consent is: its organisation and its place in the journal; undefined when there is none of this id. */
export async function consentPlace(
  db: Db,
  id: string,
): Promise<{ readonly org: string; readonly subject: string; readonly entry: number } | undefined> {
  const { rows } = await sql<{ org: string; subject: string; entry: number }>`
    select org, subject, (data->>'entry')::bigint as entry from subject_event
    where id = ${id}::uuid and kind = 'consent'`.execute(db);
  return rows[0];
}
