import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerBanner } from './testing/answer-banner.ts';
import { atTheDesk, desk, page } from './testing/at-the-desk.ts';
import { findings } from '../../e2e/axe-findings.ts';
import { tooWide } from './testing/too-wide.ts';

/** A made-up visitor's browser. */
const visitor = 'Ziyaretci0123456789abc';
atTheDesk();

const choose = (method: string, choices?: Readonly<Record<string, boolean>>) =>
  answerBanner(desk.world, { visitor, method, ...(choices ? { choices } : {}) });
async function search(on: Page, kind: string, value: string): Promise<void> {
  await on.getByRole('combobox', { name: 'Nə ilə axtarılsın' }).click();
  await on.getByRole('option', { name: kind }).click();
  await on.getByLabel('Axtarılan').fill(value);
  await on.getByRole('button', { name: 'Tap', exact: true }).click();
}

test('ALQ-6.2: one person’s consents are found without the person standing in any address, and the look is in the journal', async () => {
  await choose('accept-all');
  await choose('customise', { analytics: true, marketing: false });
  await choose('withdraw', { analytics: false });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(desk.at('/smartmarket/consents'));
  await search(page, 'Ziyarətçi kodu', visitor);
  const records = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await records.first().waitFor();
  expect(await records.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
    'Razılığı geri götürdü',
    'Seçərək cavab verdi',
    'Hamısını qəbul etdi',
  ]);
  await page
    .getByRole('row', { name: /Xidmətlərin təkmilləşdirilməsi/ })
    .getByText('Geri götürüb')
    .waitFor();
  expect(await findings(page)).toEqual([]);
  expect(page.url()).not.toContain(visitor);
  expect(asked.filter((url) => url.includes(visitor))).toEqual([]);
  await page.goto(desk.at('/smartmarket/journal?kind=consent.viewed'));
  await page.getByRole('cell', { name: 'Razılıqlara baxıldı' }).first().waitFor();
});

test('each record shows its words and gives its receipt, and any past instant can be asked for', async () => {
  await page.goto(desk.at('/smartmarket/consents'));
  await search(page, 'Ziyarətçi kodu', visitor);
  await page.getByRole('button', { name: 'Göstərilən mətn' }).first().click();
  await page.locator('blockquote').getByText('Hamısını rədd et').waitFor();
  expect(await findings(page)).toEqual([]);
  // Whole, for whoever answers a dispute: what was chosen stands in it.
  const address = await page.getByRole('link', { name: 'Qəbzi aç' }).first().getAttribute('href');
  const receipt = await fetch(`${desk.world.served.url}${address}`, { headers: { accept: 'text/html' } });
  expect(receipt.status).toBe(200);
  expect(await receipt.text()).toContain('Xidmətlərin təkmilləşdirilməsi');
  await page.getByLabel('Hansı an üçün').fill('2020-01-01T09:00');
  await page.getByText('O vaxt qüvvədə olan bəyannamə yox idi').waitFor();
  await page.getByRole('button', { name: 'Axtarışı bağla' }).click();
  await page.getByRole('region', { name: 'Günlər üzrə' }).waitFor();
});

test('somebody nobody knows is told so, a pseudonym is checked before it is sent, and nothing wider than a telephone', async () => {
  const small = await desk.open(390);
  const auditor = await desk.world.makeAccount({ smartmarket: 'auditor' });
  await desk.arrive(small, auditor);
  await small.goto(desk.at('/smartmarket/consents'));
  await search(small, 'Psevdonim', 'qısa');
  await small.getByText(/Psevdonim 32 işarədir/).waitFor();
  await search(small, 'E-poçt ünvanı', 'heckim@example.az');
  await small.getByText('Bu şəxs barədə razılıq qeydi yoxdur').waitFor();
  await search(small, 'Ziyarətçi kodu', visitor);
  await small.getByText('Razılığı geri götürdü').waitFor();
  expect(await tooWide(small)).toBe(0);
  expect(await findings(small)).toEqual([]);
  await small.context().close();
});

test('LAL-2.8: without a confidentiality agreement nobody can be searched for', async () => {
  const unsigned = await desk.world.makeAccount({ smartmarket: 'officer' }, false);
  const other = await desk.open(1440);
  await desk.arrive(other, unsigned);
  await other.goto(desk.at('/smartmarket/consents'));
  await other.getByText(/Məxfilik öhdəliyiniz qeydə alınmayıb/).waitFor();
  expect(await other.getByLabel('Axtarılan').count()).toBe(0);
  await other.context().close();
});
