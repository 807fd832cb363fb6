import { utf8 } from '@amanat/domain/ledger/bytes.ts';
import { hashing, signing } from '@amanat/domain/ledger/testing/node-crypto.ts';
import { verifyAnyReceipt } from '@amanat/domain/ledger/verify-any-receipt.ts';
import type { Program } from '../../promises/testing/program.ts';

/** The last mail to an address, once it has come; the text has its lines joined as a reader sees them. */
export async function lastMail(
  program: Pick<Program, 'mail'>,
  to: string,
  more = 0,
): Promise<{ text: string; raw: string }> {
  for (;;) {
    const mails = program.mail.inbox.list().filter((mail) => mail.to.includes(to));
    const newest = mails[0];
    if (newest && mails.length > more) {
      const message = program.mail.inbox.get(newest.id)!;
      return { text: message.text, raw: JSON.stringify(message) };
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}
/** The first link of a text, without the server's address. */
export function linkIn(text: string): string {
  const found = /https?:\/\/[^\s/]+(\/\S+)/.exec(text)?.[1];
  if (!found) throw new Error('There is no link in the mail.');
  return found;
}

/** What a browser shows for a receipt's address, once the journal has the proof; it is verified as whoever keeps it would. */
export async function receiptPage(program: Pick<Program, 'url'>, receipt: string): Promise<string> {
  for (;;) {
    const answer = await fetch(program.url + receipt, { headers: { accept: 'text/html' } });
    const page = await answer.text();
    if (answer.status === 200) return verified(page);
    if (answer.status !== 503 && answer.status !== 409 && answer.status !== 425) throw new Error(page);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

async function verified(page: string): Promise<string> {
  const { checks } = await verifyAnyReceipt({ hashing, signing }, utf8(page));
  const failed = checks.filter(({ ok }) => !ok).map(({ name }) => name);
  if (failed.length > 0) throw new Error(`The receipt does not verify: ${failed.join(', ')}`);
  return page;
}
