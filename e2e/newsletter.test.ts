import { buildFormScript } from '@amanat/server/preferences/testing/form-site.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startTestWorld, type TestWorld } from './world.ts';

let world: TestWorld;
beforeAll(async () => {
  await buildFormScript();
  world = await startTestWorld();
});
afterAll(() => world.close());

async function openShop(): Promise<Page> {
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await page.goto(world.shop.url);
  // The banner lies over the footer until it is answered.
  await page.getByRole('button', { name: 'Hamısını rədd et' }).click();
  return page;
}
async function openMail(page: Page, subject: string): Promise<void> {
  await expect.poll(() => world.mail.inbox.list().some((mail) => mail.subject === subject)).toBe(true);
  await page.goto(world.mail.inboxUrl);
  await page.getByRole('link', { name: subject }).first().click();
}
async function sendNewsletter(page: Page): Promise<string> {
  await page.goto(`${world.shop.url}/newsletter`);
  await page.getByRole('button', { name: 'Bülleteni indi göndər' }).click();
  return (await page.getByRole('status').filter({ hasText: 'Göndərildi' }).textContent()) ?? '';
}

test('SMA-06 SMA-18: a newsletter from the first box to the last click: nothing goes out before the mail is confirmed, nothing after one click', async () => {
  const page = await openShop();
  await page.getByRole('link', { name: 'Endirimlərdən xəbər tutun' }).click();
  await page.getByLabel('E-poçt ünvanınız').fill('parvana.zeynalova@example.az');
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await page.getByLabel('Razıyam: Marketinq və reklam').check();
  await page.getByLabel('18 yaşım tamam olub').check();
  await page.getByRole('button', { name: 'Abunə ol' }).click();
  await page.getByRole('status').filter({ hasText: 'Təşəkkürlər' }).waitFor();
  expect(await sendNewsletter(page)).toContain('Göndərildi: 0. Razılıq olmadığı üçün göndərilmədi: 1.');

  await openMail(page, 'SmartMarket.az: razılığınızı təsdiqləyin');
  await page.getByRole('link', { name: /preferences\/confirmation/ }).click();
  await page.getByRole('button', { name: 'Təsdiqləyirəm' }).click();
  await page.getByRole('heading', { name: 'Razılığınız təsdiqləndi' }).waitFor();
  expect(await sendNewsletter(page)).toContain('Göndərildi: 1. Razılıq olmadığı üçün göndərilmədi: 0.');

  await openMail(page, 'SmartMarket.az: həftənin endirimləri');
  await page.getByRole('button', { name: 'Abunədən çıx' }).click();
  await page.getByRole('status').filter({ hasText: 'bir kliklə' }).waitFor();
  expect(await sendNewsletter(page)).toContain('Göndərildi: 0. Razılıq olmadığı üçün göndərilmədi: 1.');

  await openMail(page, 'SmartMarket.az: həftənin endirimləri');
  await page.getByRole('link', { name: /smartmarket\/preferences/ }).click();
  await page.getByRole('heading', { name: 'Razılıqlarınız' }).waitFor();
  expect(await page.locator('#marketing .badge').textContent()).toBe('Razılığı geri götürmüsünüz');
  expect(await page.locator('.past > li').count()).toBe(3);
});
