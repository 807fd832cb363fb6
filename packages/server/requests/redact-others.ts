import { foldEmail } from '../connectors/connector.ts';
import { foldPhone } from '../platform/phone-number.ts';
import type { Person } from './identify.ts';

const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** Numbers of any country that say it with `+`, and Azerbaijani ones with the trunk 0, however spaced. */
const phone = /\+[1-9](?:[\s().-]{0,2}\d){6,14}\b|\b0[\s(-]*\d{2}[\s)-]*\d{3}[\s-]?\d{2}[\s-]?\d{2}\b/g;

/** What a text may name other people by. `emails` alone where digits are not phone numbers of people. */
export type Redacted = 'all' | 'emails' | 'whole-phone';

/**
 * Leaves e-mail addresses and phone numbers of other people out of a text: an answer to one person must not
 * show another's (GDPR 15(4)). The person's own stay. A `whole-phone` is one number in any spelling.
 */
export function redactOthers(
  text: string,
  person: Person,
  hidden: string,
  what: Redacted = 'all',
): { text: string; redacted: number } {
  let redacted = 0;
  const hide = (found: string, own: boolean): string => {
    if (own) return found;
    redacted += 1;
    return hidden;
  };
  const isOwnPhone = (found: string) => person.own.phones.includes(foldPhone(found));
  if (what === 'whole-phone' && foldPhone(text) !== '')
    return { text: hide(text, isOwnPhone(text)), redacted };
  const clean = text.replaceAll(email, (found) => hide(found, person.own.emails.includes(foldEmail(found))));
  if (what === 'emails') return { text: clean, redacted };
  return { text: clean.replaceAll(phone, (found) => hide(found, isOwnPhone(found))), redacted };
}
