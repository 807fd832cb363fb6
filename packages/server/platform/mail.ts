import nodemailer from 'nodemailer';

export interface Message {
  readonly from: string;
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

/** A mailer over SMTP (`smtp://host:port` or `smtps://user:pass@host`). */
export function smtpMailer(url: string): Mailer {
  const transport = nodemailer.createTransport(url);
  return {
    send: async (message) => {
      await transport.sendMail({
        ...message,
        headers: { ...message.headers },
        attachments: message.attachments ? [...message.attachments] : [],
      });
    },
  };
}
