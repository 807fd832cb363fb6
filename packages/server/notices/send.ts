import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { backOff } from '../platform/back-off.ts';
import { inTransaction } from '../platform/db.ts';
import { TakenOver } from '../platform/jobs.ts';
import { senderOf } from '../platform/sender.ts';
import type { PolicyVersion } from '../policy/reads.ts';
import type { Campaign } from './campaign.ts';
import { keptLetters, type Letters } from './letters.ts';
import { peopleOf } from './people.ts';
import { inMs, nowIso, type NoticeServices } from './services.ts';
import { type SmtpFault, smtpFault } from '../platform/smtp-fault.ts';

export interface LetterRow {
  readonly subject: string;
  readonly batch: number;
  readonly place: number;
  readonly language: keyof Letters;
  readonly attempts: number;
}
/** A letter that the mail server puts off is given up after so many attempts (a day and more by the pauses). */
const mostAttempts = 10;

/**
 * Sends what is due, one letter after the other, at most `limit`. Each is marked before it is handed over and after it
 * was taken: one that a crash left in between goes out again under the same Message-ID, and at most one can be so.
 * @returns the fault that stops all letters for now, or null. @throws StoreFault
 */
export async function sendDue(
  services: NoticeServices,
  campaign: Campaign,
  version: PolicyVersion,
  limit: number,
): Promise<SmtpFault | null> {
  const { org } = campaign;
  const { rows } = await sql<LetterRow>`select subject, batch, place, language, attempts from notice_letter
    where org = ${org} and version = ${campaign.version} and state in ('waiting', 'sending')
      and next_at <= ${nowIso(services)}
    order by next_at, batch, place limit ${limit}`.execute(services.db);
  if (rows.length === 0) return null;
  const letters = await keptLetters(services.db, org, campaign.version);
  if (!letters) throw new Error('The approved letters are gone.');
  const addresses = await peopleOf(services, campaign, version, rows);
  for (const row of rows) {
    const email = addresses.get(row.subject);
    if (email === undefined) {
      await settle(services, campaign, row, 'gone');
      continue;
    }
    const fault = await sendOne(services, campaign, version, { row, email, letter: letters[row.language] });
    if (fault?.of === 'server') return fault;
  }
  return null;
}

/** The name of one person's letter: the same for every attempt, and no one learns the pseudonym from it. */
function messageName({ org, version }: Campaign, subject: string): string {
  const hash = createHash('sha256').update(`${org}/${version}/${subject}`).digest('base64url');
  return `notice.${version}.${hash.slice(0, 27)}`;
}

async function sendOne(
  services: NoticeServices,
  campaign: Campaign,
  version: PolicyVersion,
  one: { readonly row: LetterRow; readonly email: string; readonly letter: Letters['az'] },
): Promise<SmtpFault | null> {
  const { row, email, letter } = one;
  const { org } = campaign;
  const now = nowIso(services);
  const { rows: open } =
    await sql`update notice_letter set state = 'sending', tried_at = coalesce(tried_at, ${now})
    where org = ${org} and version = ${campaign.version} and subject = ${row.subject}
      and state in ('waiting', 'sending') returning subject`.execute(services.db);
  // Another server, which took this over while we were paused, is through with it.
  if (open.length === 0) return null;
  const name = messageName(campaign, row.subject);
  try {
    await services.mailer.send({
      from: senderOf(version.manifest),
      to: email,
      ...letter,
      headers: {
        'Message-ID': `<${name}@${new URL(services.baseUrl).hostname}>`,
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
      },
    });
  } catch (cause) {
    // The letter is another server's now, and so is whatever is to be written down of it.
    if (cause instanceof TakenOver) throw cause;
    return putOff(services, campaign, row, smtpFault(cause));
  }
  await settle(services, campaign, row, 'sent', { message: name, language: row.language });
  return null;
}

async function putOff(
  services: NoticeServices,
  campaign: Campaign,
  row: LetterRow,
  fault: SmtpFault,
): Promise<SmtpFault> {
  const attempts = row.attempts + (fault.of === 'server' ? 0 : 1);
  if (fault.of === 'for-good' || attempts >= mostAttempts) {
    await settle(services, campaign, row, 'failed', { fault: fault.code }, attempts);
    return fault;
  }
  const next = fault.of === 'server' ? nowIso(services) : inMs(services, backOff(attempts));
  await sql`update notice_letter set state = 'waiting', attempts = ${attempts}, next_at = ${next}, fault = ${fault.code}
    where org = ${campaign.org} and version = ${campaign.version} and subject = ${row.subject}
      and state in ('waiting', 'sending')`.execute(services.db);
  return fault;
}

const kinds = { sent: 'notice.sent', failed: 'notice.not-sent', gone: 'notice.not-sent' } as const;

/** Writes down what became of a letter, with its entry in the journal. */
function settle(
  services: NoticeServices,
  { org, version }: Campaign,
  row: LetterRow,
  state: 'sent' | 'failed' | 'gone',
  refs: Readonly<Record<string, string>> = { fault: 'gone' },
  attempts = row.attempts + 1,
): Promise<void> {
  const time = nowIso(services);
  return inTransaction(services.db, async (tx) => {
    const { rows } =
      await sql`update notice_letter set state = ${state}, attempts = ${attempts}, settled_at = ${time},
        fault = ${refs['fault'] ?? null}
      where org = ${org} and version = ${version} and subject = ${row.subject} and state in ('waiting', 'sending')
      returning subject`.execute(tx);
    // A server that took this over while we were paused wrote it down: the journal tells of each letter once.
    if (rows.length === 0) return;
    await services.journal.append(tx, org, [
      { kind: kinds[state], time, actor: 'system', subject: row.subject, refs: { version, ...refs } },
    ]);
  });
}
