import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { SMTPServer } from 'smtp-server';
import { openInbox, type Inbox } from './inbox.ts';
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
  stop(): Promise<void>;
}

/** Starts the demo's mail server and its inbox page, on the loopback address only. */
export async function startMail(options: MailOptions): Promise<DemoMail> {
  const inbox = await openInbox(options.directory);
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
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
  const app = inboxApp(inbox);
  const inboxUrl = await app.listen({ port: options.httpPort, host: '127.0.0.1' });
  const { port } = smtp.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    inboxUrl,
    inbox,
    stop: async () => {
      await app.close();
      await new Promise<void>((resolve) => {
        smtp.close(resolve);
      });
    },
  };
}

function inboxApp(inbox: Inbox): FastifyInstance {
  const app = fastify();
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    reply.header('referrer-policy', 'no-referrer');
  });
  app.get('/', (request, reply) =>
    reply.type('text/html; charset=utf-8').send(listPage(inbox.list(), languageOf(request.query))),
  );
  app.get('/messages.json', () => inbox.list());
  app.get('/messages/:id', (request, reply) => {
    const message = inbox.get(Number((request.params as { id: string }).id));
    return reply
      .code(message ? 200 : 404)
      .type('text/html; charset=utf-8')
      .send(messagePage(message, languageOf(request.query)));
  });
  return app;
}

function languageOf(query: unknown): PageLanguage {
  const asked = (query as { lang?: string }).lang;
  return asked === 'en' || asked === 'ru' ? asked : 'az';
}
