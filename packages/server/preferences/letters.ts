import { randomUUID } from 'node:crypto';
import { preferenceErrors } from '@amanat/contract/errors/preferences.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { sql } from 'kysely';
import { type Db, inTransaction } from '../platform/db.ts';
import { lockPeople } from '../platform/lock.ts';
import { problems } from '../platform/problem.ts';
import { senderOf } from '../platform/sender.ts';
import { smtpFault } from '../platform/smtp-fault.ts';
import { policyInForce } from './choose.ts';
import { confirmationMail, linkMail, type MailText } from './mails.ts';
import { confirmationLink, makeLinks } from './links.ts';
import { nowIso, type PreferenceServices } from './services.ts';

const fail = problems(preferenceErrors);
const hour = 3_600_000;
const mostAnHour = 5;
/** A link that was asked for by whoever knows the address opens for a day, and is not sent any more after one. */
const asked = 1;
/** A mail is tried for as long as it is of use, which `sendLetter` says, and not for so many times. */
const everyTime = 10_000;

/** What writing mails takes. */
export type LetterServices = Pick<
  PreferenceServices,
  'db' | 'clock' | 'jobs' | 'mailer' | 'policies' | 'baseUrl'
> & {
  readonly keys: Pick<PreferenceServices['keys'], 'pseudonym' | 'seal' | 'open'>;
};

/** One address and nothing else: no list, no name, no line of a mail's head. Whether it is somebody's, a mail shows. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,190}\.[^\s@<>()[\]\\,;:".]{2,}$/.test(text);
}

/** A mail that waits: sealed under the person's key, as it names the person. */
type Letter = {
  readonly to: string;
  readonly language: 'az' | 'en' | 'ru';
  /** The consent the mail asks to confirm: its id, what for, until when. */
  readonly pending?: { readonly id: string; readonly purposes: readonly string[]; readonly until: string };
};

/**
 * Writes down, with the fact it tells of, that a mail is to be sent, and queues its sending.
 * @throws AMANAT-PRF-005 when the person got five in the last hour: nobody's mailbox is flooded by a form.
 */
export async function queueLetter(
  services: Pick<LetterServices, 'keys' | 'jobs'>,
  tx: Db,
  org: string,
  subject: string,
  letter: Letter,
  at: string,
): Promise<void> {
  // Who asks at the same moment waits, and counts what is queued here.
  await lockPeople(tx, org, [subject]);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from preference_mail
    where org = ${org} and subject = ${subject} and queued_at > ${new Date(Date.parse(at) - hour).toISOString()}`.execute(
    tx,
  );
  if ((rows[0]?.n ?? 0) >= mostAnHour) throw fail('AMANAT-PRF-005');
  const id = randomUUID();
  const sealed = await services.keys.seal(tx, org, subject, Buffer.from(JSON.stringify(letter)));
  await sql`insert into preference_mail (org, id, subject, kind, queued_at, sealed)
    values (${org}, ${id}, ${subject}, ${letter.pending ? 'confirmation' : 'link'}, ${at}, ${Buffer.from(sealed)})`.execute(
    tx,
  );
  await services.jobs.add(
    tx,
    'preferences.letter',
    { org, id },
    {
      key: `preferences.letter:${id}`,
      maxAttempts: everyTime,
    },
  );
}

interface MailRow {
  readonly subject: string;
  readonly queued_at: string;
  readonly sealed: Buffer | null;
}
/**
 * Sends one mail. It is marked once the mail server took it, and what it held is gone with that; a crash between the
 * two sends it again under the same Message-ID, which mail programs show once. What it held goes as well when the mail
 * server will never take it, and when its link would be of no use any more: nobody's address is kept for a mail that
 * nobody gets. @throws whatever keeps it from being sent for now.
 */
export async function sendLetter(services: LetterServices, org: string, id: string): Promise<void> {
  const { db, keys, clock } = services;
  const { rows } = await sql<MailRow>`select subject, queued_at, sealed from preference_mail
    where org = ${org} and id = ${id} and sent_at is null`.execute(db);
  const row = rows[0];
  if (!row?.sealed) return;
  const plain = await keys.open(db, org, row.subject, row.sealed);
  // The person was erased meanwhile: there is nobody to write to.
  const letter = plain && (JSON.parse(Buffer.from(plain).toString()) as Letter);
  const isSent =
    letter && isOfUse(letter, row, nowIso(services)) && (await sent(services, org, id, row, letter));
  const now = nowIso(services);
  await inTransaction(db, async (tx) => {
    await sql`update preference_mail set sent_at = ${isSent ? now : null}, sealed = null
      where org = ${org} and id = ${id}`.execute(tx);
    // Rows stay for as long as they are counted.
    await sql`delete from preference_mail where org = ${org} and sealed is null
      and queued_at < ${new Date(clock.now().getTime() - 24 * hour).toISOString()}`.execute(tx);
  });
}

/** Whether the link of a mail would still open something by the time it comes. */
function isOfUse({ pending }: Letter, { queued_at }: MailRow, now: string): boolean {
  return pending ? now < pending.until : Date.parse(now) - Date.parse(queued_at) < asked * 24 * hour;
}

/** Hands a mail over. @returns false when the mail server will never take it. @throws what passes. */
async function sent(
  services: LetterServices,
  org: string,
  id: string,
  { subject }: MailRow,
  letter: Letter,
): Promise<boolean> {
  try {
    await services.mailer.send(messageOf(services, org, id, subject, letter));
    return true;
  } catch (cause) {
    if (smtpFault(cause).of !== 'for-good') throw cause;
    return false;
  }
}

function messageOf(services: LetterServices, org: string, id: string, subject: string, letter: Letter) {
  const { manifest } = policyInForce(services.policies, org);
  const { subject: title, text } = textOf(services, manifest, subject, letter);
  return {
    from: senderOf(manifest),
    to: letter.to,
    subject: title,
    text,
    headers: {
      'Message-ID': `<${id}@${new URL(services.baseUrl).hostname}>`,
      'Auto-Submitted': 'auto-replied',
    },
  };
}
function textOf(services: LetterServices, manifest: Manifest, subject: string, letter: Letter): MailText {
  const { language, pending } = letter;
  const org = manifest.organisation.id;
  if (!pending) {
    const { preferences } = makeLinks(services, org, { subject, language, days: asked });
    return linkMail({ manifest, language, link: preferences });
  }
  const { id, purposes, until } = pending;
  const link = confirmationLink(services, org, { subject, pending: id, until, language });
  return confirmationMail({ manifest, language, link, purposes, until });
}

/** Sends a person a link to their page; whoever types an address gets it into that mailbox and nowhere else. */
export function mailLink(
  services: LetterServices,
  org: string,
  email: string,
  language: 'az' | 'en' | 'ru',
): Promise<void> {
  const subject = services.keys.pseudonym(org, 'email', email);
  return inTransaction(services.db, (tx) =>
    queueLetter(services, tx, org, subject, { to: email, language }, nowIso(services)),
  );
}
