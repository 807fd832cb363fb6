import { createHash } from 'node:crypto';
import { noticeErrors } from '@amanat/contract/errors/notices.ts';
import { canonicalBytes } from '@amanat/domain/ledger/canonical.ts';
import { noticePromised } from '@amanat/domain/manifest/notice-promised.ts';
import { noticeLetter, type NoticeLetter } from '@amanat/domain/notices/letter.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import type { Policies, PolicyVersion } from '../policy/reads.ts';

const fail = problems(noticeErrors);

export type Letters = Readonly<Record<'az' | 'en' | 'ru', NoticeLetter>>;

/** Whether people are written to about a version: its changes are significant, and e-mail is promised. */
export function wantsLetters(version: PolicyVersion): boolean {
  return version.number > 1 && version.significant && noticePromised(version.manifest).includes('email');
}
/** The version letters are to be sent about. @throws AMANAT-NTC-001 */
export function versionWithLetters(policies: Policies, org: string, number: number): PolicyVersion {
  const version = policies.version(org, number);
  if (!version || !wantsLetters(version)) throw fail('AMANAT-NTC-001');
  return version;
}
/** The letter about a version in the three languages, as it would go out now. */
export function lettersOf(version: PolicyVersion, origin: string): Letters {
  const of = (language: 'az' | 'en' | 'ru') => noticeLetter({ version, origin, language });
  return { az: of('az'), en: of('en'), ru: of('ru') };
}
/** Hex SHA-256 of the letters: what somebody approved. */
export function hashOf(letters: Letters): string {
  return createHash('sha256').update(canonicalBytes(letters)).digest('hex');
}

/** Keeps the letters word for word, so that everybody gets the same however long it takes. */
export async function keepLetters(tx: Db, org: string, version: number, letters: Letters): Promise<void> {
  await sql`delete from notice_text where org = ${org} and version = ${version}`.execute(tx);
  for (const [language, { subject, text, html }] of Object.entries(letters))
    await sql`insert into notice_text (org, version, language, subject, text, html)
      values (${org}, ${version}, ${language}, ${subject}, ${text}, ${html})`.execute(tx);
}
/** The letters as they were approved; undefined while nobody did. */
export async function keptLetters(db: Db, org: string, version: number): Promise<Letters | undefined> {
  const { rows } = await sql<NoticeLetter & { language: keyof Letters }>`select language, subject, text, html
    from notice_text where org = ${org} and version = ${version}`.execute(db);
  if (rows.length === 0) return undefined;
  const entries = rows.map(({ language, ...letter }) => [language, letter] as const);
  return Object.fromEntries(entries) as Letters;
}
