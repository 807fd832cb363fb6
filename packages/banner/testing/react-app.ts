import { join } from 'node:path';
import fastify from 'fastify';
import { build } from 'vite';

const source = `
import { createElement as h, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
function App() {
  const [route, go] = useState(location.pathname);
  const [round, again] = useState(0);
  const to = (path, lang) => { history.pushState({}, '', path); if (lang) document.documentElement.lang = lang; go(path); };
  return h('main', { key: round }, h('h1', null, 'Route ' + route),
    h('button', { onClick: () => to('/two') }, 'Next'),
    h('button', { onClick: () => to('/en', 'en') }, 'English'),
    h('button', { onClick: () => again(round + 1) }, 'Again'),
    h('button', { 'data-amanat-settings': true }, 'Cookies'));
}
const root = () => createRoot(document.body).render(h(App));
globalThis.takeBody = root;
const Whole = ({ tag }) => h('html', { lang: 'az' },
  h('head', null, h('title', null, 'App'), h('link', { rel: 'icon', href: 'data:,' }), h('script', { src: tag }), h('script', { type: 'module', src: '/app.js' })),
  h('body', null, h(App)));
globalThis.failed = [];
globalThis.hydrate = () => hydrateRoot(document, h(Whole, { tag: document.scripts[0].src }), { onRecoverableError: (error) => failed.push(String(error)) });
globalThis.newBody = () => { document.body = document.createElement('body'); root(); };
`;

/** What React makes of the same on a server, as Next.js and others send it. */
const drawn = (tag: string) =>
  `<!DOCTYPE html><html lang="az"><head><title>App</title><link rel="icon" href="data:,"/><script src="${tag}"></script><script type="module" src="/app.js"></script></head><body><main><h1>Route /server</h1><button>Next</button><button>English</button><button>Again</button><button data-amanat-settings="true">Cookies</button></main></body></html>`;

/**
 * A single-page application of React that owns the whole body, with the banner's tag; `takeBody()` starts it. Under
 * `/server` the whole document comes drawn, and `hydrate()` takes it over.
 */
export async function reactApp(amanatUrl: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const root = join(import.meta.dirname, '..');
  const made = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'page',
        resolveId: (id: string) => (id === 'react-page' ? join(root, 'react-page.js') : undefined),
        load: (id: string) => (id.endsWith('react-page.js') ? source : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'react-page' } },
  });
  const [result] = [made].flat();
  if (!result || !('output' in result)) throw new Error('vite built nothing.');
  const app = fastify();
  app.get('/app.js', (_, reply) => reply.type('text/javascript').send(result.output[0].code));
  app.get('/server', (_, reply) =>
    reply.type('text/html; charset=utf-8').send(drawn(`${amanatUrl}/v1/organisations/smartmarket/banner.js`)),
  );
  app.get('/*', (_, reply) =>
    reply.type('text/html; charset=utf-8')
      .send(`<!doctype html><html lang="az"><head><meta charset="utf-8"><title>App</title>
<link rel="icon" href="data:,"><script async src="${amanatUrl}/v1/organisations/smartmarket/banner.js" data-organisation="smartmarket"></script>
<script type="module" src="/app.js"></script></head><body></body></html>`),
  );
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, close: () => app.close() };
}
