import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { metaSnippet } from './testing/tags.ts';
import { plainTag, startWeb, tag, type Web } from './testing/web.ts';
import { wordsHere } from './testing/words-here.ts';

let web: Web;
beforeAll(async () => {
  web = await startWeb();
  for (const [path, head] of Object.entries({ '/': tag, '/plain': plainTag.replace('defer', '') }))
    web.pages.set(`shop.example.az${path}`, {
      body: `<!doctype html><html lang="az"><head><title>x</title><link rel="icon" href="data:,">${head}${metaSnippet}</head><body><h1>Mağaza</h1></body></html>`,
    });
});
afterAll(() => web.close());

async function visit(script = '', path = '/', before?: (page: Page) => Promise<void>): Promise<Page> {
  const context = await web.visitor();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.addInitScript(script);
  await before?.(page);
  web.asked.length = 0;
  await page.goto(`https://shop.example.az${path}`);
  return page;
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const may = (page: Page) => page.evaluate('amanat.may("marketing")');
const thirdParties = () => web.asked.filter(({ host }) => host !== 'shop.example.az').map(({ host }) => host);
interface Row {
  readonly data: { readonly method: string };
}
/** The methods of the records since `from`, in the order they arrived. */
const methods = async (from: number) => {
  const { rows } = await sql<Row>`select data from subject_event order by at, id`.execute(web.database.db);
  return rows.slice(from).map(({ data }) => data.method);
};
const count = async () => (await methods(0)).length;

test.each([730, -730])(
  'a clock that is %i days wrong neither asks again and again nor lets a choice lapse',
  async (days) => {
    const page = await visit(`{
    const Real = Date;
    const off = ${days} * 86400000;
    globalThis.Date = class extends Real {
      constructor(...given) { given.length ? super(...given) : super(Real.now() + off); }
      static now() { return Real.now() + off; }
    };
  }`);
    const before = await count();
    await button(page, 'Hamısını qəbul et').click();
    await expect.poll(count).toBe(before + 1);
    await page.waitForTimeout(300);
    // What a browser of that time would still hold of the cookie.
    const kept = await page.evaluate(() =>
      decodeURIComponent(/amanat=([^;]+)/.exec(document.cookie)?.[1] ?? '{}'),
    );
    const choice = JSON.parse(kept || '{}') as { e?: number; t?: number };
    if (days > 0) {
      expect(((choice.e ?? 0) - (choice.t ?? 0)) / 86_400_000).toBeGreaterThan(300);
      await page.reload();
      await expect.poll(() => may(page)).toBe(true);
      expect(await button(page, 'Hamısını qəbul et').count()).toBe(0);
    } else expect(await may(page)).toBe(true);
  },
);

test('a browser that lacks what came in the last years is asked as any other, and nothing runs before', async () => {
  const page = await visit(
    'for (const name of ["toSorted", "toReversed", "toSpliced", "with", "findLast", "findLastIndex"]) delete Array.prototype[name]; delete URL.canParse; delete Object.groupBy; delete Promise.withResolvers;',
  );
  await button(page, 'Hamısını rədd et').waitFor();
  expect(thirdParties()).toEqual([]);
  const before = await count();
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(thirdParties).toContain('connect.facebook.net');
  await expect.poll(count).toBe(before + 1);
});

test('a page with the tag twice is asked once, and a choice is one record', async () => {
  web.pages.set('shop.example.az/twice', {
    body: `<!doctype html><html lang="az"><head><title>x</title><link rel="icon" href="data:,">${tag}${metaSnippet}</head><body>${plainTag}<script>
      const again = document.createElement('script');
      again.src = ${JSON.stringify(/src="([^"]*)"/.exec(tag)?.[1])};
      again.onload = () => (window.again = true);
      document.head.append(again);
    </script></body></html>`,
  });
  const page = await visit('', '/twice');
  await expect.poll(() => page.evaluate('window.again')).toBe(true);
  const before = await count();
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(count).toBe(before + 1);
  expect(await page.locator('amanat-banner').count()).toBe(1);
  await expect.poll(() => page.evaluate('window.fbRuns')).toBe(1);
});

test('two clicks at once are one choice', async () => {
  const page = await visit();
  const before = await count();
  await button(page, 'Hamısını qəbul et').evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
  await expect.poll(count).toBe(before + 1);
  await page.waitForTimeout(400);
  expect(await count()).toBe(before + 1);
});

test.each([
  [
    'forbidden',
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
  ],
  ['full', "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"],
])('with storage %s the choice is recorded, kept, and made once', async (_, script) => {
  const page = await visit(script);
  const before = await count();
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(count).toBe(before + 1);
  await page.reload();
  await expect.poll(() => may(page)).toBe(true);
  expect(await button(page, 'Hamısını qəbul et').count()).toBe(0);
  expect(await count()).toBe(before + 1);
});

test('where cookies are forbidden nobody is asked on every page, and nothing runs', async () => {
  const page = await visit(
    "Object.defineProperty(navigator, 'cookieEnabled', { value: false }); Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined, configurable: true });",
  );
  await page.waitForTimeout(700);
  expect(await button(page, 'Hamısını qəbul et').count()).toBe(0);
  expect(await may(page)).toBe(false);
  expect(thirdParties()).toEqual([]);
});

test('choices made while the server is away are sent later, in their order, also from the next page', async () => {
  const page = await visit();
  await button(page, 'Hamısını rədd et').waitFor();
  await wordsHere(page);
  const before = await count();
  await web.stopAmanat();
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => may(page)).toBe(true);
  await page.evaluate('amanat.open()');
  await page.getByRole('switch', { name: 'Marketinq' }).uncheck();
  await button(page, 'Seçimi yadda saxla').click();
  expect(await may(page)).toBe(false);
  await page.waitForTimeout(300);
  expect(await count()).toBe(before);
  await web.startAmanat();
  await page.goto('https://shop.example.az/');
  await expect.poll(() => methods(before)).toEqual(['accept-all', 'withdraw']);
  await page.waitForTimeout(400);
  expect(await count()).toBe(before + 2);
});

test('a choice made when the connection goes with the question counts as soon as it is back', async () => {
  // The connection may go a moment too late on a slow machine, and the rest be there already.
  const page = await visit('', '/', async (fresh) => {
    await fresh.route('**/rest-*', (route) => route.abort());
  });
  await button(page, 'Hamısını rədd et').waitFor();
  const before = await count();
  await web.stopAmanat();
  await button(page, 'Hamısını qəbul et').click();
  await page.waitForTimeout(500);
  expect(await may(page)).toBe(false);
  await page.unroute('**/rest-*');
  await web.startAmanat();
  await expect.poll(() => may(page)).toBe(true);
  await expect.poll(() => methods(before)).toEqual(['accept-all']);
});

test('two pages of one site lose no choice of each other', async () => {
  const page = await visit();
  await button(page, 'Hamısını qəbul et').waitFor();
  const other = await page.context().newPage();
  await other.goto('https://shop.example.az/');
  await Promise.all([wordsHere(page), wordsHere(other)]);
  const before = await count();
  await web.stopAmanat();
  await button(page, 'Hamısını qəbul et').click();
  // The other page is told, and asks no longer.
  await expect.poll(() => may(other)).toBe(true);
  await expect.poll(() => button(other, 'Hamısını rədd et').count()).toBe(0);
  await other.evaluate('amanat.open()');
  await button(other, 'Hamısını rədd et').click();
  await page.waitForTimeout(300);
  await web.startAmanat();
  await expect.poll(() => methods(before)).toEqual(['accept-all', 'withdraw']);
  await page.waitForTimeout(500);
  expect(await count()).toBe(before + 2);
});

test('with the configuration out of reach the banner is silent, and nothing of others loads', async () => {
  const page = await visit('', '/plain', async (fresh) => {
    await fresh.route('**/banner.json*', (route) => route.abort());
  });
  await page.waitForTimeout(1500);
  expect(await button(page, 'Hamısını qəbul et').count()).toBe(0);
  expect(thirdParties()).toEqual([]);
  await page.unroute('**/banner.json*');
  await button(page, 'Hamısını rədd et').waitFor({ timeout: 30_000 });
  expect(thirdParties()).toEqual([]);
});

test('a choice that was kept holds while the server is away, and nothing else does', async () => {
  const page = await visit();
  await page.waitForTimeout(700);
  await page.evaluate('amanat.open()');
  await page.getByRole('switch', { name: 'Analitik' }).check();
  await button(page, 'Seçimi yadda saxla').click();
  const before = await page.evaluate('amanat.may("analytics")');
  expect(before).toBe(true);
  await page.route('**/banner.js?*', (route) => route.abort());
  await page.route('**/banner.json*', (route) => route.abort());
  web.asked.length = 0;
  await page.goto('https://shop.example.az/plain');
  await expect.poll(() => page.evaluate('amanat.may("analytics")')).toBe(true);
  expect(await may(page)).toBe(false);
  await page.waitForTimeout(500);
  expect(thirdParties()).toEqual([]);
});

test('a body of ten megabytes is refused, and the next visitor is served', async () => {
  const page = await visit();
  const status = await page.evaluate(async () => {
    const body = `{"organisation":"smartmarket","site":"${'x'.repeat(10_000_000)}"}`;
    const headers = { 'content-type': 'application/json' };
    return fetch('https://privacy.example.az/v1/consents', {
      method: 'POST',
      mode: 'cors',
      headers,
      body,
    }).then(
      (answer) => answer.status,
      () => 0,
    );
  });
  expect([0, 413]).toContain(status);
  const before = await count();
  await button(page, 'Hamısını rədd et').click();
  await expect.poll(count).toBe(before + 1);
});

test.each([
  ['with its configuration', tag],
  ['that asks for it', plainTag.replace('defer', '')],
])('in a sandbox that shows no page its cookies all is held by a script %s', async (_, script) => {
  web.pages.set('shop.example.az/sandbox', {
    body: `<!doctype html><html lang="az"><head><title>x</title><link rel="icon" href="data:,">${script}</head><body><script>new Image().src = "https://www.facebook.com/tr?sandbox"; document.body.dataset.done = "yes"</script></body></html>`,
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  });
  const page = await visit('', '/sandbox');
  await page.locator('body[data-done]').waitFor({ state: 'attached' });
  expect(await page.evaluate('amanat.may("marketing")')).toBe(false);
  await page.evaluate('fetch("https://shop.example.az/last", { mode: "no-cors" })');
  await expect.poll(() => web.asked.some(({ path }) => path === '/last')).toBe(true);
  expect(thirdParties()).toEqual([]);
});

test.each([
  ['with its configuration', tag.replaceAll('smartmarket', 'smartmarkt')],
  ['that asks for it', plainTag.replace('defer', '').replaceAll('smartmarket', 'smartmarkt')],
])('the console of the browser tells of a script %s that names nobody', async (_, script) => {
  web.pages.set('shop.example.az/nobody', {
    body: `<!doctype html><html lang="az"><head><title>x</title><link rel="icon" href="data:,">${script}</head><body></body></html>`,
  });
  const told: string[] = [];
  await visit('', '/nobody', async (page) => {
    page.on('console', (message) => told.push(`${message.text()} ${message.location().url}`));
  });
  await expect.poll(() => told.join('\n')).toMatch(/status of 404.*smartmarkt/);
});
