import { sql } from 'kysely';
import type { KeptPages, PublishedPages } from '@amanat/contract/published-pages.ts';
import { canonicalText } from '@amanat/domain/ledger/canonical.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { StatementTexts } from '@amanat/domain/statements/statement-texts.ts';
import { announcementChannel, announceVersion } from '../platform/announcements.ts';
import type { Db } from '../platform/db.ts';
import type { DeclarationTexts } from './read-declaration.ts';

interface PolicyVersionTable {
  org: string;
  number: number;
  hash: string;
  manifest: Manifest;
  source: string;
  /** Texts of the language files, by tag. */
  languages: Readonly<Record<string, string>>;
  approved: string;
  published_at: string;
  effective_at: string;
  notice_at: string | null;
  significant: boolean;
  changes: unknown;
  consent_anew: unknown;
  /** How its statements read when it was published, by id. */
  texts: StatementTexts;
}
interface PolicyRejectionTable {
  org: string;
  at: string;
  findings: unknown;
}
export type PolicyVersionRow = PolicyVersionTable;

interface PolicyToldTable {
  org: string;
  version: number;
  how: string;
  actor: string;
  at: string;
}

interface PolicyPagesTable {
  org: string;
  version: number;
  kept_at: string;
  hash: string;
  pages: PublishedPages;
}

const typed = (db: Db) =>
  db.withTables<{
    policy_version: PolicyVersionTable;
    policy_rejection: PolicyRejectionTable;
    policy_told: PolicyToldTable;
    policy_pages: PolicyPagesTable;
  }>();

/** All versions of all organisations, oldest first. */
export function allVersions(db: Db): Promise<PolicyVersionRow[]> {
  return typed(db).selectFrom('policy_version').selectAll().orderBy('org').orderBy('number').execute();
}
/** Takes the organisation's publishing lock until the transaction ends. */
export async function lockPublishing(tx: Db, org: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`policy:${org}`}, 0))`.execute(tx);
}
export function latestVersion(tx: Db, org: string): Promise<PolicyVersionRow | undefined> {
  return typed(tx)
    .selectFrom('policy_version')
    .selectAll()
    .where('org', '=', org)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
/** Stores a version; the commit tells every server and gate that there is one. */
export async function insertVersion(tx: Db, row: PolicyVersionRow): Promise<void> {
  await typed(tx)
    .insertInto('policy_version')
    .values({
      ...row,
      manifest: JSON.stringify(row.manifest) as unknown as Manifest,
      languages: JSON.stringify(row.languages) as unknown as Readonly<Record<string, string>>,
      changes: JSON.stringify(row.changes),
      consent_anew: JSON.stringify(row.consent_anew),
      texts: JSON.stringify(row.texts) as unknown as StatementTexts,
    })
    .execute();
  await sql`select pg_notify(${announcementChannel}, ${announceVersion(row.org)})`.execute(tx);
}
/** Remembers that a file was refused, or forgets it when `findings` is null. */
export async function recordRejection(
  tx: Db,
  org: string,
  at: string,
  findings: readonly unknown[] | null,
): Promise<void> {
  if (findings === null) {
    await typed(tx).deleteFrom('policy_rejection').where('org', '=', org).execute();
    return;
  }
  const value = JSON.stringify(findings);
  await typed(tx)
    .insertInto('policy_rejection')
    .values({ org, at, findings: value })
    .onConflict((c) => c.column('org').doUpdateSet({ at, findings: value }))
    .execute();
}
export function rejections(db: Db): Promise<{ org: string; at: string; findings: unknown }[]> {
  return typed(db).selectFrom('policy_rejection').select(['org', 'at', 'findings']).execute();
}

/** Whether these very texts were published before, as whichever version. */
export async function wasPublished(db: Db, org: string, texts: DeclarationTexts): Promise<boolean> {
  const found = await typed(db)
    .selectFrom('policy_version')
    .select('languages')
    .where('org', '=', org)
    .where('source', '=', texts.manifest)
    .execute();
  const wanted = canonicalText(texts.languages);
  return found.some(({ languages }) => canonicalText(languages) === wanted);
}

/** Of these connections of stores, those that a version of an organisation's declaration named, and whether one of `org` did. */
export async function namedConnections(
  tx: Db,
  org: string,
  connections: readonly string[],
): Promise<readonly { readonly connection: string; readonly isOwn: boolean }[]> {
  const { rows } = await sql<{ connection: string; isOwn: boolean }>`
    select s.value->>'connection' as connection, bool_or(v.org = ${org}) as "isOwn"
    from policy_version v, json_each(v.manifest->'stores') s
    where s.value->>'connection' = any(${[...connections]}) group by 1`.execute(tx);
  return rows;
}

/** Numbers of the versions of which it was said how people were told. */
export async function toldVersions(db: Db, org: string): Promise<ReadonlySet<number>> {
  const rows = await typed(db).selectFrom('policy_told').select('version').where('org', '=', org).execute();
  return new Set(rows.map(({ version }) => version));
}
/** @returns false when it was said before; nothing changes then. */
export async function insertTold(tx: Db, row: PolicyToldTable): Promise<boolean> {
  const made = await typed(tx)
    .insertInto('policy_told')
    .values(row)
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

/** Keeps the pages of a version; they are never changed. */
export async function insertPages(tx: Db, row: PolicyPagesTable): Promise<void> {
  const pages = JSON.stringify(row.pages) as unknown as PublishedPages;
  await typed(tx)
    .insertInto('policy_pages')
    .values({ ...row, pages })
    .execute();
}
/** Numbers of the versions whose pages are kept. */
export async function versionsWithPages(db: Db, org: string): Promise<ReadonlySet<number>> {
  const rows = await typed(db).selectFrom('policy_pages').select('version').where('org', '=', org).execute();
  return new Set(rows.map(({ version }) => version));
}
export async function pagesOf(db: Db, org: string, version: number): Promise<KeptPages | undefined> {
  const row = await typed(db)
    .selectFrom('policy_pages')
    .select(['pages', 'kept_at', 'hash'])
    .where('org', '=', org)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && { pages: row.pages, keptAt: row.kept_at, hash: row.hash };
}
