import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestPages {
  readonly url: string;
  /** Which of the pages stands at `/`. */
  show(page: 'good' | 'bad' | 'other'): void;
  close(): Promise<void>;
}
const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const head = (
  extra: string,
) => `<!doctype html><html lang="az"><head><meta charset="utf-8"><title>Elanlar</title>
<link rel="icon" href="data:,">${extra}</head><body><h1>Elanlar</h1>`;
const banner = (amanat: string) =>
  `<script src="${amanat}/banner.js" data-organisation="lalafo" defer></script>`;
/** With its configuration in it, and without an attribute, as Tag Manager brings it. */
const whole = (amanat: string) => `<script src="${amanat}/v1/organisations/lalafo/banner.js"></script>`;
const settings = '<button type="button" data-amanat-settings>Cookie ayarları</button></body></html>';

/** Google Analytics in shape: a script that sets its cookie and reports; and an advertiser's frame. All wait. */
const good = (amanat: string) => `${head(whole(amanat))}
<script type="text/plain" data-amanat="analytics" src="/ga.js"></script>
<iframe title="Reklam" data-amanat="marketing" data-amanat-src="/tag/1"></iframe>${settings}`;

/** Waits for nothing, asks nobody, and leaves behind what the banner cannot reach. `elsewhere` is another site. */
const bad = (amanat: string, elsewhere: string) => `${head(banner(amanat))}
<script>
document.cookie = '_ga=GA1.1.' + Math.random() + ';path=/;max-age=63072000';
localStorage.setItem('spy_profile', '1');
sessionStorage.setItem('spy_visit', '1');
indexedDB.open('spy_base');
navigator.sendBeacon('/spy', 'x');
fetch('${elsewhere}/g/collect', { mode: 'no-cors', keepalive: true, method: 'POST' });
new Image().src = '${elsewhere}/dot.gif';
fetch('${elsewhere}/font.woff2', { mode: 'no-cors' });
new WebSocket('${elsewhere.replace('http', 'ws')}/chat');
const canvas = document.createElement('canvas');
canvas.getContext('2d').fillText('Salam', 2, 10);
canvas.toDataURL();
const gl = document.createElement('canvas').getContext('webgl');
if (gl) gl.getParameter(gl.VERSION);
</script>
<script type="text/plain" data-amanat="marketing">fetch('/sign-in-ads');</script>${settings}`;

/** A banner of another maker, with words only. */
const other =
  () => `${head('')}<div id="ask"><p>We use cookies.</p><button>Accept all</button><a href="#" role="button">Reject all</a></div>
<footer><button id="again">Cookie settings</button></footer>
<script>
const ask = document.getElementById('ask');
const say = (yes) => { ask.hidden = true; document.cookie = 'choice=' + yes + ';path=/;max-age=3600'; if (!yes) document.cookie = 'fr=;path=/;max-age=0'; else document.cookie = 'fr=1;path=/;max-age=3600'; };
const [accept, reject] = ask.querySelectorAll('button, a');
accept.onclick = () => say(1);
reject.onclick = (event) => { event.preventDefault(); say(0); };
document.getElementById('again').onclick = () => { ask.hidden = false; };
if (/choice=/.test(document.cookie)) ask.hidden = true;
</script></body></html>`;

const gaScript = `document.cookie = '_ga=1;path=/;max-age=33696000';
navigator.sendBeacon('/g/collect', 'v=2');`;

function answer(request: IncomingMessage, response: ServerResponse, page: () => string): void {
  const path = new URL(request.url ?? '/', 'http://x').pathname;
  const send = (type: string, body: string | Buffer) =>
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  if (path === '/') send('text/html; charset=utf-8', page());
  else if (path === '/ga.js') send('text/javascript', gaScript);
  else if (path === '/dot.gif') send('image/gif', dot);
  else if (path === '/tag/1') send('text/html', '<p>Reklam</p>');
  else if (path === '/sign-in-ads')
    response.writeHead(204, { 'set-cookie': 'fr=x; Path=/; HttpOnly; Max-Age=600' }).end();
  else response.writeHead(204).end();
}

/** A site on this machine whose page can be changed; its scripts also reach it as another site, by its other name. */
export async function testPages(amanat: string | (() => string)): Promise<TestPages> {
  let shown: Parameters<TestPages['show']>[0] = 'good';
  let port = 0;
  const pages = { good, bad, other };
  const server = createServer((request, response) =>
    answer(request, response, () =>
      pages[shown](typeof amanat === 'string' ? amanat : amanat(), `http://localhost:${port}`),
    ),
  );
  await new Promise<void>((done) => server.listen(0, done));
  ({ port } = server.address() as AddressInfo);
  return {
    url: `http://127.0.0.1:${port}`,
    show: (page) => {
      shown = page;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
