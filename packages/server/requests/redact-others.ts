import { foldEmail, foldPhone } from '../connectors/connector.ts';
import type { Person } from './identify.ts';

const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** Azerbaijani numbers, however spaced: +994 or 0, two digits, seven digits. */
const phone = /(?:\+994|\b0)[\s(-]*\d{2}[\s)-]*\d{3}[\s-]?\d{2}[\s-]?\d{2}\b/g;

/**
 * Leaves e-mail addresses and phone numbers of other people out of a text: an answer to one person must not
 * show another's (GDPR 15(4)). The person's own stay.
 */
export function redactOthers(
  text: string,
  person: Person,
  hidden: string,
): { text: string; redacted: number } {
  let redacted = 0;
  const hide = (found: string, own: boolean): string => {
    if (own) return found;
    redacted += 1;
    return hidden;
  };
  const clean = text
    .replaceAll(email, (found) => hide(found, person.own.emails.includes(foldEmail(found))))
    .replaceAll(phone, (found) => hide(found, person.own.phones.includes(foldPhone(found))));
  return { text: clean, redacted };
}
