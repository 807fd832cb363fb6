import { Readable } from 'node:stream';
import nodemailer from 'nodemailer';

export interface Message {
  readonly from: string;
  /** One address, bare. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same in HTML. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly {
    readonly filename: string;
    readonly content: Buffer;
    readonly contentType: string;
  }[];
}
/** Resolves when a letter may still go, and rejects when it may not any more. */
export type MayGo = () => Promise<void>;
export interface Mailer {
  /**
   * Hands the message to the mail server; rejects when it was not accepted.
   * @param mayGo is asked at the last moment, when the mail server waits for the words of the letter. Rejects as it does,
   * with nothing handed over.
   */
  send(message: Message, mayGo?: MayGo): Promise<void>;
}

/** A mailer whose every letter asks whether it may still go. */
export function askingMailer({ send }: Mailer, mayGo: MayGo): Mailer {
  return { send: (message) => send(message, mayGo) };
}

/** A mailer that holds connections to the mail server. */
export interface SmtpMailer extends Mailer {
  /** Lets go of the connections; a letter that is being handed over is finished first. Sending rejects from then on. */
  close(): void;
}
/**
 * So many connections at most: what one mail server gladly takes of one client. Each is left after so many letters, as
 * servers ask for, and after so many idle milliseconds, before a server ends it of itself.
 */
const pool = { pool: true, maxConnections: 3, maxMessages: 100, idleTimeout: 15_000 } as const;

/** What the mail client carries along with a letter. */
interface Asking {
  readonly mayGo?: MayGo | undefined;
}
/** The words of a letter, held back until the mail server asks for them and whoever sends still may give them. */
async function* heldBack(words: NodeJS.ReadableStream, mayGo: MayGo): AsyncGenerator<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of words) parts.push(Buffer.from(part));
  await mayGo();
  yield Buffer.concat(parts);
}

/**
 * A mailer over SMTP (`smtp://host:port` or `smtps://user:pass@host`). Letters share connections. One is tried over
 * another connection only when the mail server had ended the first before it was told anything of the letter; whatever
 * else goes wrong rejects, and whoever sends decides.
 */
export function smtpMailer(url: string): SmtpMailer {
  const transport = nodemailer.createTransport({ url, ...pool });
  transport.use('stream', ({ data, message }, done) => {
    const { mayGo } = data as Asking;
    // What is read only when it is sent runs after the mail server's «354»: a connection that is cut before the last dot
    // leaves no letter behind (RFC 5321 §4.1.1.4).
    if (mayGo) message.processFunc((words) => Readable.from(heldBack(words, mayGo), { objectMode: false }));
    done();
  });
  return {
    send: async (message, mayGo) => {
      let refused: unknown;
      const asking: Asking = {
        mayGo:
          mayGo &&
          (() =>
            mayGo().catch((cause: unknown) => {
              refused = cause;
              throw cause;
            })),
      };
      const given = {
        ...message,
        ...asking,
        // As an address, not as a line that is read: in one, a colon names a group and a comma the next recipient.
        to: { name: '', address: message.to },
        headers: { ...message.headers },
        attachments: message.attachments ? [...message.attachments] : [],
      };
      await transport.sendMail(given).catch((cause: unknown) => {
        throw refused ?? cause;
      });
    },
    close: () => transport.close(),
  };
}
