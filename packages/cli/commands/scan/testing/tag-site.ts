import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createPlain, type RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** A picture of 40 by 40 dots, too large to be a beacon. */
const photo = Buffer.concat([dot, Buffer.alloc(4000)]);
photo.set([40, 0, 40, 0], 6);

/** gtag.js in shape: two first-party cookies of two years and a beacon for each page. */
const gtag = (elsewhere: string) => `
const id = 'GA1.1.' + Math.random();
document.cookie = '_ga=' + id + ';path=/;max-age=63072000;SameSite=Lax;Secure';
document.cookie = '_ga_ABCDEF1234=GS1.1;path=/;max-age=63072000;SameSite=Lax;Secure';
navigator.sendBeacon('${elsewhere}/g/collect?v=2&tid=G-ABCDEF1234', '');`;
/** fbevents.js in shape: a first-party cookie of 90 days and a picture of one dot. */
const fbevents = (elsewhere: string) => `
document.cookie = '_fbp=fb.0.1;path=/;max-age=7776000;SameSite=Lax;Secure';
new Image().src = '${elsewhere}/tr/?id=1&ev=PageView';`;
/** A library that tells devices apart in shape: canvas, audio, graphics and the list of devices. */
const fingerprinter = `
const canvas = document.createElement('canvas');
canvas.getContext('2d').fillText('Əmanət', 2, 10);
canvas.toDataURL();
navigator.mediaDevices?.enumerateDevices();
new OfflineAudioContext(1, 100, 44100).startRendering();
const open = indexedDB.open('fpjs', 1);
open.onupgradeneeded = () => open.result.createObjectStore('v');`;

/**
 * A shop with tags: a banner of its own maker, whose consent starts the tags by their real shape; its withdrawal
 * forgets one of them. \`ignoresObjection\` starts them for browsers that object as well.
 */
const page = (
  plain: string,
  ignoresObjection: boolean,
) => `<!doctype html><html lang="az"><head><meta charset="utf-8">
<title>Mağaza</title><link rel="icon" href="data:,"></head><body><h1>Mağaza</h1>
<img alt="" width="40" height="40" src="${plain}/photo.gif">
<div id="ask" hidden><p>Cookie istifadə edirik.</p><button>Hamısını qəbul et</button><button>Hamısını rədd et</button></div>
<footer><button id="again">Cookie ayarları</button></footer>
<script>
const load = (src) => document.head.append(Object.assign(document.createElement('script'), { src }));
const start = () => ['/gtag/js', '/fbevents.js', '/fp.js'].forEach(load);
const choice = /choice=(\\d)/.exec(document.cookie)?.[1];
const ask = document.getElementById('ask');
ask.hidden = choice !== undefined;
if (choice === '1' || (${ignoresObjection} && navigator.globalPrivacyControl)) start();
const say = (yes) => {
  document.cookie = 'choice=' + yes + ';path=/;max-age=15552000;Secure';
  ask.hidden = true;
  if (yes) return start();
  document.cookie = '_ga=;path=/;max-age=0;Secure';
  document.cookie = '_ga_ABCDEF1234=;path=/;max-age=0;Secure';
  location.reload();
};
const [accept, reject] = ask.querySelectorAll('button');
accept.onclick = () => say(1);
reject.onclick = () => say(0);
document.getElementById('again').onclick = () => { ask.hidden = false; };
</script></body></html>`;

export interface TagSite {
  readonly url: string;
  /** The same machine, in clear. */
  readonly plain: string;
  ignoreObjections(): void;
  close(): Promise<void>;
}

/** A certificate for this machine, and a Chromium that trusts it and no other unknown one. */
function certificate(days: number) {
  const folder = mkdtempSync(join(tmpdir(), 'amanat-tls-'));
  const [key, cert, browser] = ['key.pem', 'cert.pem', 'chromium'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const made = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=127.0.0.1';
  execFileSync(
    'openssl',
    [
      ...made.split(' '),
      '-addext',
      'subjectAltName=IP:127.0.0.1,DNS:localhost',
      '-days',
      String(days),
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { stdio: 'ignore' },
  );
  const spki = new X509Certificate(readFileSync(cert)).publicKey.export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(spki).digest('base64');
  const real = [
    process.env['AMANAT_CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const path = real.find((one) => one !== undefined && existsSync(one)) ?? '/usr/bin/chromium';
  writeFileSync(browser, `#!/bin/sh\nexec ${path} --ignore-certificate-errors-spki-list=${hash} "$@"\n`);
  chmodSync(browser, 0o755);
  return {
    key: readFileSync(key),
    cert: readFileSync(cert),
    browser,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The shop over TLS, with a certificate that ends in so many days; the browser to visit it with is set meanwhile. */
export async function tagSite(days: number): Promise<TagSite> {
  const { key, cert, browser, remove } = certificate(days);
  let ignores = false;
  const plainServer = createPlain((_, response) =>
    response.writeHead(200, { 'content-type': 'image/gif' }).end(photo),
  );
  await new Promise<void>((done) => plainServer.listen(0, done));
  const plain = `http://127.0.0.1:${(plainServer.address() as AddressInfo).port}`;
  let elsewhere = '';
  const answer: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://x');
    const scripts: Readonly<Record<string, string>> = {
      '/gtag/js': gtag(elsewhere),
      '/fbevents.js': fbevents(elsewhere),
      '/fp.js': fingerprinter,
    };
    const script = scripts[pathname];
    if (script !== undefined) response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (pathname === '/tr/') response.writeHead(200, { 'content-type': 'image/gif' }).end(dot);
    else if (pathname !== '/') response.writeHead(204).end();
    else
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'set-cookie': [
            '__cf_bm=1; Path=/; Max-Age=1800; HttpOnly; Secure; SameSite=None',
            'AWSALB=1; Path=/; Max-Age=604800',
          ],
        })
        .end(page(plain, ignores));
  };
  const server = createServer({ key, cert }, answer);
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  elsewhere = `https://localhost:${port}`;
  const former = process.env['AMANAT_CHROMIUM'];
  process.env['AMANAT_CHROMIUM'] = browser;
  return {
    url: `https://127.0.0.1:${port}`,
    plain,
    ignoreObjections: () => {
      ignores = true;
    },
    close: async () => {
      if (former === undefined) delete process.env['AMANAT_CHROMIUM'];
      else process.env['AMANAT_CHROMIUM'] = former;
      for (const one of [server, plainServer]) {
        one.closeAllConnections();
        await new Promise((done) => one.close(done));
      }
      remove();
    },
  };
}
