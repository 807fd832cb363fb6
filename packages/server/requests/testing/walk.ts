import { sql } from 'kysely';
import { approveRequest } from '../approve.ts';
import { confirmCode } from '../confirm.ts';
import { executeRequest } from '../execute.ts';
import { openRequest, type OpenInput } from '../open.ts';
import { planRequest } from '../plan.ts';
import { sendLetter } from '../send-letter.ts';
import type { RequestServices } from '../services.ts';
import { org, type Office } from './office.ts';

/** Sends every letter that waits, as the worker would. */
export async function sendLetters(services: RequestServices): Promise<void> {
  const { rows } = await sql<{ request: string; name: string }>`select request, name from request_letter
    where sent_at is null order by queued_at`.execute(services.db);
  for (const { request, name } of rows) await sendLetter(services, org, request, name);
}
/** The last code that was mailed to an address. */
export function lastCode({ mail }: Pick<Office, 'mail'>, email: string): string {
  const letter = mail.inbox
    .list()
    .find((each) => each.to.includes(email.toLowerCase()) && /\b\d{6}\b/.test(each.text));
  const code = /\b\d{6}\b/.exec(letter?.text ?? '')?.[0];
  if (!code) throw new Error('No code was mailed.');
  return code;
}
/** A request opened over the real mail server and confirmed with the code from it. */
export async function openConfirmed(
  office: Office,
  input: Pick<OpenInput, 'kind'> & Partial<OpenInput> & { email: string },
) {
  const { services } = office;
  const { email, ...rest } = input;
  const opened = await openRequest(services, org, {
    channel: 'portal',
    language: 'az',
    contact: { email },
    ...rest,
  });
  await sendLetters(services);
  const { token } = await confirmCode(services, org, opened.number, lastCode(office, email));
  return { ...opened, token };
}
/** From the code to the answer: plan, approval by a handler, execution, letters. */
export async function goThrough(
  office: Office,
  id: string,
  acknowledge: readonly string[] = [],
): Promise<string> {
  const { services } = office;
  await planRequest(services, org, id);
  await approveRequest(services, org, id, 'handler-1', acknowledge);
  const end = await executeRequest(services, org, id);
  await sendLetters(services);
  return end;
}
