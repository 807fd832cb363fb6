import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { addNewsletter, type NewsletterOptions } from './newsletter.ts';
import { frontPage } from './page.ts';
import { pixel, shopScript, statsScript } from './tags.ts';
import { type Language, languages } from './words.ts';

export interface ShopOptions {
  /** Port on loopback; 0 picks a free one. */
  readonly port: number;
  /** Address of Əmanət, without a slash at the end. */
  readonly amanatUrl: string;
  /** With it the shop has a newsletter. */
  readonly newsletter?: NewsletterOptions;
}
export interface Shop {
  readonly url: string;
  /** What the stand-in tags sent here, by tag. */
  readonly collected: Readonly<Record<'stats' | 'ads', number>>;
  close(): Promise<void>;
}
const fonts = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/inter/package.json'));

/** Starts the demonstration shop: SmartMarket.az on loopback, one page in four languages. */
export async function startShop({ port, amanatUrl, newsletter }: ShopOptions): Promise<Shop> {
  const collected = { stats: 0, ads: 0 };
  const app = fastify({ logger: false });
  app.get('/', (request, reply) => {
    const nonce = randomBytes(16).toString('base64');
    const language = languageOf(request.query as { lang?: string }, request.headers.cookie ?? '');
    if (!/(^|; )sm_session=/.test(request.headers.cookie ?? '')) giveSession(reply);
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', policy(amanatUrl, nonce))
      .send(frontPage({ language, amanatUrl, nonce, newsletter: newsletter !== undefined }));
  });
  addTags(app, collected);
  addFiles(app);
  addSignalWord(app, amanatUrl);
  if (newsletter) withNewsletter(app, amanatUrl, newsletter);
  const url = await app.listen({ port, host: '127.0.0.1' });
  return { url, collected, close: () => app.close() };
}

function withNewsletter(app: FastifyInstance, amanatUrl: string, options: NewsletterOptions): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/newsletter'))
      reply.header('content-security-policy', policy(amanatUrl, randomBytes(16).toString('base64')));
  });
  addNewsletter(app, {
    ...options,
    amanatUrl,
    languageOf: (request) => languageOf(request.query as { lang?: string }, request.headers.cookie ?? ''),
  });
}

/** The language asked for, else the one kept after consent, else Azerbaijani. */
function languageOf({ lang }: { lang?: string }, cookies: string): Language {
  const kept = /(?:^|; )sm_lang=(\w+)/.exec(cookies)?.[1];
  return languages.find((one) => one === lang) ?? languages.find((one) => one === kept) ?? 'az';
}

/** The only cookie set without asking: it holds the basket and ends with the browser. */
function giveSession(reply: FastifyReply): void {
  const id = randomBytes(18).toString('base64url');
  reply.header('set-cookie', `sm_session=${id}; Path=/; HttpOnly; SameSite=Lax`);
}

/** No inline style, no inline script without a nonce, Trusted Types on: the banner has to live with it. */
function policy(amanatUrl: string, nonce: string): string {
  return `default-src 'none'; script-src 'self' ${amanatUrl} 'nonce-${nonce}'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' ${amanatUrl}; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types amanat`;
}

function addTags(app: FastifyInstance, collected: { stats: number; ads: number }): void {
  app.get('/stats.js', (_, reply) => reply.type('text/javascript; charset=utf-8').send(statsScript));
  app.addContentTypeParser('text/plain', { parseAs: 'string' }, (_, body, done) => done(null, body));
  app.post('/collect', (_, reply) => {
    collected.stats += 1;
    return reply.code(204).send();
  });
  app.get('/ad.gif', (_, reply) => {
    collected.ads += 1;
    return reply.type('image/gif').header('cache-control', 'no-store').send(pixel);
  });
  app.get('/collected', (_, reply) => reply.send(collected));
}

/** What the shop says of Global Privacy Control, passed on from Əmanət: one word, kept in one place. */
function addSignalWord(app: FastifyInstance, amanatUrl: string): void {
  app.get('/.well-known/gpc.json', async (_, reply) => {
    const said = await fetch(`${amanatUrl}/v1/organisations/smartmarket/gpc.json`);
    return reply
      .code(said.status)
      .type('application/json; charset=utf-8')
      .send(await said.text());
  });
}

function addFiles(app: FastifyInstance): void {
  app.get('/shop.js', (_, reply) => reply.type('text/javascript; charset=utf-8').send(shopScript));
  app.get('/shop.css', async (_, reply) =>
    reply.type('text/css; charset=utf-8').send(await readFile(join(import.meta.dirname, 'shop.css'))),
  );
  for (const subset of ['latin', 'latin-ext', 'cyrillic']) {
    const file = `inter-${subset}-wght-normal.woff2`;
    app.get(`/fonts/${file}`, async (_, reply) =>
      reply
        .type('font/woff2')
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(await readFile(join(fonts, 'files', file))),
    );
  }
}
