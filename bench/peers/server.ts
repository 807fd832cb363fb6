import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { settingsAsShown } from '@amanat/server/consent/history/banner-as-shown.ts';
import { wordingInForce } from '@amanat/server/consent/wordings.ts';
import { versionsOf } from '@amanat/server/consent/testing/consent-server.ts';
import type { App } from '@amanat/server/http/app.ts';
import { bannerRoutes } from '@amanat/server/http/public/banner.ts';
import fastify from 'fastify';
import { build } from 'vite';
import { builtBanner } from '../../packages/banner/testing/built.ts';
import { type Peer, peers } from './peer.ts';

const folder = import.meta.dirname;

/** Əmanət as docs/integrating.md says, and a page without any banner. */
export const amanat: Peer = {
  name: 'Əmanət',
  head: '<script src="/v1/organisations/smartmarket/banner.js" data-organisation="smartmarket"></script>',
  body: '',
  banner: ['.card', 'amanat-banner'],
};
export const bare: Peer = { name: 'no banner', head: '', body: '', banner: ['h1'] };
export const contestants: readonly Peer[] = [amanat, ...peers, bare];

export interface PeerServer {
  readonly url: string;
  /** Bytes, gzip, that pages of this peer asked for beside themselves, each file once. */
  bytes(peer: Peer): number;
  close(): Promise<void>;
}

async function c15t(): Promise<ReadonlyMap<string, Buffer>> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(folder, 'c15t-entry.js'),
        output: { entryFileNames: 'c15t.js', assetFileNames: 'c15t.[ext]' },
      },
    },
  });
  const [result] = [made].flat();
  if (!result || !('output' in result)) throw new Error('vite built nothing of c15t.');
  return new Map(
    result.output.map((file) => [
      `/${file.fileName}`,
      Buffer.from(file.type === 'chunk' ? file.code : file.source),
    ]),
  );
}

const page = ({ head, body }: Peer) => `<!doctype html><html lang="az"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Mağaza</title><link rel="icon" href="data:,">${head}</head>
<body><h1>Mağaza</h1><p>Bir səhifə.</p>${body}</body></html>`;

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};

/** Serves a page for each on loopback, everything packed as a good server does. */
export async function peerServer(): Promise<PeerServer> {
  const policies = versionsOf(manifestOf('smartmarket'));
  const app = fastify({ logger: false });
  const seen = new Map<string, Map<string, number>>();
  // All are packed the same way, for what is compared are the files.
  app.addHook('onRequest', async (request) => {
    request.headers['accept-encoding'] = 'gzip';
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const from = /\/page\/(\d+)/.exec(request.headers.referer ?? '')?.[1];
    const sent = payload as string | Buffer | null;
    if (!from || !sent || reply.statusCode !== 200) return payload;
    const zipped =
      reply.getHeader('content-encoding') === 'gzip' ? Buffer.from(sent) : gzipSync(sent, { level: 9 });
    const files = seen.get(from) ?? new Map<string, number>();
    seen.set(from, files.set(request.url.replace(/\?.*/, ''), zipped.length));
    void reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return zipped;
  });
  bannerRoutes(app as unknown as App, { policies, bannerFile: await builtBanner() });
  app.get<{ Params: { hash: string } }>('/v1/organisations/smartmarket/wordings/:hash', (request) => {
    const policy = policies.inForce('smartmarket');
    const known = policy && wordingInForce(policy, request.params.hash);
    return known && settingsAsShown(policies, 'smartmarket', known);
  });
  const bundle = await c15t();
  for (const [path, content] of bundle)
    app.get(path, (_, reply) => reply.type(types[path.split('.').at(-1) ?? ''] ?? '').send(content));
  app.get<{ Params: { '*': string } }>('/lib/*', async (request, reply) => {
    const file = request.params['*'];
    return reply
      .type(`${types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'}; charset=utf-8`)
      .send(await readFile(join(folder, 'node_modules', file)));
  });
  app.get<{ Params: { n: string } }>('/page/:n', (request, reply) =>
    reply.type('text/html; charset=utf-8').send(page(contestants[Number(request.params.n)] ?? bare)),
  );
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    bytes: (peer) => {
      const files = seen.get(String(contestants.indexOf(peer)));
      return [...(files?.values() ?? [])].reduce((sum, size) => sum + size, 0);
    },
    close: () => app.close(),
  };
}
