import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { build } from 'vite';
import { nodeHandler } from '../node-handler.ts';
import { createRelay } from '../relay.ts';

interface Chunk {
  readonly code?: string;
}
/** The shop's page as one script for browsers. */
export async function bundledPage(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'shop-page.ts'), formats: ['es'], fileName: 'page' },
    },
  });
  const [result] = [made].flat() as unknown as readonly { readonly output: readonly Chunk[] }[];
  return result?.output.map(({ code }) => code ?? '').join('\n') ?? '';
}

/** A shop with its own sign-in (a cookie names the visitor) and a relay under `/privacy`; `asked` are the paths it answered. */
export async function shopSite(amanat: string, script: string) {
  const relay = createRelay({
    url: amanat,
    key: 'key',
    organisation: 'shop',
    person: (request) => {
      const value = /session=([\w-]{22})/.exec(request.headers.get('cookie') ?? '')?.[1];
      return value === undefined ? null : { kind: 'visitor', value };
    },
  });
  const handle = nodeHandler(relay);
  const site = createServer((request, response) => {
    if (request.url?.startsWith('/privacy/')) return void handle(request, response);
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript
        ? script
        : '<!doctype html><title>Mağaza</title><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  const close = () => {
    relay.close();
    site.closeAllConnections();
    site.close();
  };
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(site.address() as AddressInfo).port}`, close };
}
