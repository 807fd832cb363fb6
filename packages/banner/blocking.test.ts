import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { gtagSnippet, gtmSnippet, metaSnippet, metricaSnippet } from './testing/tags.ts';
import { versionsOf } from '../server/consent/testing/consent-server.ts';
import { declaration, startWeb, tag, type Web } from './testing/web.ts';

let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());

async function visit(parts: Parameters<Web['visit']>[0], options?: BrowserContextOptions): Promise<Page> {
  const page = await web.visit(parts, options);
  onTestFinished(() => page.context().close());
  return page;
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Hosts of others that were asked for anything, each once. */
const thirdParties = () =>
  [...new Set(web.asked.map(({ host }) => host))].filter((host) => host !== 'shop.example.az').toSorted();
const cookieNames = async (page: Page) => (await page.context().cookies()).map((c) => c.name).toSorted();
const settled = (page: Page) => page.waitForTimeout(700);
/** Resolves when a choice is kept: the click may have to wait for the part that keeps it. */
const chosen = (page: Page) => expect.poll(() => cookieNames(page)).toContain('amanat');

test('FOC-05: the snippets of Google, Meta and Yandex as published stay silent until allowed, and run at once then', async () => {
  const page = await visit({ head: tag + metaSnippet + metricaSnippet + gtmSnippet });
  await button(page, 'Hamısını rədd et').waitFor();
  await settled(page);
  expect(thirdParties()).toEqual([]);
  expect(await cookieNames(page)).toEqual([]);
  await button(page, 'Hamısını qəbul et').click();
  await expect
    .poll(thirdParties)
    .toEqual(['connect.facebook.net', 'mc.yandex.ru', 'www.facebook.com', 'www.googletagmanager.com']);
  await expect.poll(() => cookieNames(page)).toEqual(['_fbp', '_ym_uid', 'amanat']);
  const hits = () => web.asked.filter(({ path }) => path.startsWith('/watch/1')).length;
  await expect.poll(hits).toBe(1);
  await settled(page);
  expect(hits()).toBe(1);
});

test('FOC-05: a category alone starts its own tags and no others', async () => {
  const page = await visit({ head: tag + metaSnippet + metricaSnippet });
  await button(page, 'Ayarla').click();
  await page.getByRole('switch', { name: 'Analitik' }).check();
  await button(page, 'Seçimi yadda saxla').click();
  await expect.poll(() => cookieNames(page)).toEqual(['_ym_uid', 'amanat']);
  await settled(page);
  expect(thirdParties()).toEqual(['mc.yandex.ru']);
});
test('what Tag Manager brings in meets the same barrier, though Tag Manager itself is allowed', async () => {
  const page = await visit({ head: tag + gtmSnippet });
  await button(page, 'Ayarla').click();
  await page.getByRole('switch', { name: 'Analitik' }).check();
  await button(page, 'Seçimi yadda saxla').click();
  await expect.poll(thirdParties).toContain('www.googletagmanager.com');
  await settled(page);
  expect(thirdParties()).toEqual(['www.googletagmanager.com']);
});
test('LAL-2.1.5: before the declaration is here nothing of others is started that was not vouched for', async () => {
  const late =
    '<script src="https://privacy.example.az/banner.js" data-organisation="smartmarket" data-allow="cdn.example.net"></script>';
  const start = (host: string) => `
    var one = document.createElement('script');
    one.src = 'https://${host}/x.js';
    document.head.append(one);`;
  const page = await visit({
    head: `${late}<script>${start('undeclared.example.net')}${start('cdn.example.net')}${start('connect.facebook.net')}
      window.atOnce = [...document.scripts].map((each) => each.getAttribute('src')).filter((src) => src?.includes('/x.js'));</script>`,
  });
  expect(await page.evaluate('atOnce')).toEqual(['https://cdn.example.net/x.js']);
  await button(page, 'Hamısını rədd et').waitFor();
  await expect.poll(thirdParties).toEqual(['cdn.example.net', 'undeclared.example.net']);
});

test('FOC-05: pictures, frames, calls and beacons to declared hosts are held, whichever way the page writes them', async () => {
  const page = await visit({
    body: `<div id="box"></div><template id="t"><p>ok</p></template>
      <img src="https://www.facebook.com/tr?static" alt=""><script src="https://connect.facebook.net/static.js"></script>`,
  });
  await button(page, 'Hamısını rədd et').click();
  await settled(page);
  const before = thirdParties();
  const answers = await page.evaluate(async () => {
    const box = document.querySelector('#box')!;
    const pixel = (how: string) => `<img src="https://www.facebook.com/tr?${how}" alt="">`;
    new Image().src = 'https://www.facebook.com/tr?new';
    box.innerHTML = pixel('inner') + '<iframe src="https://www.youtube.com/embed/inner"></iframe>';
    box.insertAdjacentHTML('beforeend', pixel('adjacent'));
    box.append(
      document
        .createRange()
        .createContextualFragment(
          `${pixel('fragment')}<script src="https://connect.facebook.net/fragment.js"></script>`,
        ),
    );
    const image = document.createElement('img');
    image.setAttribute('src', 'https://www.facebook.com/tr?attribute');
    box.append(image);
    const set = document.createElement('img');
    set.srcset = 'https://www.facebook.com/tr?srcset 1x';
    const link = document.createElement('link');
    link.rel = 'preconnect';
    link.href = 'https://connect.facebook.net';
    const port = document.createElement('script');
    port.src = 'https://connect.facebook.net:444/port.js';
    document.head.append(link, port);
    const failed = (promise: Promise<unknown>) =>
      promise.then(
        () => false,
        (error: Error) => error instanceof TypeError,
      );
    const xhr = new XMLHttpRequest();
    const lost = new Promise((resolve) => xhr.addEventListener('error', () => resolve(true)));
    xhr.open('POST', 'https://www.facebook.com/tr?xhr');
    xhr.send('x');
    return {
      fetch: await failed(fetch('https://www.facebook.com/tr?fetch')),
      request: await failed(fetch(new Request('https://www.facebook.com/tr?request'))),
      beacon: navigator.sendBeacon('https://www.facebook.com/tr?beacon', 'x'),
      xhr: await lost,
      other: (await fetch('https://api.shop.example.az/orders')).ok,
    };
  });
  expect(answers).toEqual({ fetch: true, request: true, beacon: false, xhr: true, other: true });
  await settled(page);
  expect(thirdParties().filter((host) => !before.includes(host))).toEqual(['api.shop.example.az']);
  expect(await page.evaluate(() => document.querySelectorAll('#box *').length)).toBeGreaterThan(4);
});

test('scripts written with document.write while the page is read are held as well', async () => {
  const page = await visit({
    head: `${tag}<script>
      document.write('<script src="https://connect.facebook.net/en_US/fbevents.js"></' + 'script>', '<p id="written">yazı</p>');
      document.write();
    </script>`,
  });
  await button(page, 'Hamısını rədd et').waitFor();
  await page.locator('#written').waitFor();
  expect(await page.locator('body').innerText()).not.toContain('undefined');
  await settled(page);
  expect(await page.evaluate('window.fbRuns')).toBeUndefined();
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => page.evaluate('window.fbRuns')).toBe(1);
});

test('scripts that stand in the page unmarked do not run before they are allowed', async () => {
  const page = await visit({
    head: tag + gtagSnippet,
    body: '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>',
  });
  await button(page, 'Hamısını rədd et').waitFor();
  await settled(page);
  expect(await page.evaluate('window.fbRuns')).toBeUndefined();
  expect(await cookieNames(page)).toEqual([]);
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => page.evaluate('window.fbRuns')).toBe(1);
  await expect.poll(() => cookieNames(page)).toEqual(['_fbp', '_ga', 'amanat']);
});

test('marked scripts keep their type, their order and their attributes', async () => {
  const page = await visit({
    body: `<script type="text/plain" data-amanat="analytics" data-type="module" id="m">window.ran = [...(window.ran ?? []), import.meta.url ? 'module' : '']</script>
      <script type="text/plain" data-amanat="analytics" id="a">window.ran = [...(window.ran ?? []), 'first']</script>
      <script type="text/plain" data-amanat="analytics" data-own="x">window.ran = [...(window.ran ?? []), 'second' + document.currentScript.dataset.own]</script>
      <script type="text/plain" data-amanat="unheard">window.ran = ['never']</script>`,
  });
  await button(page, 'Hamısını rədd et').waitFor();
  await settled(page);
  expect(await page.evaluate('window.ran')).toBeUndefined();
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => page.evaluate('window.ran')).toEqual(['first', 'secondx', 'module']);
});

test('FOC-05: cookies and storage under declared names of refused categories cannot be written', async () => {
  const page = await visit({});
  await button(page, 'Hamısını rədd et').click();
  await chosen(page);
  const write = () =>
    page.evaluate(async () => {
      document.cookie = '_ga=1;path=/';
      document.cookie = '_ga_ABC=1;path=/;max-age=5';
      await (globalThis as unknown as { cookieStore: CookieStore }).cookieStore.set('_ga_STORE', '1');
      document.cookie = 'own=1;path=/';
      localStorage.setItem('_ym_uid', '1');
      localStorage.setItem('basket', '1');
      sessionStorage.setItem('_ym_tab', '1');
      for (const name of ['_ym_store', 'own'])
        indexedDB.open(name, 1).onsuccess = ({ target }) => (target as IDBOpenDBRequest).result.close();
      for (const name of ['_ym_cache', 'own']) await caches.open(name);
      return [
        document.cookie.replace(/amanat=[^;]*/, 'amanat'),
        Object.keys(localStorage).toSorted(),
        Object.keys(sessionStorage),
      ];
    });
  const [cookies, local, session] = (await write()) as [string, string[], string[]];
  expect(cookies.split('; ').toSorted()).toEqual(['amanat', 'own=1']);
  expect(local).not.toContain('_ym_uid');
  expect(local).toContain('basket');
  expect(session).toEqual([]);
  const kept = () =>
    page.evaluate(async () => [
      (await indexedDB.databases()).map(({ name }) => name).toSorted(),
      (await caches.keys()).toSorted(),
    ]);
  await expect.poll(kept).toEqual([['own'], ['own']]);
  await page.evaluate('amanat.open()');
  await page.getByRole('switch', { name: 'Analitik' }).check();
  await button(page, 'Seçimi yadda saxla').click();
  const [after] = (await write()) as [string];
  expect(after.split('; ').toSorted()).toEqual(['_ga=1', '_ga_ABC=1', '_ga_STORE=1', 'amanat', 'own=1']);
  await expect.poll(kept).toEqual([
    ['_ym_store', 'own'],
    ['_ym_cache', 'own'],
  ]);
});

test('what the page does in its first moments meets the choice already: refused before it, done after it', async () => {
  const page = await visit({
    head: `${tag}<script>
      document.cookie = '_ga=1;path=/';
      window.first = [document.cookie.includes('_ga=1'), navigator.sendBeacon('https://www.facebook.com/tr?first')];
    </script>`,
  });
  expect(await page.evaluate('first')).toEqual([false, false]);
  await button(page, 'Hamısını qəbul et').click();
  await chosen(page);
  await page.reload();
  expect(await page.evaluate('first')).toEqual([true, true]);
  // What was refused once can be deleted by the page at any time.
  await page.evaluate('amanat.open()');
  await button(page, 'Hamısını rədd et').click();
  await page.evaluate(() => (document.cookie = '_ga=;path=/;expires=Thu, 01 Jan 1970 00:00:00 GMT'));
  expect(await page.evaluate('document.cookie')).not.toContain('_ga=');
});

test('pages that know nothing of the banner keep working: own scripts, pictures, frames, calls and storage', async () => {
  const page = await visit({
    head: `${tag}<script src="https://cdn.example.net/lib.js"></script>`,
    body: `<img id="i" src="/logo.png" alt=""><iframe id="f" src="/frame" title="x"></iframe><div id="d"></div>`,
  });
  const worked = await page.evaluate(async () => {
    const d = document.querySelector('#d')!;
    d.innerHTML = '<a href="/x">x</a><img src="/y.png" alt="">';
    const script = document.createElement('script');
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    script.src = '/own.js';
    document.head.append(script);
    await loaded;
    document.cookie = 'mine=1';
    return [
      d.innerHTML,
      script.src,
      (await fetch('/api')).ok,
      document.cookie.includes('mine=1'),
      navigator.sendBeacon('/b'),
    ];
  });
  expect(worked).toEqual([
    '<a href="/x">x</a><img src="/y.png" alt="">',
    'https://shop.example.az/own.js',
    true,
    true,
    true,
  ]);
  await expect
    .poll(() => web.asked.map(({ path }) => path))
    .toEqual(expect.arrayContaining(['/lib.js', '/logo.png', '/frame', '/y.png', '/b']));
});

test('what a click needs comes with the first sign of a person, and else once the page was loaded', async () => {
  web.pages.set('shop.example.az/calm', {
    body: `<!doctype html><html lang="az"><head><title>x</title><link rel="icon" href="data:,">${tag}</head><body><h1>x</h1></body></html>`,
  });
  /** A page whose time stands still. */
  const calm = async () => {
    const context = await web.visitor();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.clock.install();
    await page.goto('https://shop.example.az/calm');
    await button(page, 'Hamısını qəbul et').waitFor();
    expect(asked.filter((url) => url.includes('/rest-'))).toEqual([]);
    return page;
  };
  const touched = await calm();
  await Promise.all([touched.waitForRequest(/rest-/), touched.mouse.move(40, 40)]);
  const left = await calm();
  await Promise.all([left.waitForRequest(/rest-/), left.clock.runFor(2000)]);
});

test('hosts declared by a pattern that takes Əmanət in keep their category back, and not the choice', async () => {
  const declared = declaration();
  const own = { ...declared.cookies!['metrica']!, hosts: ['*.example.az'] };
  await web.stopAmanat();
  await web.startAmanat(versionsOf({ ...declared, cookies: { ...declared.cookies, own } }));
  onTestFinished(async () => {
    await web.stopAmanat();
    await web.startAmanat();
  });
  const page = await visit({ head: tag });
  await button(page, 'Hamısını rədd et').waitFor();
  const asked = (address: string) =>
    page.evaluate(async (url) => fetch(url, { mode: 'no-cors' }).then(String, String), address);
  expect(await asked('https://stats.example.az/hit')).toContain('amanat: not allowed');
  await button(page, 'Hamısını rədd et').click();
  await chosen(page);
  expect(await asked('https://stats.example.az/hit')).toContain('amanat: not allowed');
});

/** Ways in which a component draws inside of itself; `markup` and the tree `root` are there. */
const drawn: readonly (readonly [way: string, script: string])[] = [
  ['by innerHTML', 'root.innerHTML = markup'],
  ['by innerHTML, later', 'setTimeout(() => { root.innerHTML = markup }, 50)'],
  ['by setHTMLUnsafe', 'root.setHTMLUnsafe(markup)'],
  [
    'below an element of its own',
    'root.append(document.createElement("p")); root.firstChild.innerHTML = markup',
  ],
  [
    'from an element that was ready before',
    'const ready = document.createElement("p"); ready.innerHTML = markup; root.append(ready)',
  ],
  [
    'from a template',
    'const ready = document.createElement("template"); ready.innerHTML = markup; root.append(document.importNode(ready.content, true))',
  ],
  ['by what a fragment is made of', 'root.append(document.createRange().createContextualFragment(markup))'],
];

test.each(drawn)(
  'FOC-05: what a component draws inside of itself %s waits as well, comes once it is allowed, and ends when it no longer is',
  async (_, script) => {
    const page = await visit({
      head: tag,
      body: `<x-video></x-video><script>customElements.define('x-video', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'closed' });
          const markup = '<img src="https://www.facebook.com/tr?inside"><iframe src="https://www.facebook.com/plugins/video"></iframe>';
          ${script};
        }
      });</script>`,
    });
    const frames = () =>
      page
        .frames()
        .map((frame) => frame.url())
        .filter((url) => url.startsWith('https://www.facebook.com'));
    await button(page, 'Hamısını rədd et').waitFor();
    await settled(page);
    expect(thirdParties()).toEqual([]);
    expect(frames()).toEqual([]);
    await button(page, 'Hamısını qəbul et').click();
    await expect.poll(() => web.asked.filter(({ path }) => path === '/tr?inside').length).toBe(1);
    await expect.poll(frames).toEqual(['https://www.facebook.com/plugins/video']);
    await page.evaluate(() => (globalThis as unknown as { amanat: { open(): void } }).amanat.open());
    await button(page, 'Hamısını rədd et').click();
    await expect.poll(frames).toEqual([]);
  },
);
