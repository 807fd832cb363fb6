import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startWeb, tag, type Web } from './testing/web.ts';

let web: Web;
beforeAll(async () => {
  web = await startWeb({ banner: { dnt: true } });
  for (const host of ['shop.example.az', 'm.shop.example.az', 'sister.example.com'])
    web.pages.set(`${host}/`, {
      body: `<!doctype html><html lang="az"><head><title>x</title><link rel="icon" href="data:,">${tag}</head><body><h1>${host}</h1></body></html>`,
    });
});
afterAll(() => web.close());

async function visitor(options?: Parameters<Web['visitor']>[0]): Promise<Page> {
  const context = await web.visitor(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const mayMeasure = (page: Page) => page.evaluate('amanat.may("analytics")');

test('one consent holds on all sites under one domain, and so does its withdrawal', async () => {
  const page = await visitor();
  await page.goto('https://m.shop.example.az/');
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => mayMeasure(page)).toBe(true);
  await page.goto('https://shop.example.az/');
  await expect.poll(() => mayMeasure(page)).toBe(true);
  expect(await button(page, 'Hamısını qəbul et').count()).toBe(0);
  await page.evaluate('amanat.open()');
  await page
    .getByRole('dialog', { name: 'Cookie ayarları' })
    .getByRole('button', { name: 'Hamısını rədd et' })
    .click();
  await expect.poll(() => mayMeasure(page)).toBe(false);
  await page.goto('https://m.shop.example.az/');
  await page.waitForTimeout(400);
  expect(await mayMeasure(page)).toBe(false);
  expect(await button(page, 'Hamısını qəbul et').count()).toBe(0);
  const kept = (await page.context().cookies()).filter(({ name }) => name === 'amanat');
  expect(kept.map(({ domain }) => domain)).toEqual(['.shop.example.az']);
});

test('a choice that a site kept for itself before gives way to the newer one of the domain', async () => {
  const page = await visitor();
  await page.goto('https://m.shop.example.az/');
  const old = { v: 1, c: { functional: 1, analytics: 1, marketing: 1 }, t: 1, e: 4_000_000_000_000 };
  const newer = { v: 1, c: { functional: 0, analytics: 0, marketing: 0 }, t: 2, e: 4_000_000_000_000 };
  await page.context().addCookies([
    { name: 'amanat', value: encodeURIComponent(JSON.stringify(old)), url: 'https://m.shop.example.az/' },
    {
      name: 'amanat',
      value: encodeURIComponent(JSON.stringify(newer)),
      domain: '.shop.example.az',
      path: '/',
    },
  ]);
  await page.reload();
  await page.waitForTimeout(400);
  expect(await mayMeasure(page)).toBe(false);
});

test('another site of the organisation under another domain is told nothing behind the visitor’s back', async () => {
  const page = await visitor();
  await page.goto('https://shop.example.az/');
  await button(page, 'Hamısını qəbul et').click();
  await expect.poll(() => mayMeasure(page)).toBe(true);
  await page.goto('https://sister.example.com/');
  await button(page, 'Hamısını rədd et').waitFor();
  expect(await mayMeasure(page)).toBe(false);
});

test('LAL-2.1.5: Do Not Track counts as a refusal where the declaration says so, and is shown as honoured', async () => {
  const page = await visitor();
  await page.addInitScript("Object.defineProperty(navigator, 'doNotTrack', { value: '1' })");
  await page.goto('https://shop.example.az/');
  await page.waitForTimeout(600);
  expect(await button(page, 'Hamısını qəbul et').count()).toBe(0);
  expect(await mayMeasure(page)).toBe(false);
  await page.evaluate('amanat.open()');
  await page.getByText('Do Not Track').waitFor();
});

test('a damaged cookie counts as no choice', async () => {
  const page = await visitor();
  await page
    .context()
    .addCookies([{ name: 'amanat', value: '%E0%A4%A', domain: '.shop.example.az', path: '/' }]);
  await page.goto('https://shop.example.az/');
  await button(page, 'Hamısını rədd et').waitFor();
});
