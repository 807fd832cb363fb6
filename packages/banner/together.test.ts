import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { metaSnippet } from './testing/tags.ts';
import { plainTag, startWeb, tag, type Web } from './testing/web.ts';

const [a, b, alone] = ['https://shop.example.az', 'https://sister.example.com', 'https://m.shop.example.az'];
const foreign = 'https://elsewhere.example.org';
let web: Web;

const page = (head: string, body: string) => ({
  body: `<!doctype html><html lang="az"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
});
const links = (to: string) => `
  <a id="go" href="${to}/">keçid</a>
  <a id="blank" href="${to}/" target="_blank" rel="noopener">yeni</a>
  <a id="anchor" href="${to}/#prices"><b>qiymətlər</b></a>
  <a id="route" href="${to}/#/cart?step=2">səbət</a>
  <a id="silent" href="${to}/" rel="noreferrer">səssiz</a>
  <a id="other" href="${foreign}/">başqası</a>
  <form id="search" action="${to}/" method="get"><input name="q" value="çay"><button>Axtar</button></form>
  <p style="height:3000px"></p><h2 id="prices">Qiymətlər</h2>`;
/** A page that keeps what it saw of its own address before any other script. */
const sees =
  '<script>window.seen = [location.hash]; addEventListener("hashchange", () => seen.push(location.hash))</script>';

beforeAll(async () => {
  web = await startWeb({
    keepsPages: true,
    banner: { siteKeys: [a, b, alone], together: [a, b], gpc: true },
  });
  web.pages.set('shop.example.az/', page(tag + sees + metaSnippet, links(b)));
  web.pages.set('sister.example.com/', page(tag + sees + metaSnippet, links(a)));
  web.pages.set('sister.example.com/plain', page(sees + plainTag, links(a)));
  web.pages.set('shop.example.az/plain', page(tag, `<a id="go" href="${b}/plain#/cart">keçid</a>`));
  web.pages.set('m.shop.example.az/', page(tag, links(b)));
  web.pages.set('elsewhere.example.org/', page(sees, links(b)));
});
afterAll(() => web.close());

async function visitor(options: BrowserContextOptions & { gpc?: boolean } = {}): Promise<Page> {
  const { gpc, ...given } = options;
  const context = await web.visitor(given);
  if (gpc)
    await context.addInitScript("Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })");
  onTestFinished(() => context.close());
  const opened = await context.newPage();
  opened.setDefaultTimeout(30_000);
  return opened;
}
const button = (on: Page, name: string) => on.getByRole('button', { name, exact: true });
const mayMeasure = (on: Page) => on.evaluate('amanat.may("analytics")');
const choose = async (on: Page, name: string) => {
  const recorded = on.waitForResponse(
    (one) => one.url().endsWith('/v1/consents') && one.request().method() === 'POST',
  );
  await button(on, name).first().click();
  expect((await recorded).status()).toBe(201);
};
const accept = (on: Page) => choose(on, 'Hamısını qəbul et');
const reject = (on: Page) => choose(on, 'Hamısını rədd et');
const withdraw = async (on: Page) => {
  await on.evaluate('amanat.open()');
  await on.getByRole('dialog', { name: 'Cookie ayarları' }).waitFor();
  await reject(on);
};
/** The question never shows, from the first paint on. */
const watchAsking = (on: Page) =>
  on.addInitScript(`
    window.asked = 0;
    new MutationObserver(() => {
      if (document.querySelector('amanat-banner')?.shadowRoot?.querySelector('[role=dialog]')) asked += 1;
    }).observe(document, { childList: true, subtree: true });`);
const settled = async (on: Page, expected: boolean) => {
  await expect.poll(() => mayMeasure(on)).toBe(expected);
  await on.waitForTimeout(300);
  expect(await button(on, 'Hamısını qəbul et').count()).toBe(0);
};
const kept = async (on: Page, host: string) => {
  const all = await on.context().cookies();
  const found = all.find(({ name, domain }) => name === 'amanat' && domain.replace(/^\./, '') === host);
  return found && (JSON.parse(decodeURIComponent(found.value)) as { i?: string; c: Record<string, number> });
};
const entries = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from subject_event`.execute(web.database.db)).rows[0]!
    .n;

test('consent given on one site goes along on a link: the other does not ask, its scripts start, and nothing new is recorded', async () => {
  const on = await visitor();
  await watchAsking(on);
  await on.goto(`${a}/`);
  await accept(on);
  const before = await entries();
  await on.click('#go');
  await on.waitForURL(`${b}/**`);
  await settled(on, true);
  await expect.poll(() => on.evaluate('window.fbRuns')).toBe(1);
  expect(await on.evaluate('[asked, location.href, seen]')).toEqual([0, `${b}/`, ['']]);
  const own = await kept(on, 'sister.example.com');
  expect(own?.i).toMatch(/^[\w-]{22}$/);
  expect(own?.i).toBe((await kept(on, 'shop.example.az'))?.i);
  expect(await entries()).toBe(before);
  expect(web.asked.filter(({ path }) => path.includes('amanat'))).toEqual([]);
  await on.evaluate('amanat.open()');
  const settings = on.getByRole('dialog', { name: 'Cookie ayarları' });
  await settings
    .getByText('Seçiminiz bu saytların hamısı üçündür: shop.example.az, sister.example.com.')
    .waitFor();
  await settings.getByRole('link', { name: 'Seçimimin qəbzi' }).waitFor();
});

test.each([
  ['a new tab', (on: Page) => on.click('#blank')],
  ['the middle button', (on: Page) => on.click('#go', { button: 'middle' })],
  ['the control key', (on: Page) => on.click('#go', { modifiers: ['Control'] })],
  ['the keyboard', (on: Page) => on.press('#blank', 'Enter')],
])('it goes along by %s, and leaves the link as it was', async (_, open) => {
  const on = await visitor();
  await on.goto(`${a}/`);
  await accept(on);
  const [other] = await Promise.all([on.context().waitForEvent('page'), open(on)]);
  await other.waitForURL(`${b}/**`);
  await settled(other, true);
  expect(await on.evaluate('[go.href, blank.href]')).toEqual([`${b}/`, `${b}/`]);
});

test('it goes along with a form, to an anchor and to a route, which stay what they are', async () => {
  for (const [what, url, seen] of [
    ['#search button', `${b}/?q=%C3%A7ay`, ''],
    ['#anchor b', `${b}/#prices`, '#prices'],
    ['#route', `${b}/#/cart?step=2`, '#/cart?step=2'],
  ] as const) {
    const on = await visitor();
    await on.goto(`${a}/`);
    await accept(on);
    await on.click(what);
    await on.waitForURL(`${b}/**`);
    await settled(on, true);
    expect(await on.evaluate('[location.href, seen]')).toEqual([url, [seen]]);
    if (what === '#anchor b') await expect.poll(() => on.evaluate('scrollY > 1000')).toBe(true);
  }
});

test('a page that read its address before the banner came is told that it changed', async () => {
  const on = await visitor();
  await on.goto(`${a}/plain`);
  await accept(on);
  await on.click('#go');
  await on.waitForURL(`${b}/**`);
  await settled(on, true);
  expect(await on.evaluate('[location.href, seen.at(-1)]')).toEqual([`${b}/plain#/cart`, '#/cart']);
});

test('LAL-C5.2: what is taken back on one site is gone and stopped on the other, at the next page as after going back', async () => {
  const on = await visitor();
  await on.goto(`${a}/`);
  await accept(on);
  await on.evaluate('document.cookie = "_ga=1;path=/"');
  await on.click('#go');
  await settled(on, true);
  await withdraw(on);
  await settled(on, false);
  const reloads = on.waitForResponse((one) => one.url() === `${a}/` && one.request().isNavigationRequest());
  await on.goBack();
  await settled(on, false);
  await reloads;
  await expect.poll(() => on.evaluate('document.cookie')).not.toContain('_ga');
  await on.waitForLoadState();
  await settled(on, false);
  expect((await kept(on, 'shop.example.az'))?.c).toMatchObject({ analytics: 0, marketing: 0 });
});

test('a second tab hears of it when it is looked at again', async () => {
  const on = await visitor();
  await on.goto(`${a}/`);
  await accept(on);
  const [other] = await Promise.all([on.context().waitForEvent('page'), on.click('#blank')]);
  await settled(other, true);
  await withdraw(other);
  await on.evaluate(`
    const cookie = document.cookie.match(/amanat=([^;]+)/)[1];
    const { k, ...choice } = JSON.parse(decodeURIComponent(cookie));
    document.cookie = 'amanat=' + encodeURIComponent(JSON.stringify(choice)) + ';path=/;max-age=9999';
    document.dispatchEvent(new Event('visibilitychange'));`);
  await settled(on, false);
});

test('a refusal goes along as well, without an identifier; so does a change of mind, the other way', async () => {
  const on = await visitor();
  await watchAsking(on);
  await on.goto(`${a}/`);
  await reject(on);
  await on.click('#go');
  await on.waitForURL(`${b}/**`);
  await settled(on, false);
  expect(await on.evaluate('asked')).toBe(0);
  expect(await kept(on, 'sister.example.com')).toMatchObject({ c: { analytics: 0, marketing: 0 } });
  expect((await kept(on, 'sister.example.com'))?.i).toBeUndefined();
  await on.evaluate('amanat.open()');
  await on.getByRole('dialog', { name: 'Cookie ayarları' }).waitFor();
  await accept(on);
  await on.click('#go');
  await on.waitForURL(`${a}/**`);
  await settled(on, true);
  const reloaded = on.waitForEvent('load');
  await withdraw(on);
  await reloaded;
  await on.click('#go');
  await on.waitForURL(`${b}/**`);
  await settled(on, false);
});

test('what was refused after agreeing on both is taken back on both, also where each had been asked by itself', async () => {
  const on = await visitor();
  await on.goto(`${b}/`);
  await accept(on);
  await on.goto(`${a}/`);
  await reject(on);
  const before = await entries();
  await on.click('#go');
  await on.waitForURL(`${b}/**`);
  await settled(on, false);
  await expect.poll(entries).toBe(before + 1);
});

test('a ticket that is forged, used, not from a declared page, or of another site: asked as ever', async () => {
  const ticket = () => randomBytes(16).toString('base64url');
  const forged = await visitor();
  await forged.goto(`${b}/#amanat=${ticket()}`);
  await button(forged, 'Hamısını qəbul et').waitFor();
  expect(await forged.evaluate('[location.href, amanat.may("analytics")]')).toEqual([`${b}/`, false]);

  const giver = await visitor();
  await giver.goto(`${a}/`);
  await accept(giver);
  const left = giver.waitForRequest((one) => one.url().endsWith('/handovers') && one.method() === 'POST');
  await giver.click('#go', { modifiers: ['Control'] });
  const used = (JSON.parse((await left).postData() ?? '{}') as { ticket: string }).ticket;
  for (const [from, of] of [
    [a, used],
    [a, ticket()],
    [foreign, used],
    [alone, used],
  ] as const) {
    const other = await visitor();
    await other.goto(`${from}/`);
    await other.evaluate(`location.href = '${b}/#amanat=${of}'`);
    await other.waitForURL(`${b}/**`);
    await button(other, 'Hamısını qəbul et').waitFor();
    expect(await mayMeasure(other)).toBe(false);
  }
});

test('nothing goes along before a choice, to a site that is not declared, where the page hides where it leads from, or under Global Privacy Control', async () => {
  const posts: string[] = [];
  const quiet = async (on: Page, from: string, link: string) => {
    on.on('request', (one) => one.url().includes('/handovers') && posts.push(`${from} ${link}`));
    await on.click(link);
    await on.waitForURL((url) => url.origin !== from);
    await on.waitForLoadState();
    expect(on.url()).not.toContain('amanat');
  };
  const fresh = await visitor();
  await fresh.goto(`${a}/`);
  await button(fresh, 'Hamısını qəbul et').waitFor();
  await quiet(fresh, a, '#go');
  await button(fresh, 'Hamısını qəbul et').waitFor();
  const other = await visitor();
  await other.goto(`${a}/`);
  await accept(other);
  await quiet(other, a, '#other');
  const undeclared = await visitor();
  await undeclared.goto(`${alone}/`);
  await accept(undeclared);
  await quiet(undeclared, alone, '#go');
  await button(undeclared, 'Hamısını qəbul et').waitFor();
  const signal = await visitor({ gpc: true });
  await signal.goto(`${a}/`);
  await signal.evaluate('amanat.open()');
  await signal.getByRole('dialog', { name: 'Cookie ayarları' }).waitFor();
  await accept(signal);
  await quiet(signal, a, '#go');
  expect(await mayMeasure(signal)).toBe(false);
  const silent = await visitor();
  await silent.goto(`${a}/`);
  await accept(silent);
  await silent.click('#silent');
  await silent.waitForURL(`${b}/**`);
  await button(silent, 'Hamısını qəbul et').waitFor();
  expect(posts).toEqual([]);
});

test('while the server is away what is known stays, and a question that waited is asked', async () => {
  const on = await visitor();
  await on.goto(`${a}/`);
  await accept(on);
  await on.route('**/v1/consents/{standing,handovers,handovers/exchange}', (route) => route.abort());
  await on.reload();
  await settled(on, true);
  await on.click('#go');
  await on.waitForURL(`${b}/**`);
  await button(on, 'Hamısını qəbul et').waitFor();
  expect(await on.evaluate('location.href')).toBe(`${b}/`);
});

test('GDPR 7(3): agreed to on each site by itself, taken back on one: gone on both', async () => {
  const on = await visitor();
  await on.goto(`${b}/`);
  await accept(on);
  await on.goto(`${a}/`);
  await accept(on);
  const apart = [await kept(on, 'sister.example.com'), await kept(on, 'shop.example.az')];
  expect(apart[0]?.i).not.toBe(apart[1]?.i);
  const taken = on.waitForResponse(
    (one) => one.url().endsWith('/handovers/exchange') && one.status() === 200,
  );
  await on.click('#go');
  await taken;
  await settled(on, true);
  expect((await kept(on, 'sister.example.com'))?.i).toBe(apart[0]?.i);
  await withdraw(on);
  await settled(on, false);
  await on.goto(`${a}/`);
  await settled(on, false);
});

test('a page that was kept alive while its visitor took consent back elsewhere stops when they come back to it', async () => {
  const on = await visitor();
  await on.goto(`${a}/`);
  await accept(on);
  await expect.poll(() => on.evaluate('window.fbRuns')).toBe(1);
  await on.evaluate(`addEventListener('pageshow', ({ persisted }) => {
    if (persisted) sessionStorage.back = 'alive';
  })`);
  // The browser keeps no page alive that still waits for an answer.
  await on.waitForLoadState('networkidle');
  await on.click('#go');
  await on.waitForURL(`${b}/**`);
  await settled(on, true);
  const anew = on.waitForEvent('load');
  await withdraw(on);
  await settled(on, false);
  await anew;
  const stopped = on.waitForResponse((one) => one.url().endsWith('/standing'));
  const reloaded = on.waitForRequest((one) => one.url() === `${a}/` && one.isNavigationRequest());
  await on.goBack();
  await Promise.all([stopped, reloaded]);
  await settled(on, false);
  expect(await on.evaluate('sessionStorage.back')).toBe('alive');
  expect(await on.evaluate('window.fbRuns')).toBeUndefined();
});
