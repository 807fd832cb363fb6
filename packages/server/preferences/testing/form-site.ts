import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the form's script where the server takes it from. */
export async function buildFormScript(): Promise<void> {
  await build({ root: join(import.meta.dirname, '../../../banner/form') });
}

export interface FormSite {
  readonly url: string;
  /** What the site's own address got, as fields; one a sending. */
  readonly got: Record<string, string>[];
  close(): Promise<void>;
}

/** A site of its own origin with one form, under the strictest policy a site can have: no inline anything, Trusted Types. */
export async function startFormSite(
  amanatUrl: string,
  body: (amanatUrl: string) => string,
): Promise<FormSite> {
  const got: Record<string, string>[] = [];
  const policy = `default-src 'none'; script-src 'self' ${amanatUrl}; style-src 'self'; connect-src 'self' ${amanatUrl}; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const server = createServer((request, response) => {
    if (request.url === '/app.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(appScript);
    } else if (request.url === '/site.css') {
      response.setHeader('content-type', 'text/css');
      response.end('button { min-height: 44px; margin: 4px }');
    } else if (request.method === 'POST') {
      let text = '';
      request.on('data', (part: Buffer) => (text += part.toString()));
      request.on('end', () => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        got.push(Object.fromEntries(new URLSearchParams(text)));
        response.end('<!doctype html><title>ok</title><h1>Sifariş alındı</h1>');
      });
    } else {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', policy);
      response.end(body(amanatUrl));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The site's own script: what a page does that sends by itself, and draws itself again. */
const appScript = `
window.heard = [];
document.addEventListener('submit', (event) => heard.push(event.target.id));
document.addEventListener('amanat:consent', (event) => heard.push('consent ' + event.detail.id));
const again = document.getElementById('again');
if (again) again.onclick = () => {
  const old = document.querySelector('amanat-consent');
  const made = document.createElement('amanat-consent');
  for (const { name, value } of old.attributes) made.setAttribute(name, value);
  old.replaceWith(made);
};
`;

/** A page with the form of a newsletter. */
export const newsletterPage =
  (lang: string, more = '') =>
  (amanatUrl: string) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>SmartMarket</title><link rel="stylesheet" href="/site.css"><script src="${amanatUrl}/form.js" defer></script><script src="/app.js" defer></script></head>
<body><main><h1>Bülleten</h1><form id="own" method="post" action="/orders">
<label>E-poçt <input name="email" type="email" autocomplete="email" required></label>
<amanat-consent organisation="smartmarket" form="newsletter" email-field="email" ${more}><a href="${amanatUrl}/smartmarket/forms/newsletter">Razılıq forması</a></amanat-consent>
<button>Göndər</button></form><button id="again">Yenidən çək</button></main></body></html>`;
