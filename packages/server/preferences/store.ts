import type { StoredChoice } from '@amanat/domain/consent/preferences.ts';
import type { SubjectEvent } from '@amanat/domain/decide/state.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';

/** The subject that stands for everybody among revoked links. */
export const everybody = '*';

/** Until when links of a person are revoked, their own or with everybody's; null when they are not. */
export async function revokedUntil(db: Db, org: string, subject: string): Promise<string | null> {
  const { rows } = await sql<{ until: string | null }>`select max(until) as until from preference_link_revoked
    where org = ${org} and subject = any(${[subject, everybody]})`.execute(db);
  return rows[0]?.until ?? null;
}
export async function revokeUntil(tx: Db, org: string, subject: string, until: string): Promise<void> {
  await sql`insert into preference_link_revoked (org, subject, until) values (${org}, ${subject}, ${until})
    on conflict (org, subject) do update set until = greatest(preference_link_revoked.until, excluded.until)`.execute(
    tx,
  );
}

interface EventRow {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}
/** A person's events with their ids and how they came about, oldest first. */
export async function storedChoices(db: Db, org: string, subject: string): Promise<readonly StoredChoice[]> {
  const { rows } = await sql<EventRow>`select id, at, kind, data from subject_event
    where org = ${org} and subject = ${subject} order by at, id`.execute(db);
  return rows.map(({ id, at, kind, data }) => ({
    id,
    event: { ...data, kind, at } as unknown as SubjectEvent,
    beside: data,
  }));
}
export interface EvidenceRow {
  /** Of the consent it stands for. */
  readonly id: string;
  readonly subject: string;
  readonly type: string;
  readonly bytes: number;
  readonly sealed: Uint8Array;
  /** Of a PDF: whether it holds nothing that runs; null when nobody looked. */
  readonly passive: boolean | null;
}
export async function keepEvidence(tx: Db, org: string, row: EvidenceRow): Promise<void> {
  await sql`insert into consent_evidence (org, id, subject, type, bytes, sealed, passive)
    values (${org}, ${row.id}, ${row.subject}, ${row.type}, ${row.bytes}, ${Buffer.from(row.sealed)}, ${row.passive})`.execute(
    tx,
  );
}
export async function evidenceOf(db: Db, org: string, id: string): Promise<EvidenceRow | undefined> {
  const { rows } =
    await sql<EvidenceRow>`select id, subject, type, bytes, sealed, passive from consent_evidence
    where org = ${org} and id = ${id}`.execute(db);
  return rows[0];
}
