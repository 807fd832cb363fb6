import { organisations } from '@amanat/domain/manifest/testing/organisations.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startTestWorld, type TestWorld } from './world.ts';

let world: TestWorld;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([startTestWorld(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const languages = ['az', 'en', 'ru'] as const;
/** Every page that anybody can open, in every language. */
const pages = [
  'privacy',
  'cookies',
  'versions',
  'versions/1',
  'versions/1/cookies',
  'versions/compare?from=1&to=1',
  'requests',
  'requests?kind=erasure',
  'requests/status',
];
function addresses(): readonly string[] {
  const paths = [
    '/',
    '/console/',
    '/verify',
    ...organisations.flatMap((org) => pages.map((page) => `/${org}/${page}`)),
  ];
  return paths.flatMap((path) =>
    languages.map((lang) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`),
  );
}
const loading =
  /<(?:script|img|iframe|frame|embed|object|source|track|video|audio|input|use|image)\b[^>]*?\s(?:src|srcset|data|href|xlink:href|poster)\s*=\s*["']?([^"'\s>]+)/gi;
const linked = /<link\b([^>]*)>/gi;

/** What a browser would fetch by itself for this markup. */
function fetchedBy(markup: string): string[] {
  const links = [...markup.matchAll(linked)].flatMap(([, attributes = '']) =>
    /\brel=["']?(canonical|alternate|license|author|help|next|prev)\b/i.test(attributes)
      ? []
      : [/\bhref=["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? ''],
  );
  const forms = [...markup.matchAll(/<(?:form|button)\b[^>]*?\s(?:form)?action=["']?([^"'\s>]+)/gi)].map(
    (m) => m[1] ?? '',
  );
  return [...[...markup.matchAll(loading)].map((m) => m[1] ?? ''), ...links, ...forms];
}
const isOwn = (address: string) =>
  address.startsWith('data:') || new URL(address, world.served.url).origin === world.served.url;

test('no page of any organisation, in any language, loads, sends or runs anything that is not its own', async () => {
  const files = new Set<string>();
  for (const address of addresses()) {
    const answer = await world.stranger('GET', address);
    const markup = await answer.text();
    expect(`${address} ${answer.status}`).toBe(`${address} 200`);
    const fetched = fetchedBy(markup);
    expect(fetched.length, address).toBeGreaterThan(0);
    expect(
      fetched.filter((a) => !isOwn(a)),
      address,
    ).toEqual([]);
    for (const a of fetched) if (!a.startsWith('data:')) files.add(new URL(a, world.served.url).pathname);
    // Inline code and styles would need a hole in the policy of the page.
    for (const [, attributes = '', body = ''] of markup.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi))
      expect(`${address} ${/\bsrc=/.test(attributes)} ${body.trim()}`).toBe(`${address} true `);
    expect(markup, address).not.toMatch(
      /\son\w+\s*=\s*["']|=\s*["']?\s*javascript:|<base\b|http-equiv=["']?refresh|@import|<style\b|\sstyle=/i,
    );
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).not.toMatch(/https?:|unsafe-inline|unsafe-eval|\*/);
    expect(answer.headers.getSetCookie(), address).toEqual([]);
  }
  for (const file of [...files].filter((path) => path.endsWith('.css'))) {
    const style = await (await world.stranger('GET', file)).text();
    const loads = [...style.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
      (m) => m[1] ?? m[2] ?? '',
    );
    expect(
      loads.filter((a) => !isOwn(a)),
      file,
    ).toEqual([]);
  }
});

test('ALQ-8.3: a real browser opens the current version at its fixed address without JavaScript or sign-in, asks nobody else and is given no cookie', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'az-AZ' });
  const asked: string[] = [];
  const failed: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  context.on('requestfailed', (request) => failed.push(request.url()));
  context.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  const page = await context.newPage();
  for (const org of organisations)
    for (const lang of languages) {
      await page.goto(`${world.served.url}/${org}/privacy?lang=${lang}`);
      const versions = (await (await world.stranger('GET', `/v1/organisations/${org}/versions`)).json()) as {
        inForce: number;
      };
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator('main').innerText()).toMatch(new RegExp(`\\b${versions.inForce}\\b`));
      expect(await page.locator('main h2').count(), `${org} ${lang}`).toBeGreaterThan(4);
      await page.goto(`${world.served.url}/${org}/cookies?lang=${lang}`);
    }
  expect(asked.filter((url) => !isOwn(url))).toEqual([]);
  expect(failed).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});
