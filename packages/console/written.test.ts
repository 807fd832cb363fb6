import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atTheDesk, desk, page } from './testing/at-the-desk.ts';
import { findings } from '../../e2e/axe-findings.ts';
import { readQr } from './testing/read-qr.ts';
import { tooWide } from './testing/too-wide.ts';

// It opens a PDF, which the shell would only download.
atTheDesk({ browser: { which: 'whole' } });

const who = 'kagizda@example.az';
/** A picture as a scanner gives one: a true PNG of a few pixels. */
function picture(): Buffer {
  const crcOf = (bytes: Buffer) => {
    let crc = ~0;
    for (const byte of bytes) {
      crc ^= byte;
      for (let i = 0; i < 8; i += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
    }
    return ~crc >>> 0;
  };
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    crc.writeUInt32BE(crcOf(body));
    return Buffer.concat([length, body, crc]);
  };
  const head = Buffer.from([0, 0, 0, 4, 0, 0, 0, 4, 8, 0, 0, 0, 0]);
  const rows = deflateSync(Buffer.alloc(4 * 5, 200));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}
/** A page as a scanner's program writes one. */
function pdfPage(text: string): Promise<Buffer> {
  const pdf = new PDFDocument();
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  pdf.text(text).end();
  return new Promise((resolve) => void pdf.on('end', () => resolve(Buffer.concat(parts))));
}
const answer = (on: Page, purpose: string, say: string) =>
  on.getByRole('radiogroup', { name: purpose }).getByText(say, { exact: true }).click();
async function attach(on: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await on.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}
const marketing = 'Marketinq və reklam';

test('the blank form is printed alone, in the words and with the fingerprint that the record will name', async () => {
  await page.goto(desk.at('/smartmarket/consents/written'));
  await page.getByText('Hələ heç nə qeyd olunmayıb').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Boş forma çap et' }).click();
  await page.getByText('Məqsəd seçilməyib').waitFor();
  await page.getByRole('checkbox', { name: marketing }).check();
  const sheet = page.getByRole('article');
  await sheet.getByText('Razılıq forması').waitFor();
  expect(await findings(page)).toEqual([]);
  const hash = /[\w-]{43}/.exec(await sheet.innerText())?.[0];
  expect(hash).toBeDefined();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  expect(await page.getByRole('complementary').isVisible()).toBe(false);
  expect(await sheet.isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
  // The same words in the record: its card names the same fingerprint.
  await page.goto(desk.at('/smartmarket/consents/written/new'));
  await answer(page, marketing, 'Bəli');
  await page.getByText(String(hash)).waitFor();
});

test('a consent on paper: what is missing is told, a wrong file is refused before it is sent, and the person gets a receipt', async () => {
  await page.goto(desk.at('/smartmarket/consents/written/new'));
  await page.getByRole('button', { name: 'Yoxla və saxla' }).click();
  await page.getByText('Şəxsin ünvanını və ya nömrəsini yazın').waitFor();
  await page.getByText('Ən azı bir məqsədin cavabını qeyd edin').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'E-poçt ünvanı' }).fill(who);
  await answer(page, marketing, 'Bəli');
  await page.getByText('Kağızda verilmiş razılıq skansız qeyd olunmur').waitFor();
  await attach(page, 'qeyd.exe', 'application/pdf', Buffer.from('MZ this is no scan'));
  await page.getByText('«qeyd.exe» saxlanılan növdən deyil').waitFor();
  await attach(page, 'boyuk.pdf', 'application/pdf', Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-1.7 '));
  await page.getByText(/«boyuk.pdf» 10,5.MB tutur/).waitFor();
  await attach(page, 'imzali.png', 'image/png', picture());
  const preview = page.getByRole('img', { name: 'Əlavə olunmuş faylın görünüşü' });
  await preview.waitFor();
  expect(await preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(4);
  await page.getByRole('button', { name: 'Yoxla və saxla' }).click();
  const review = page.getByRole('dialog', { name: 'Belə yazılsın?' });
  await review.getByText(who).waitFor();
  await review.getByText(/imzali\.png/).waitFor();
  expect(await findings(page)).toEqual([]);
  await review.getByRole('button', { name: 'Saxla' }).click();
  const shown = await readQr(page.getByRole('img', { name: 'Qəbzin QR kodu' }));
  expect(await findings(page)).toEqual([]);
  const address = await page.getByRole('link', { name: 'Qəbzi aç' }).getAttribute('href');
  expect(shown).toBe(address);
  await expect
    .poll(async () => (await fetch(String(address), { headers: { accept: 'text/html' } })).text(), {
      timeout: 30_000,
    })
    .toContain(marketing);
  expect(page.url()).not.toContain('kagizda');
  await page.getByRole('button', { name: 'Şəxsin razılıqları' }).click();
  await page.getByRole('heading', { level: 3, name: 'Kağızda verdi' }).waitFor();
  await page.getByRole('button', { name: 'Göstərilən mətn' }).first().click();
  await page.locator('blockquote').getByText(marketing).waitFor();
  expect(page.url()).not.toContain('kagizda');
});

test('a withdrawal by telephone is recorded as easily: no file, one press for all', async () => {
  await page.goto(desk.at('/smartmarket/consents/written'));
  await page.getByRole('link', { name: 'Geri götürməni qeyd et' }).click();
  await page.getByRole('heading', { level: 1, name: 'Geri götürməni qeyd et' }).waitFor();
  await page.getByText('Telefonla', { exact: true }).click();
  await page.getByRole('textbox', { name: 'E-poçt ünvanı' }).fill(who);
  await page.getByRole('button', { name: 'Hamısını geri götürür' }).click();
  await page.getByText('Verdiyiniz razılığı geri götürdüyünüzü qeyd edirik').waitFor();
  await page.getByRole('button', { name: 'Yoxla və saxla' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Saxla' }).click();
  await page.getByRole('heading', { level: 2, name: 'Geri götürmə qeyd olundu' }).waitFor();
  await page.getByRole('link', { name: 'Siyahıya qayıt' }).click();
  const rows = page.getByRole('row');
  await rows.nth(2).waitFor();
  expect(await rows.count()).toBe(3);
  await page.getByText('Kağız', { exact: true }).first().click();
  await page.waitForURL(/medium=paper/);
  await expect.poll(() => rows.count()).toBe(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Yüklə' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.png$/);
  await page.getByRole('button', { name: 'Razılıqları' }).click();
  await page.getByRole('heading', { level: 3, name: 'Telefonla «xeyr» dedi' }).waitFor();
});

/** A consent on paper with its scan, recorded as people do. */
async function recordPaper(email: string, name: string, scan: Buffer): Promise<void> {
  await page.goto(desk.at('/smartmarket/consents/written/new'));
  await page.getByRole('textbox', { name: 'E-poçt ünvanı' }).fill(email);
  await answer(page, marketing, 'Bəli');
  await attach(page, name, 'application/pdf', scan);
  await page.getByText('PDF burada göstərilmir').waitFor();
  await page.getByRole('button', { name: 'Yoxla və saxla' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Saxla' }).click();
  await page.getByRole('img', { name: 'Qəbzin QR kodu' }).waitFor();
}

test('a scan as PDF opens in a new tab, with its type and size told, in a page that may do nothing; one in which something runs is only downloaded', async () => {
  const running = '%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> endobj';
  await recordPaper('isleyen@example.az', 'isleyen.pdf', Buffer.from(running));
  await recordPaper('skan@example.az', 'imzali.pdf', await pdfPage('Imza'));
  await page.goto(desk.at('/smartmarket/consents/written'));
  const rows = page.getByRole('row');
  const [shown, refused] = [rows.nth(1), rows.nth(2)];
  await refused.getByText('işə düşən hissələri var, yalnız yüklənir').waitFor();
  expect(await refused.getByRole('link', { name: /Yeni vərəqdə aç/ }).count()).toBe(0);
  expect(await refused.getByRole('link', { name: 'Yüklə' }).count()).toBe(1);
  expect(await findings(page)).toEqual([]);
  const link = shown.getByRole('link', { name: /^Yeni vərəqdə aç: PDF, \d/ });
  const answered = page.context().waitForEvent('response', (one) => one.url().endsWith('/evidence?show=1'));
  const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  const headers = await (await answered).allHeaders();
  expect(headers['content-type']).toBe('application/pdf');
  expect(headers['content-disposition']).toMatch(/^inline;/);
  expect(headers['content-security-policy']).toContain('sandbox');
  await expect.poll(() => tab.url()).toContain('/evidence?show=1');
  await tab.close();
});

/** A sheet under the scanner: a picture as large as a page, made where pictures are made. */
async function scanned(): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const sheet = Object.assign(document.createElement('canvas'), { width: 620, height: 877 });
    const pen = sheet.getContext('2d')!;
    pen.fillStyle = '#fdfcf8';
    pen.fillRect(0, 0, 620, 877);
    pen.fillStyle = '#223';
    pen.font = '34px serif';
    pen.fillText('Razılıq forması', 60, 110);
    pen.font = 'italic 40px serif';
    pen.fillText('Aysel Quliyeva', 300, 790);
    return sheet.toDataURL('image/jpeg', 0.8);
  });
  const pdf = new PDFDocument({ autoFirstPage: false });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  for (let sheets = 0; sheets < 2; sheets += 1)
    pdf.addPage({ size: [620, 877] }).image(Buffer.from(url.split(',')[1]!, 'base64'), 0, 0);
  pdf.end();
  return new Promise((resolve) => void pdf.on('end', () => resolve(Buffer.concat(parts))));
}

test('a scan shows the page it holds before it is saved, with its pages counted; once saved it is looked at in a new tab, walled off', async () => {
  await page.goto(desk.at('/smartmarket/consents/written/new'));
  await page.getByRole('textbox', { name: 'E-poçt ünvanı' }).fill('skanla@example.az');
  await answer(page, marketing, 'Bəli');
  await attach(page, 'imzali.pdf', 'application/pdf', await scanned());
  const shown = page.getByRole('img', { name: 'Fayldakı birinci şəkil' });
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(620);
  await page
    .getByRole('status')
    .filter({ hasText: /^İndi$/ })
    .waitFor();
  await page.getByText(/^PDF, \d.*, 2 səhifə$/).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
  await page.getByRole('button', { name: 'Yoxla və saxla' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Saxla' }).click();
  await page.getByRole('img', { name: 'Qəbzin QR kodu' }).waitFor();
  expect(await findings(page)).toEqual([]);
  const answered = page.context().waitForEvent('response', (one) => one.url().endsWith('/evidence?show=1'));
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Sübuta bax' }).click(),
  ]);
  const headers = await (await answered).allHeaders();
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^inline;/),
    'content-security-policy': expect.stringContaining('sandbox'),
    'x-content-type-options': 'nosniff',
  });
  await tab.close();
});

test('an auditor sees the list and records nothing; nothing is wider than a telephone, in the dark too', async () => {
  const auditor = await desk.world.makeAccount({ smartmarket: 'auditor' });
  const small = await desk.open(390);
  await small.emulateMedia({ colorScheme: 'dark' });
  await desk.arrive(small, auditor);
  await small.goto(desk.at('/smartmarket/consents/written'));
  await small.getByRole('row').nth(1).waitFor();
  expect(await small.getByRole('link', { name: 'Razılığı qeyd et' }).count()).toBe(0);
  expect(await small.getByRole('link', { name: 'Yüklə' }).count()).toBe(0);
  expect(await tooWide(small)).toBe(0);
  expect(await findings(small)).toEqual([]);
  await small.goto(desk.at('/smartmarket/consents/written/form'));
  await small.getByRole('checkbox', { name: marketing }).check();
  await small.getByRole('article').waitFor();
  expect(await tooWide(small)).toBe(0);
  expect(await findings(small)).toEqual([]);
  await small.context().close();
});
