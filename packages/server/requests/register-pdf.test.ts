import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect, test } from 'vitest';
import type { RegisterRow } from './register.ts';
import { registerPdf } from './register-pdf.ts';

const row = (n: number): RegisterRow => ({
  number: `M-2026-${String(n).padStart(4, '0')}`,
  kind: 'question',
  channel: 'email',
  receivedAt: '2026-11-23T08:00:00.000Z',
  due: '2026-12-02',
  closedAt: null,
  outcome: 'open',
  form: '',
  handler: n % 2 ? 'staff:34da2be6-eece-437f-8322-106ffa04a1ed' : 'staff:key:1',
  subject: 'p',
  entries: [n],
  unaltered: true,
});

async function pagesOf(rows: readonly RegisterRow[]): Promise<readonly string[]> {
  const pdf = await registerPdf({
    organisation: 'Nümunə MMC',
    at: '2026-11-23T09:00:00.000Z',
    journal: { size: 100 },
    rows,
  });
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return pages;
}

test('each sheet of a long register has its number and the names of its columns', async () => {
  const pages = await pagesOf(Array.from({ length: 60 }, (_, i) => row(i + 1)));
  expect(pages.length).toBe(3);
  for (const [i, text] of pages.entries()) {
    expect(text).toContain(`${i + 1} / 3`);
    expect(text).toContain('Daxil olub');
  }
  const [short] = await pagesOf([row(1)]);
  expect(short).not.toContain('1 / 1');
});

test('the way a request came and who handled it are told in words, not in names of records', async () => {
  const [text] = await pagesOf([row(1), row(2)]);
  expect(text).toContain('Sual, e-poçt');
  expect(text).toContain('Əməkdaş 34da2be6');
  expect(text).toContain('API açarı');
  expect(text).not.toMatch(/staff:|key:|eece/);
});
