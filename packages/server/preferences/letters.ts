import { randomUUID } from 'node:crypto';
import { preferenceErrors } from '@amanat/contract/errors/preferences.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { sql } from 'kysely';
import { type Db, inTransaction } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import { senderOf } from '../platform/sender.ts';
import { policyInForce } from './choose.ts';
import { confirmationMail, linkMail, type MailText } from './mails.ts';
import { confirmationLink, makeLinks } from './links.ts';
import { nowIso, type PreferenceServices } from './services.ts';

const fail = problems(preferenceErrors);
const hour = 3_600_000;
const mostAnHour = 5;
/** A link that was asked for by whoever knows the address opens for a day. */
const asked = 1;

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
  services: Pick<PreferenceServices, 'keys' | 'jobs'>,
  tx: Db,
  org: string,
  subject: string,
  letter: Letter,
  at: string,
): Promise<void> {
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
  await services.jobs.add(tx, 'preferences.letter', { org, id }, { key: `preferences.letter:${id}` });
}

interface MailRow {
  readonly subject: string;
  readonly sealed: Buffer | null;
}
/**
 * Sends one mail. It is marked once the mail server took it, and what it held is gone with that; a crash between the
 * two sends it again under the same Message-ID, which mail programs show once.
 */
export async function sendLetter(services: PreferenceServices, org: string, id: string): Promise<void> {
  const { rows } = await sql<MailRow>`select subject, sealed from preference_mail
    where org = ${org} and id = ${id} and sent_at is null`.execute(services.db);
  const row = rows[0];
  if (!row?.sealed) return;
  const plain = await services.keys.open(services.db, org, row.subject, row.sealed);
  // The person was erased meanwhile: there is nobody to write to.
  if (plain)
    await services.mailer.send(
      messageOf(services, org, id, row.subject, JSON.parse(Buffer.from(plain).toString()) as Letter),
    );
  const at = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    await sql`update preference_mail set sent_at = ${at}, sealed = null where org = ${org} and id = ${id}`.execute(
      tx,
    );
    // Rows stay for as long as they are counted.
    await sql`delete from preference_mail where org = ${org} and sent_at is not null
      and queued_at < ${new Date(Date.parse(at) - 24 * hour).toISOString()}`.execute(tx);
  });
}

function messageOf(services: PreferenceServices, org: string, id: string, subject: string, letter: Letter) {
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
function textOf(services: PreferenceServices, manifest: Manifest, subject: string, letter: Letter): MailText {
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
  services: PreferenceServices,
  org: string,
  email: string,
  language: 'az' | 'en' | 'ru',
): Promise<void> {
  const subject = services.keys.pseudonym(org, 'email', email);
  return inTransaction(services.db, (tx) =>
    queueLetter(services, tx, org, subject, { to: email, language }, nowIso(services)),
  );
}
