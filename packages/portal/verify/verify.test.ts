import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { receiptText } from '@amanat/domain/ledger/receipt.ts';
import {
  consentForgeries,
  forgeries,
  placeForgeries,
  publishedKey,
} from '@amanat/domain/ledger/testing/forgeries.ts';
import { testJournal } from '@amanat/domain/ledger/testing/journal.ts';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { build } from 'vite';
import { lookAtScripted } from '../../server/http/portal/testing/portal-site.ts';
import { assetRoutes } from '../../server/http/public/assets.ts';
import { verifyRoutes } from '../../server/http/portal/verify-routes.ts';
import { onePolicy } from '../../server/requests/testing/one-policy.ts';
import { smartmarket } from '../../server/requests/testing/office.ts';
import { launchBrowser } from '../../../e2e/browser.ts';
import { testServer } from '../../server/http/testing/test-server.ts';
import { verifyBytes } from './verify-bytes.ts';

const journal = testJournal(5);
const receipt = Buffer.from(receiptText(journal.receipt(2)));

test('any flipped bit of a receipt is found by the browser’s own cryptography', async () => {
  expect(await verifyBytes(receipt)).toMatchObject({ kind: 'receipt', valid: true });
  await fc.assert(
    fc.asyncProperty(fc.nat(receipt.length * 8 - 1), async (bit) => {
      const altered = Uint8Array.from(receipt);
      altered[bit >> 3]! ^= 1 << (bit & 7);
      expect((await verifyBytes(altered)).valid).toBe(false);
    }),
    { numRuns: 60 },
  );
  expect((await verifyBytes(receipt, testJournal(1).signer.verifierKey)).valid).toBe(false);
});

test('LAL-3.2g: the page refuses a receipt forged in any way, by the checks of the command', async () => {
  for (const { name, file, failed } of [...forgeries, ...consentForgeries, ...placeForgeries]) {
    const found = await verifyBytes(file, failed.includes('key') ? publishedKey : undefined);
    expect(found.valid, name).toBe(false);
    expect(
      found.checks.filter(({ ok }) => !ok).map((check) => check.name),
      name,
    ).toEqual(failed);
  }
});

test('the page verifies a dropped file without the network, and sends it nowhere', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'amanat-verify-page-'));
  await build({ root: join(import.meta.dirname, '..'), build: { outDir } });
  const app = await testServer();
  assetRoutes(app, { policies: onePolicy(smartmarket) });
  const published = [testJournal(1, [], new Map(), 'mektub').signer.verifierKey, journal.signer.verifierKey];
  verifyRoutes(app, { verifyFile: join(outDir, 'verify.js'), publishedKeys: () => published });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  onTestFinished(async () => {
    await browser.close();
    await app.close();
  });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${url}/verify`);
  await lookAtScripted(page, 'verify');
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page
    .getByLabel('Fayl')
    .setInputFiles({ name: 'receipt.json', mimeType: 'application/json', buffer: receipt });
  await page.getByText('Düzgündür', { exact: true }).waitFor();
  // Said by us, not by the browser in its own language.
  expect(await page.locator('#chosen').innerText()).toBe('receipt.json');
  await page.getByText('İmza bu serverin həmin təşkilat üçün dərc etdiyi açarındır.').waitFor();
  const forged = Buffer.from(receiptText(testJournal(5).receipt(2)));
  await page
    .getByLabel('Fayl')
    .setInputFiles({ name: 'receipt.json', mimeType: 'application/json', buffer: forged });
  const unsure = page.getByRole('heading', { name: /kimin imzaladığı müəyyən edilməyib/ });
  await unsure.waitFor();
  expect(await page.locator('#result').innerText()).not.toMatch(
    /inkar|Düzgündür|təşkilatın özü|Sənədi təşkilat/,
  );
  const panel = page.locator('#result .panel');
  expect(await panel.getAttribute('class')).toBe('panel unsure');
  const green = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--kept-soft'));
  expect(await panel.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(green);
  await page.getByLabel('Təşkilatın açarı').fill(journal.signer.verifierKey);
  await page.getByLabel('Təşkilatın açarı').blur();
  await page.getByText('Düzgün deyil', { exact: true }).waitFor();
  await page.getByLabel('Təşkilatın açarı').fill('');
  await page.getByLabel('Təşkilatın açarı').blur();
  await unsure.waitFor();
  const altered = Buffer.from(receipt.toString().replace('"index":2', '"index":3'));
  await page
    .getByLabel('Fayl')
    .setInputFiles({ name: 'receipt.json', mimeType: 'application/json', buffer: altered });
  await page.getByText('Düzgün deyil', { exact: true }).waitFor();
  expect(asked).toEqual([]);
  await context.setOffline(false);
  await lookAtScripted(page, 'verify-altered');
  await page
    .getByLabel('Fayl')
    .setInputFiles({ name: 'receipt.json', mimeType: 'application/json', buffer: forged });
  await unsure.waitFor();
  await lookAtScripted(page, 'verify-unsure');
});
