import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { SMTPServer } from 'smtp-server';
import { openInbox, type Inbox } from './inbox.ts';
import { codesPage } from './codes-page.ts';
import { listPage, messagePage, type PageLanguage } from './page.ts';

export interface MailOptions {
  /** 0 takes a free port. */
  readonly smtpPort: number;
  readonly httpPort: number;
  /** Where messages are kept between starts; in memory unless told. */
  readonly directory?: string;
}
export interface DemoMail {
  /** For `smtpMailer`. */
  readonly smtpUrl: string;
  /** The inbox page. */
  readonly inboxUrl: string;
  readonly inbox: Inbox;
  /** Shows the codes of the demo's own account at /codes, in place of an authenticator app. */
  showCodesOf(account: DemoAccount): void;
  stop(): Promise<void>;
}

/** The account whose second factor the demo shows, since a demo has no telephone. */
export interface DemoAccount {
  readonly email: string;
  readonly totpSecret: string;
}

/** Starts the demo's mail server and its inbox page, on the loopback address only. */
export async function startMail(options: MailOptions): Promise<DemoMail> {
  const inbox = await openInbox(options.directory);
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    // Whoever still holds a connection when the demo stops is not waited for.
    closeTimeout: 500,
    size: 25 * 1024 * 1024,
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        inbox.add(Buffer.concat(parts)).then(
          () => done(),
          (error: Error) => done(error),
        );
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    smtp.once('error', reject);
    smtp.listen(options.smtpPort, '127.0.0.1', resolve);
  });
  // The library tells of one sender's broken connection as an error of the whole server, and one that nobody
  // listens to ends the process. What was not taken in full is sent again by whoever sent it.
  smtp.on('error', (error: NodeJS.ErrnoException) =>
    process.emitWarning(`The demo's mail server lost a sender: ${error.code ?? error.name}`),
  );
  let shown: DemoAccount | undefined;
  const app = inboxApp(inbox, () => shown);
  const inboxUrl = await app.listen({ port: options.httpPort, host: '127.0.0.1' });
  const { port } = smtp.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    inboxUrl,
    inbox,
    showCodesOf: (account) => {
      shown = account;
    },
    stop: async () => {
      await app.close();
      await new Promise<void>((resolve) => {
        smtp.close(resolve);
      });
    },
  };
}

function inboxApp(inbox: Inbox, account: () => DemoAccount | undefined): FastifyInstance {
  const app = fastify();
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    reply.header('referrer-policy', 'no-referrer');
  });
  app.get('/', (request, reply) =>
    reply.type('text/html; charset=utf-8').send(listPage(inbox.list(), languageOf(request.query))),
  );
  app.get('/codes', (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('refresh', '5')
      .send(codesPage(account(), languageOf(request.query))),
  );
  app.get('/messages.json', () => inbox.list());
  app.get('/messages/:id', (request, reply) => {
    const message = inbox.get(Number((request.params as { id: string }).id));
    return reply
      .code(message ? 200 : 404)
      .type('text/html; charset=utf-8')
      .send(messagePage(message, languageOf(request.query)));
  });
  // The form of the button has nothing in it.
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, _body, done) => done(null),
  );
  app.post('/messages/:id/unsubscription', async (request, reply) => {
    const message = inbox.get(Number((request.params as { id: string }).id));
    const stopped = message?.listUnsubscribe ? await unsubscribe(message.listUnsubscribe.url) : false;
    return reply
      .type('text/html; charset=utf-8')
      .send(messagePage(message, languageOf(request.query), stopped ? 'unsubscribed' : 'failed'));
  });
  return app;
}

/** What a mail program does when its button is pressed: one POST, without cookies, nothing followed (RFC 8058 §3.2). */
async function unsubscribe(url: string): Promise<boolean> {
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  const answer = await fetch(url, { method: 'POST', body, redirect: 'manual' }).catch(() => undefined);
  return answer?.ok === true;
}

function languageOf(query: unknown): PageLanguage {
  const asked = (query as { lang?: string }).lang;
  return asked === 'en' || asked === 'ru' ? asked : 'az';
}
