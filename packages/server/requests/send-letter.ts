import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { inTransaction } from '../platform/db.ts';
import { senderOf } from '../platform/sender.ts';
import type { Contact } from './ask.ts';
import { answerDays } from './close.ts';
import { codeMinutes, makeCode } from './codes.ts';
import {
  acknowledgementMail,
  answerMail,
  codeMail,
  confirmationMail,
  extensionMail,
  liftedMail,
  pauseMail,
  resumedMail,
  type MailInput,
  type MailText,
} from './document/mails.ts';
import { letterIsSent, markLetterSent } from './letters.ts';
import { policyOf } from './open.ts';
import type { SealedQuestion } from './pause.ts';
import { getSecret } from './sealed.ts';
import { nowIso, type RequestServices } from './services.ts';
import { advance, requestRow, requestState, type RequestRow } from './store.ts';

/**
 * Sends one letter of a request. Letters are marked once the mail server took them; a crash between the two
 * sends again under the same Message-ID, which mail programs show once, word for word the same. A code is made here, at the last
 * moment, so that it is written down nowhere but in the letter.
 */
export async function sendLetter(
  services: RequestServices,
  org: string,
  id: string,
  name: string,
): Promise<void> {
  const row = await requestRow(services.db, org, id);
  if (await letterIsSent(services.db, org, id, name)) return;
  const contact = await getSecret<Contact>(services, services.db, org, id, 'contact');
  // The request's key is gone: there is nobody to write to.
  if (!contact) return;
  const { manifest } = policyOf(services, org);
  const withCode = name.startsWith('code:');
  const code = withCode
    ? await inTransaction(services.db, (tx) => {
        const of = { org, request: id, letter: name, subject: row.subject };
        return makeCode(services.keys, tx, of, nowIso(services));
      })
    : undefined;
  const mail = await mailFor(services, row, manifest, name, code);
  await services.mailer.send({
    from: senderOf(manifest),
    to: contact.email,
    subject: mail.subject,
    text: mail.text,
    headers: {
      'Message-ID': `<${id}.${name.replaceAll(':', '.')}@${new URL(services.baseUrl).hostname}>`,
      'Auto-Submitted': 'auto-replied',
    },
  });
  const at = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    const { phase } = await requestRow(tx, org, id, true);
    if (withCode && ['opened', 'code-sent'].includes(phase))
      await advance(tx, org, id, 'system', [{ type: 'code-sent', at }]);
    await markLetterSent(tx, org, id, name, at);
  });
}

async function mailFor(
  services: RequestServices,
  row: RequestRow,
  manifest: Manifest,
  name: string,
  code: string | undefined,
): Promise<MailText> {
  const { binding, due } = (await requestState(services.db, row.org, row.id)).deadline;
  const { kind, number, language } = row;
  const input: MailInput = {
    manifest,
    kind,
    number,
    language,
    due,
    citation: binding.citation,
    link: requestLink(services, row),
    minutes: codeMinutes,
    ...(code === undefined ? {} : { code }),
  };
  if (name === 'acknowledgement') return acknowledgementMail(input);
  if (name === 'code:first') return confirmationMail(input);
  if (name.startsWith('code:')) return codeMail(input);
  if (name.startsWith('extension:')) {
    const told = await getSecret<{ until: string; reason: string }>(
      services,
      services.db,
      row.org,
      row.id,
      name,
    );
    return extensionMail({ ...input, until: told?.until ?? due, reason: told?.reason ?? '' });
  }
  if (name.startsWith('pause:')) {
    const asked = await getSecret<SealedQuestion>(services, services.db, row.org, row.id, name);
    // The question and its letter are written together, and go with the request's key.
    if (!asked) throw new Error('The question of the letter is gone.');
    return pauseMail({ ...input, ...asked });
  }
  if (name.startsWith('resumed:')) return resumedMail(input);
  if (name === 'lifted') return liftedMail(input);
  return answerMail({ ...input, refused: name === 'refusal', days: answerDays });
}

/** The page of a request: the id cannot be guessed, and opens nothing without a code. */
export function requestLink(
  services: Pick<RequestServices, 'baseUrl'>,
  row: Pick<RequestRow, 'org' | 'id' | 'language'>,
): string {
  return `${services.baseUrl}/${row.org}/requests/${row.id}?lang=${row.language}`;
}
