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
export interface Mailer {
  /** Hands the message to the mail server; rejects when it was not accepted. */
  send(message: Message): Promise<void>;
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

/**
 * A mailer over SMTP (`smtp://host:port` or `smtps://user:pass@host`). Letters share connections. One is tried over
 * another connection only when the mail server had ended the first before it was told anything of the letter; whatever
 * else goes wrong rejects, and whoever sends decides.
 */
export function smtpMailer(url: string): SmtpMailer {
  const transport = nodemailer.createTransport({ url, ...pool });
  return {
    send: async (message) => {
      await transport.sendMail({
        ...message,
        // As an address, not as a line that is read: in one, a colon names a group and a comma the next recipient.
        to: { name: '', address: message.to },
        headers: { ...message.headers },
        attachments: message.attachments ? [...message.attachments] : [],
      });
    },
    close: () => transport.close(),
  };
}
