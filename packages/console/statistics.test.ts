import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { answerBanner } from './testing/answer-banner.ts';
import { atTheDesk, desk, page } from './testing/at-the-desk.ts';
import { findings } from '../../e2e/axe-findings.ts';
import { tooWide } from './testing/too-wide.ts';

atTheDesk();

async function answer(times: number, method: string, choices?: Readonly<Record<string, boolean>>) {
  for (let i = 0; i < times; i += 1)
    await answerBanner(desk.world, { method, ...(choices ? { choices } : {}) });
}

test('an organisation with too few answers shows none of them, and says from how many on', async () => {
  await answer(9, 'accept-all');
  await page.goto(desk.at('/smartmarket/statistics'));
  await page.getByText('Göstəriləcək cavab hələ yoxdur').waitFor();
  await page.getByText(/ən azı 10 cavab/).waitFor();
  expect(await page.getByRole('button', { name: 'CSV yüklə' }).count()).toBe(0);
  expect(await findings(page)).toEqual([]);
});

test('where small numbers leave no bar to draw, words stand in place of empty axes', async () => {
  await answer(3, 'reject-all');
  const sites = page.getByRole('region', { name: 'Saytlar üzrə' });
  await expect
    .poll(async () => (await page.reload({ waitUntil: 'networkidle' }), await sites.count()), {
      timeout: 30_000,
    })
    .toBe(1);
  await sites.getByText(/Burada sütun çəkilmir: cavablardan birinin sayı 5-dən azdır/).waitFor();
  await sites.getByText('127.0.0.1: 12 cavab', { exact: true }).waitFor();
  for (const name of ['Saytlar üzrə', 'Dillər üzrə', 'Günlər üzrə razılıq payı'])
    expect(await page.getByRole('region', { name }).getByRole('img').count(), name).toBe(0);
  expect(await findings(page)).toEqual([]);
});

test('answers are drawn, told in tables under each chart, and leave as CSV with small numbers hidden', async () => {
  await answer(9, 'accept-all');
  await answer(6, 'reject-all');
  await answer(3, 'customise', { analytics: true, marketing: false });
  const told = page.getByRole('definition').filter({ hasText: /^30$/ });
  await expect
    .poll(async () => (await page.reload({ waitUntil: 'networkidle' }), await told.count()), {
      timeout: 30_000,
    })
    .toBe(1);
  const sites = page.getByRole('region', { name: 'Saytlar üzrə' });
  await sites.getByRole('img').waitFor();
  await sites.getByText('Cədvəl kimi göstər').click();
  const row = sites.getByRole('row', { name: /127\.0\.0\.1/ });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(
    // Three chose for themselves: their number, the one it follows from, and the rate are not told.
    ['127.0.0.1', '30', '18', '< 5', '< 5', '—'],
  );
  expect(await findings(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV yüklə' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^smartmarket-statistics-[\d-]+\.csv$/);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain('"site","127.0.0.1","30"');
  expect(csv).not.toContain('"3"');
  await page.getByText('90 gün').click();
  await page.waitForURL(/days=90d/);
});

test('visits of the site stand below the answers, without small numbers, and leave as CSV of their own', async () => {
  const { db } = desk.world;
  const visitors = Array.from({ length: 14 }, () => randomBytes(16).toString('base64url'));
  const visit = (visitor: string | undefined, path: string) =>
    desk.world.stranger('POST', '/v1/organisations/smartmarket/visits', {
      page: `http://127.0.0.1${path}`,
      visitor,
    });
  for (const visitor of visitors) {
    await answerBanner(desk.world, { visitor, method: 'accept-all' });
    await visit(visitor, '/goods?q=1');
  }
  for (const visitor of visitors.slice(2)) await visit(visitor, '/news');
  await visit(visitors[0], '/rare');
  expect((await sql`select 1 from visit_event`.execute(db)).rows.length).toBe(27);
  await page.reload({ waitUntil: 'networkidle' });
  const visits = page.getByRole('region', { name: 'Saytın ziyarətləri' });
  const goods = visits.getByRole('row', { name: /127\.0\.0\.1\/goods/ });
  await goods.waitFor();
  const cells = await goods.getByRole('cell').allInnerTexts();
  expect(cells).toEqual(['127.0.0.1/goods', '14', '14']);
  // The rare page would follow from the total; the next smallest is hidden with it.
  expect(await visits.getByText(/rare|news/).count()).toBe(0);
  await visits.getByRole('img').waitFor();
  expect(await findings(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ziyarətləri CSV kimi yüklə' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^smartmarket-visits-[\d-]+\.csv$/);
  expect(await readFile(await download.path(), 'utf8')).toContain('"page","127.0.0.1/goods","14","14"');
});

test('on a telephone in the dark the figures fit and read', async () => {
  const auditor = await desk.world.makeAccount({ smartmarket: 'auditor' });
  const small = await desk.open(390);
  await small.emulateMedia({ colorScheme: 'dark' });
  await desk.arrive(small, auditor);
  await small.goto(desk.at('/smartmarket/statistics'));
  await small.getByRole('img').first().waitFor();
  expect(await tooWide(small)).toBe(0);
  expect(await findings(small)).toEqual([]);
  await small.context().close();
});
