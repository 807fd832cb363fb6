import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { metaSnippet, metricaSnippet } from './testing/tags.ts';
import { startWeb, tag, type Web } from './testing/web.ts';
import { wordsHere } from './testing/words-here.ts';

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
const withdraw = async (page: Page) => {
  await page.evaluate('amanat.open()');
  await page
    .getByRole('dialog', { name: 'Cookie ayarları' })
    .getByRole('button', { name: 'Hamısını rədd et' })
    .click();
};
/** The same where the page has to load anew: watched from before, because it says so for a moment only. */
const withdrawReloading = (page: Page) =>
  Promise.all([page.getByRole('status').getByText('Səhifə yenilənir').waitFor(), withdraw(page)]);
const left = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie
      .split('; ')
      .map((pair) => pair.split('=')[0])
      .toSorted(),
    local: Object.keys(localStorage)
      .filter((key) => !key.startsWith('amanat'))
      .toSorted(),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  }));

test('LAL-C5.2 SMA-18: taking consent back removes cookies of every domain and path, storage, databases, caches and service workers of the category', async () => {
  for (const name of ['push', 'shop'])
    web.pages.set(`shop.example.az/${name}-sw.js`, {
      body: '',
      headers: { 'content-type': 'text/javascript', 'service-worker-allowed': '/' },
    });
  const page = await visit({ head: tag });
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => page.evaluate('amanat.may("analytics")')).toBe(true);
  await page.evaluate(async () => {
    const year = 'max-age=31536000';
    for (const variant of [
      'path=/',
      `path=${location.pathname}`,
      'path=/;domain=shop.example.az',
      'path=/;domain=example.az',
      'path=/;secure;samesite=none;partitioned',
      `path=${location.pathname};domain=example.az;secure`,
    ])
      document.cookie = `_ga=1;${year};${variant}`;
    document.cookie = `_ga_ABC=1;${year};path=/`;
    document.cookie = `__Secure-basket=1;${year};path=/;secure`;
    localStorage._ym1_lsid = '1';
    localStorage.basket = '1';
    sessionStorage._ym_tab = '1';
    for (const name of ['_ym_store', 'basket'])
      await new Promise((resolve) => {
        indexedDB.open(name).addEventListener('success', (event) => {
          (event.target as IDBOpenDBRequest).result.close();
          resolve(name);
        });
      });
    await caches.open('_ym_cache');
    await caches.open('shop');
    await navigator.serviceWorker.register('/push-sw.js', { scope: '/push/' });
    await navigator.serviceWorker.register('/shop-sw.js', { scope: '/shop/' });
  });
  expect((await page.context().cookies()).filter(({ name }) => name === '_ga').length).toBeGreaterThan(4);
  await withdraw(page);
  const own = {
    cookies: ['__Secure-basket', 'amanat'],
    local: ['basket'],
    session: [],
    databases: ['basket'],
    caches: ['shop'],
    workers: ['/shop/'],
  };
  await expect.poll(() => left(page)).toEqual(own);
  expect((await page.context().cookies()).map(({ name }) => name).toSorted()).toEqual([
    '__Secure-basket',
    'amanat',
  ]);
});

test('a script that cannot be stopped makes the page say that it reloads, and reload; nothing of it starts again', async () => {
  const page = await visit({ head: tag + metaSnippet + metricaSnippet });
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => page.evaluate('window.fbRuns')).toBe(1);
  const reloaded = page.waitForEvent('load');
  await withdrawReloading(page);
  const asked = web.asked.length;
  await page.evaluate(() => {
    new Image().src = 'https://www.facebook.com/tr?after';
    document.cookie = '_fbp=again;path=/';
  });
  await reloaded;
  await expect
    .poll(() => left(page))
    .toMatchObject({ cookies: ['amanat'], local: [], session: [], databases: [] });
  await page.waitForTimeout(700);
  expect(web.asked.slice(asked).filter(({ host }) => host !== 'shop.example.az')).toEqual([]);
});

test.each([
  ['a snippet', { head: tag + metaSnippet }],
  ['its tag', { body: '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>' }],
])(
  'LAL-C5.2 SMA-18: on a page that came after the consent, a script that came by %s is stopped as well',
  async (_, parts) => {
    const page = await visit(parts);
    await button(page, 'Hamısını qəbul et').click();
    await expect.poll(() => page.evaluate('window.fbRuns')).toBe(1);
    await page.reload();
    await expect.poll(() => page.evaluate('window.fbRuns')).toBe(1);
    await wordsHere(page);
    const reloaded = page.waitForEvent('load');
    await withdrawReloading(page);
    await reloaded;
    await expect.poll(() => page.evaluate('[typeof amanat, window.fbRuns]')).toEqual(['object', undefined]);
    // Nothing ran that is refused: the next choice needs no new page.
    await page.evaluate('window.same = true; amanat.open()');
    await page.getByRole('switch', { name: 'Analitik' }).check();
    await button(page, 'Seçimi yadda saxla').click();
    await page.waitForTimeout(1900);
    expect(await page.evaluate('window.same')).toBe(true);
  },
);

test('LAL-C5.2: other pages of the site that are open follow: their question goes, and what was taken back stops there', async () => {
  const page = await visit({ head: tag + metaSnippet });
  await button(page, 'Hamısını qəbul et').waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await button(other, 'Hamısını qəbul et').waitFor();
  await page.bringToFront();
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => other.evaluate('window.fbRuns')).toBe(1);
  await expect.poll(() => button(other, 'Hamısını qəbul et').count()).toBe(0);
  const reloaded = other.waitForEvent('load');
  await withdraw(page);
  await reloaded;
  await expect.poll(() => other.evaluate('typeof amanat')).toBe('object');
  expect(await other.evaluate('[window.fbRuns, amanat.may("marketing")]')).toEqual([undefined, false]);
});

test('a script that stops by itself needs no new page', async () => {
  const page = await visit({
    body: `<script type="text/plain" data-amanat="analytics" data-amanat-stops>
      window.beats = 0;
      const timer = setInterval(() => { window.beats += 1; }, 20);
      amanat.on('change', ({ analytics }) => { if (!analytics) clearInterval(timer); });
    </script>`,
  });
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => page.evaluate('window.beats')).toBeGreaterThan(2);
  await withdraw(page);
  const beats = await page.evaluate('window.beats');
  await page.waitForTimeout(1900);
  expect(await page.evaluate('window.beats')).toBe(beats);
});

test('what lay here before anybody chose goes at once where a cookie tells of it, and else when the page is left', async () => {
  const told = await visit({
    head: tag.replace(
      '<script',
      '<script>document.cookie = "_ga=1;path=/"; localStorage._ym1_lsid = "1"</script><script',
    ),
  });
  await expect.poll(() => left(told)).toMatchObject({ cookies: [''], local: [] });
  const page = await visit({ body: '<script>localStorage._ym1_lsid = "1"</script>' });
  await wordsHere(page);
  expect(await left(page)).toMatchObject({ local: ['_ym1_lsid'] });
  web.pages.set('shop.example.az/next', { body: 'next' });
  await page.goto(new URL('/next', page.url()).href);
  expect(await left(page)).toMatchObject({ local: [] });
});

test('the configuration that is kept with a choice goes with it when it lapses', async () => {
  const page = await visit({});
  const kept = () => page.evaluate(() => Object.keys(localStorage));
  await button(page, 'Hamısını rədd et').click();
  // Recorded: nothing waits to be sent any more.
  await expect.poll(kept).toEqual(['amanat-config']);
  web.pages.set('shop.example.az/later', { body: 'later' });
  await page.goto('https://shop.example.az/later');
  expect(await kept()).toContain('amanat-config');
  await page.goBack();
  await page.context().clearCookies();
  await page.reload();
  await button(page, 'Hamısını rədd et').waitFor();
  await wordsHere(page);
  await page.goto('https://shop.example.az/later');
  expect(await kept()).toEqual([]);
});
