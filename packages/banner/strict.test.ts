import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { framesSnippet } from './testing/tags.ts';
import { startWeb, tag, type Web } from './testing/web.ts';
import { wordsHere } from './testing/words-here.ts';

let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());

const amanat = 'https://privacy.example.az';
const watch = `<script nonce="n0nce">
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
</script>`;
const policy = (scripts: string) =>
  `default-src 'none'; script-src ${scripts}; connect-src ${amanat} 'self'; img-src 'self' data:; frame-src https://www.youtube.com https://www.google.com; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types amanat`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function visit(parts: Parameters<Web['visit']>[0]): Promise<Page> {
  const page = await web.visit(parts);
  onTestFinished(() => page.context().close());
  return page;
}
const marked = `<script type="text/plain" data-amanat="analytics" nonce="n0nce">window.measured = true</script>
  <script type="text/plain" data-amanat="analytics">window.smuggled = true</script>${framesSnippet}`;

test.each([
  ['hosts and a nonce', `${amanat} 'nonce-n0nce'`],
  ['a nonce and strict-dynamic', `'nonce-n0nce' 'strict-dynamic'`],
])(
  'no violation under %s, no inline style, Trusted Types enforced: both layers, a choice, frames, a withdrawal',
  async (_, scripts) => {
    const page = await visit({
      head: watch + tag.replace('<script ', '<script nonce="n0nce" '),
      body: marked,
      headers: { 'content-security-policy': policy(scripts) },
    });
    await page.getByRole('group', { name: 'Film' }).waitFor();
    await button(page, 'Hamısını qəbul et').click();
    await expect.poll(() => page.evaluate('window.measured')).toBe(true);
    await expect.poll(() => page.frames().some((frame) => frame.url().includes('youtube'))).toBe(true);
    await page.evaluate('amanat.open()');
    await page.getByRole('switch', { name: 'Marketinq' }).waitFor();
    const settings = page.getByRole('dialog', { name: 'Cookie ayarları' });
    expect(await settings.evaluate((element) => getComputedStyle(element).borderRadius)).not.toBe('0px');
    const seen = (await page.evaluate('violations')) as string[];
    expect(seen.filter((each) => !each.includes('google.com/maps'))).toEqual([]);
    // A script without the nonce of the page may have been smuggled in: no choice starts it.
    expect(await page.evaluate('window.smuggled')).toBeUndefined();
    await settings.getByRole('button', { name: 'Hamısını rədd et' }).click();
    await page.getByRole('status').waitFor();
  },
);

test('every script of Əmanət carries its integrity; the page’s own tag can, too, and a changed file does not run', async () => {
  const [, address = ''] = /src="([^"]+)"/.exec(tag) ?? [];
  const { pathname, search } = new URL(address);
  const bytes = Buffer.from(await (await fetch(web.amanatUrl + pathname + search)).arrayBuffer());
  const integrity = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
  const page = await visit({
    head: tag.replace('<script ', `<script integrity="${integrity}" crossorigin `),
  });
  await button(page, 'Hamısını rədd et').waitFor();
  await page.waitForTimeout(700);
  const bare = await page.evaluate(
    (own) =>
      [...document.scripts]
        .filter((each) => each.src.startsWith(own) && !each.integrity)
        .map((each) => each.src),
    amanat,
  );
  expect(bare).toEqual([]);
  const changed = await visit({ head: '' });
  await changed.route('**/banner/rest-*', (route) =>
    route.fulfill({
      body: 'window.evil = true',
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  await changed.goto(page.url());
  await button(changed, 'Hamısını qəbul et').click();
  await changed.waitForTimeout(500);
  expect(await changed.evaluate('window.evil')).toBeUndefined();
});

test('LAL-C5.1: before the choice nobody but Əmanət is asked, nothing is stored, and no request carries anything that could tell one visitor from another', async () => {
  const context = await web.visitor();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const asked: { url: string; method: string; headers: Record<string, string> }[] = [];
  page.on('request', (request) =>
    asked.push({ url: request.url(), method: request.method(), headers: request.headers() }),
  );
  web.pages.set('shop.example.az/quiet', {
    body: `<!doctype html><html lang="az"><head><title>x</title><link rel="icon" href="data:,">${tag}</head><body><h1>x</h1></body></html>`,
  });
  await page.goto('https://shop.example.az/quiet');
  await button(page, 'Hamısını rədd et').waitFor();
  await wordsHere(page);
  await page.waitForTimeout(500);
  const [document, ...others] = asked;
  expect(document?.url).toBe('https://shop.example.az/quiet');
  expect([...new Set(others.map(({ url }) => new URL(url).origin))]).toEqual([amanat]);
  expect(new Set(others.map(({ method }) => method))).toEqual(new Set(['GET']));
  for (const { url, headers } of others) {
    expect(Object.keys(headers)).not.toContain('cookie');
    expect(new URL(url).search).toMatch(/^(\?(lang=az|part=settings))?$/);
  }
  // Another visitor asks for the very same addresses.
  const second = await web.visitor();
  onTestFinished(() => second.close());
  const again: string[] = [];
  const stranger = await second.newPage();
  stranger.on('request', (request) => again.push(request.url()));
  await stranger.goto('https://shop.example.az/quiet');
  await button(stranger, 'Hamısını rədd et').waitFor();
  await wordsHere(stranger);
  await stranger.waitForTimeout(500);
  expect(again.toSorted()).toEqual(asked.map(({ url }) => url).toSorted());
  expect(await context.cookies()).toEqual([]);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]),
  ).toEqual([0, 0, 0, 0]);
  await button(page, 'Hamısını qəbul et').click();
  await page.waitForTimeout(500);
  expect([...new Set(asked.slice(1).map(({ url }) => new URL(url).origin))]).toEqual([amanat]);
});
