import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Headers, simpleParser } from 'mailparser';

/** A message as it arrived at the demo's mail server. */
export interface StoredMessage {
  readonly id: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The name of the message; a repetition carries the same. */
  readonly messageId?: string;
  /** ISO instant of the message's own date. */
  readonly date: string;
  readonly attachments: readonly { readonly filename: string; readonly bytes: number }[];
  /** Where its head says one can unsubscribe, and whether by one click (RFC 2369, RFC 8058). */
  readonly listUnsubscribe?: { readonly url: string; readonly oneClick: boolean };
}
export interface Inbox {
  add(raw: Buffer): Promise<StoredMessage>;
  /** Newest first. */
  list(): readonly StoredMessage[];
  get(id: number): StoredMessage | undefined;
}

/** Keeps messages in memory and, given a directory, as `.eml` files that the next start reads again. */
export async function openInbox(directory?: string): Promise<Inbox> {
  const messages: StoredMessage[] = [];
  const keep = async (raw: Buffer): Promise<StoredMessage> => {
    const message = await parse(raw, messages.length + 1);
    messages.push(message);
    return message;
  };
  if (directory) {
    mkdirSync(directory, { recursive: true });
    const names = readdirSync(directory)
      .filter((name) => name.endsWith('.eml'))
      .toSorted();
    for (const name of names) await keep(readFileSync(join(directory, name)));
  }
  return {
    add: async (raw) => {
      const message = await keep(raw);
      if (directory) writeFileSync(join(directory, `${String(message.id).padStart(6, '0')}.eml`), raw);
      return message;
    },
    list: () => messages.toReversed(),
    get: (id) => messages[id - 1],
  };
}

function unsubscribeOf(headers: Headers): Pick<StoredMessage, 'listUnsubscribe'> {
  // The parser joins all List- headers into one.
  const list = headers.get('list') as Record<string, { url?: string; name?: string }> | undefined;
  const url = list?.['unsubscribe']?.url;
  if (!url) return {};
  const oneClick = list?.['unsubscribe-post']?.name === 'List-Unsubscribe=One-Click';
  return { listUnsubscribe: { url, oneClick } };
}

async function parse(raw: Buffer, id: number): Promise<StoredMessage> {
  const mail = await simpleParser(raw);
  const to = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : [];
  return {
    id,
    from: mail.from?.text ?? '',
    to: to.map((each) => each.text).join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    ...(mail.messageId ? { messageId: mail.messageId } : {}),
    date: (mail.date ?? new Date(0)).toISOString(),
    attachments: mail.attachments.map((each) => ({ filename: each.filename ?? '', bytes: each.size })),
    ...unsubscribeOf(mail.headers),
  };
}
