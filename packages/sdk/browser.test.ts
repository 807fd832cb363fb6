import { randomBytes } from 'node:crypto';
import { consentBody } from '@amanat/server/consent/testing/consent-server.ts';
import { shop } from '@amanat/server/gate/testing/two-processes.ts';
import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../e2e/browser.ts';
import type { LiveGate, Person, Use } from './live.ts';
import { bundledPage, shopSite } from './testing/shop-site.ts';

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([launchBrowser(), bundledPage()]);
});
afterAll(() => browser.close());

// What the page's own script gives to the tests.
declare const gate: LiveGate;
declare const me: Person;
declare const disclose: (url: string) => Promise<string>;
declare const drawn: () => number;
declare const turnTo: (whose: 'me' | 'somebody else') => void;
declare const allowedFor: string[];

/** A visitor on the shop's page, who agreed to marketing; everything the browser was sent is kept. */
async function visitor() {
  const served = await shop();
  const { address, child } = await served.serveOn();
  const site = await shopSite(address, script);
  const id = randomBytes(16).toString('base64url');
  const say = (method: 'accept-all' | 'withdraw') =>
    served.consents.record(
      consentBody(served.policies, {
        visitor: id,
        method,
        ...(method === 'withdraw' ? { choices: { marketing: false } } : {}),
      }),
    );
  await say('accept-all');
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  await context.addCookies([{ name: 'session', value: id, url: site.url }]);
  const page = await context.newPage();
  const received: string[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('/stream'))
      void response.text().then(
        (text) => received.push(text),
        () => undefined,
      );
  });
  await page.goto(site.url);
  return { ...served, child, address, site, page, id, say, received };
}
const shows = (page: Page, text: string) =>
  page.locator('#offer', { hasText: new RegExp(`^${text}$`) }).waitFor({ timeout: 30_000 });
const ask = (page: Page, purpose: string, use: Partial<Use> = {}, person?: Person) =>
  page.evaluate(
    async ([what, how, who]) => {
      const decision = await gate.may(who ?? me, what, {
        categories: ['usage'],
        ...how,
      });
      return [decision.allow, ...decision.reasons.map(({ code }) => code)];
    },
    [purpose, use, person] as const,
  );

test('SMA-06: in a real browser a React component shows an offer while it is allowed, and is told of a withdrawal without asking', async () => {
  expect(script).not.toMatch(/\bfrom\s*["']node:|require\(/);
  const { page, say, received } = await visitor();
  await shows(page, 'offer');
  expect(await ask(page, 'marketing')).toEqual([true, 'basis.consent']);
  await say('withdraw');
  await shows(page, 'consent\\.withdrawn');
  expect(await ask(page, 'marketing')).toEqual([false, 'consent.withdrawn']);
  await say('accept-all');
  await shows(page, 'offer');
  // Drawn for changes only, not for each word of the server.
  expect(await page.evaluate(() => drawn())).toBeLessThan(12);
  // Neither the key nor what the declaration holds beyond its rules reaches the browser.
  expect(received.join()).toContain('"basis":"consent"');
  expect(received.join()).not.toMatch(/Bearer key|Google Ireland|Çatdırılma/);
});

test('a component that turns to somebody else is never shown what was allowed for the one before', async () => {
  const { page } = await visitor();
  const whose = (text: string) => page.locator('#whose', { hasText: text }).waitFor({ timeout: 30_000 });
  await whose('me: true');
  await page.evaluate(() => turnTo('somebody else'));
  await whose('somebody else: false');
  await page.evaluate(() => turnTo('me'));
  await whose('me: true');
  expect(await page.evaluate(() => [...new Set(allowedFor)])).toEqual(['me']);
  // Where there is no provider there is nothing to wait for.
  expect(await page.locator('#outside').textContent()).toBe('false false gate.unreachable');
});

test('a question that an application without types asks wrongly is denied and never fails', async () => {
  const { page } = await visitor();
  await shows(page, 'offer');
  const answers = await page.evaluate(async () => {
    const ask = gate.may as (...given: unknown[]) => ReturnType<LiveGate['may']>;
    const now = gate.mayNow as (...given: unknown[]) => ReturnType<LiveGate['mayNow']>;
    const use = { categories: ['usage'] };
    return [
      await ask(me, 'marketing'),
      await ask(me, 'marketing', { categories: 'usage' }),
      await ask(null, 'marketing', use),
      await ask('leyla@example.az', 'marketing', use),
      await ask([undefined], 'marketing', use),
      await ask(me, undefined, use),
      now(me, 'marketing'),
    ].map(({ allow, reasons }) => `${allow} ${reasons.map(({ code }) => code).join(' ')}`);
  });
  expect(answers).toEqual([
    'false category.none basis.consent',
    'false category.none basis.consent',
    'false gate.unreachable',
    'false gate.unreachable',
    'false gate.unreachable',
    'false purpose.unknown',
    'false category.none basis.consent',
  ]);
});

test('a browser asks about the person of its own session and about nobody else', async () => {
  const { page, site } = await visitor();
  await shows(page, 'offer');
  const other = { kind: 'visitor', value: randomBytes(16).toString('base64url') } as const;
  expect(await ask(page, 'marketing', {}, other)).toEqual([false, 'gate.unreachable']);
  const state = `${site.url}/privacy/v1/organisations/shop/decisions/state`;
  const body = JSON.stringify({ subject: [other] });
  const post = (headers: Record<string, string>) => fetch(state, { method: 'POST', body, headers });
  expect((await post({})).status).toBe(401);
  const cookie = `session=${randomBytes(16).toString('base64url')}`;
  expect((await post({ cookie })).status).toBe(403);
  expect((await post({ cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await fetch(state.replace('/state', '/other'), { headers: { cookie } })).status).toBe(404);
});

test('a past instant that the page cannot tell about is decided by the server', async () => {
  const { page } = await visitor();
  await shows(page, 'offer');
  expect(await ask(page, 'marketing', { at: '2026-01-05T00:00:00Z' })).toEqual([false, 'consent.missing']);
  expect(await ask(page, 'marketing', { at: '2020-01-05T00:00:00Z' })).toEqual([false, 'gate.unreachable']);
});

test('a browser that no longer hears the server denies, and allows again when it does', async () => {
  const { page, child, serveOn, address } = await visitor();
  await shows(page, 'offer');
  child.kill('SIGKILL');
  await shows(page, 'gate\\.stale');
  expect(await ask(page, 'marketing')).toEqual([false, 'gate.stale']);
  await serveOn(Number(new URL(address).port));
  await shows(page, 'offer');
});

test('the fetch of a page sends to declared recipients and its own server, and refuses everybody else before a byte leaves', async () => {
  const { page, db } = await visitor();
  await shows(page, 'offer');
  const left: string[] = [];
  await page.route(/example\.com/, (route) => {
    left.push(route.request().url());
    return route.fulfill({ status: 204, headers: { 'access-control-allow-origin': '*' } });
  });
  const sendTo = (url: string) => page.evaluate((to) => disclose(to), url);
  expect(await sendTo('/page.js')).toBe('sent 200');
  expect(await sendTo('https://tracker.example.com/pixel')).toBe('recipient.undeclared');
  expect(await sendTo('data:text/plain,x')).toBe('recipient.undeclared');
  expect(await sendTo('https://measure.example.com/hit')).toContain('recipient.not-for-purpose');
  expect(left).toEqual([]);
  await page.evaluate(() => gate.flush());
  const { rows } = await sql<{ refs: string }>`
    select convert_from(entry, 'UTF8') as refs from journal_entry where kind = 'gate.denied'`.execute(db);
  expect(
    rows
      .map(({ refs }) => JSON.parse(refs) as { refs: { recipient?: string } })
      .map(({ refs }) => refs.recipient),
  ).toEqual(expect.arrayContaining(['undeclared', 'google']));
});
