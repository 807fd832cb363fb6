import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { arabicFor } from '@amanat/domain/consent/testing/arabic.ts';
import { turkishFor } from '@amanat/domain/consent/testing/turkish.ts';
import type { BannerLanguage } from '@amanat/domain/manifest/banner-language.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { findings } from '../../e2e/axe-findings.ts';
import { versionsOf } from '../server/consent/testing/consent-server.ts';
import { declaration, plainTag, startWeb, tag, type Web } from './testing/web.ts';

const file = parse(
  readFileSync(join(import.meta.dirname, '../../organisations/smartmarket/banner.tr.yaml'), 'utf8'),
) as BannerLanguage;
/** The shop with its own Turkish and with Arabic; third parties of the test are told in made-up Turkish. */
function spoken(): Manifest {
  const manifest = declaration();
  const made = turkishFor(manifest);
  const tr = { ...made, ...file, cookies: { ...made.cookies, ...file.cookies } };
  return { ...manifest, languages: { tr, ar: arabicFor(manifest) } };
}
let web: Web;
beforeAll(async () => {
  web = await startWeb();
  await web.stopAmanat();
  await web.startAmanat(versionsOf(spoken()));
});
afterAll(() => web.close());

const turkish = (page: Page) => page.getByRole('dialog', { name: 'Çerezlere siz karar verirsiniz' });
const arabic = (page: Page) => page.getByRole('dialog', { name: 'أنتم من يقرر بشأن ملفات تعريف الارتباط' });
const arabicSettings = (page: Page) => page.getByRole('dialog', { name: 'إعدادات ملفات تعريف الارتباط' });
const speak = (page: Page, lang: string) =>
  page.evaluate((one) => {
    document.documentElement.lang = one;
    document.documentElement.dir = one.startsWith('ar') ? 'rtl' : 'ltr';
  }, lang);
const arabicTag = tag.replace('lang=az', 'lang=ar');

async function visit(lang: string, width: number, head: string, dark = false): Promise<Page> {
  const page = await web.visit(
    {
      head,
      body: `<script>document.documentElement.lang='${lang}';document.documentElement.dir='${lang.startsWith('ar') ? 'rtl' : 'ltr'}'</script><main><h1>${lang}</h1></main>`,
    },
    { viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme: dark ? 'dark' : 'light' },
  );
  onTestFinished(() => page.context().close());
  return page;
}

const faults = (page: Page) => findings(page, { within: 'amanat-banner' });
/** Where an element stands, in CSS pixels. */
const box = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!;

test.each([390, 1440])('in Turkish both layers say everything in Turkish, %i pixels wide', async (width) => {
  const page = await visit('tr-TR', width, plainTag);
  const first = turkish(page);
  await first.waitFor();
  expect(await page.locator('amanat-banner').getAttribute('lang')).toBe('tr');
  expect(await faults(page)).toEqual([]);
  await shot(page, `tr-${width}-1`);
  await first.getByRole('button', { name: 'Ayarla', exact: true }).click();
  const settings = page.getByRole('dialog', { name: 'Çerez ayarları' });
  await settings.waitFor();
  await settings.locator('summary').first().click();
  expect(await faults(page)).toEqual([]);
  await shot(page, `tr-${width}-2`);
  const said = await settings.innerText();
  expect(said).not.toMatch(/[əƏ]/u);
  expect(said).toContain('tarayıcı kapanana kadar');
});

test.each([390, 1440])('in Arabic both layers are mirrored, %i pixels wide', async (width) => {
  const page = await visit('ar-EG', width, arabicTag);
  const first = arabic(page);
  await first.waitFor();
  expect(await page.locator('amanat-banner').getAttribute('lang')).toBe('ar');
  expect(await first.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  expect(await faults(page)).toEqual([]);
  await shot(page, `ar-${width}-1`);
  const card = await box(page, 'amanat-banner .card');
  if (width > 560) expect(width - card.x - card.width).toBe(20);
  const buttons = await Promise.all(
    ['قبول الكل', 'رفض الكل', 'تخصيص'].map((name) =>
      first.getByRole('button', { name, exact: true }).boundingBox(),
    ),
  );
  if (width > 560) expect(buttons[0]!.x).toBeGreaterThan(buttons[1]!.x);
  expect(new Set(buttons.map((one) => `${Math.round(one!.width)} ${Math.round(one!.height)}`)).size).toBe(1);

  await first.getByRole('button', { name: 'تخصيص', exact: true }).click();
  const settings = arabicSettings(page);
  await settings.waitFor();
  await settings.locator('summary').nth(1).click();
  expect(await faults(page)).toEqual([]);
  await shot(page, `ar-${width}-2`);
  const dialog = await box(page, 'amanat-banner dialog');
  const close = await box(page, 'amanat-banner .x');
  expect(close.x - dialog.x).toBeLessThan(60);
  const toggle = await box(page, 'amanat-banner .cat input');
  expect(toggle.x + toggle.width).toBeLessThan(dialog.x + dialog.width / 2);
});

test('by keyboard the order is that of reading, from right to left', async () => {
  const page = await visit('ar', 1440, arabicTag);
  await arabic(page).waitFor();
  const focused = () =>
    page.evaluate(
      () => document.querySelector('amanat-banner')!.shadowRoot!.activeElement?.textContent ?? '',
    );
  const order: string[] = [];
  for (let i = 0; i < 5; i += 1) {
    await page.keyboard.press('Tab');
    order.push(await focused());
  }
  expect(order).toEqual(['سياسة الخصوصية', 'سياسة ملفات تعريف الارتباط', 'قبول الكل', 'رفض الكل', 'تخصيص']);
});

test('names that run the other way do not turn the Arabic sentence around them', async () => {
  const page = await visit('ar', 1440, arabicTag);
  const first = arabic(page);
  await first.waitFor();
  expect(await first.locator('#d').innerText()).toContain('\u2068SmartMarket.az\u2069');
  await first.getByRole('button', { name: 'تخصيص', exact: true }).click();
  const names = arabicSettings(page).locator('.svc bdi').first();
  await names.waitFor({ state: 'attached' });
  expect(await names.evaluate((one) => getComputedStyle(one).unicodeBidi)).toBe('isolate');
});

test('the banner follows the page from one language to another and back, with its direction', async () => {
  const page = await visit('tr', 1440, plainTag);
  await turkish(page).waitFor();
  await speak(page, 'ar-EG');
  await arabic(page).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(1);
  await arabic(page).getByRole('button', { name: 'تخصيص', exact: true }).click();
  await arabicSettings(page).waitFor();
  await speak(page, 'tr');
  const settings = page.getByRole('dialog', { name: 'Çerez ayarları' });
  await settings.waitFor();
  expect(await settings.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
  await speak(page, 'fr');
  await page.getByRole('dialog', { name: 'Cookie ayarları' }).waitFor();
});

test('a language the server did not answer for at once comes when it answers again', async () => {
  const page = await visit('tr', 1440, plainTag);
  await turkish(page).waitFor();
  const path = (url: URL) => url.pathname.endsWith('/banner.json') && url.searchParams.get('lang') === 'ar';
  await page.route(path, (route) => route.abort(), { times: 1 });
  await speak(page, 'ar');
  await arabic(page).waitFor();
});

test('LAL-8.5: a consent is stored in the language of its words, and asked anew when those change', async () => {
  const page = await visit('tr', 1440, plainTag);
  await turkish(page).getByRole('button', { name: 'Tümünü kabul et', exact: true }).click();
  await expect
    .poll(async () => {
      const { rows } = await sql<{ data: { language: string; wording: string } }>`
        select data from subject_event where data->>'language' = 'tr'`.execute(web.database.db);
      return rows.length;
    })
    .toBe(1);
  const cookie = await page.evaluate(() => decodeURIComponent(document.cookie));
  expect(cookie).toContain('"l":"tr"');

  const before = spoken();
  const files = before.languages!;
  const category = {
    ...files['tr']!.cookieCategories,
    marketing: { name: 'Pazarlama', text: 'Başka bir cümle.' },
  };
  const after = { ...before, languages: { ...files, tr: { ...files['tr']!, cookieCategories: category } } };
  await web.stopAmanat();
  await web.startAmanat(versionsOf(before, after));
  onTestFinished(async () => {
    await web.stopAmanat();
    await web.startAmanat(versionsOf(spoken()));
  });
  // The configuration of a minute ago is in this browser's cache.
  await page.route('**/banner.json*', (route) =>
    route.continue({ headers: { ...route.request().headers(), 'cache-control': 'no-cache' } }),
  );
  await page.reload();
  await turkish(page).waitFor();
  expect(await page.evaluate('["analytics", "marketing"].map(amanat.may)')).toEqual([true, false]);
});

/** Pictures for whoever looks: only when a folder is named. */
async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['AMANAT_SHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}
