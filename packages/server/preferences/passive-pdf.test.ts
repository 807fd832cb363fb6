import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { isPassivePdf } from './passive-pdf.ts';

/** A PDF as a program writes one. */
function written(fill: (pdf: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const pdf = new PDFDocument();
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  fill(pdf);
  return new Promise((resolve) => {
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.end();
  });
}
const head = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R';
const withCatalog = (more: string) =>
  Buffer.from(`${head} ${more} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF`);
const withObjects = (objects: Uint8Array, filter = '/Filter /FlateDecode', name = '/ObjStm') =>
  Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n7 0 obj\n<< /Type ${name} /N 1 /First 4 ${filter} /Length ${objects.length} >>\nstream\r\n`,
    ),
    objects,
    Buffer.from('\nendstream\nendobj\n%%EOF'),
  ]);

test('a scan that only shows pages is passive, links and a place to open at included', async () => {
  const pages = await written((pdf) => {
    pdf.text('İmzalanmış razılıq').link(0, 0, 10, 10, 'https://example.az');
    pdf.addPage().text('2');
  });
  expect(isPassivePdf(pages)).toBe(true);
  expect(isPassivePdf(withCatalog('/OpenAction [3 0 R /Fit]'))).toBe(true);
  expect(isPassivePdf(withObjects(deflateSync('10 0 << /Type /Page >>')))).toBe(true);
  // Pictures are noise in which a short name stands by chance.
  expect(isPassivePdf(withCatalog('/X (a/JSb /XFAc)'))).toBe(true);
});

test.each([
  ['a script', withCatalog('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>')],
  ['a script elsewhere', withCatalog('/AA << /O << /S /X /JS 9 0 R >> >>')],
  ['a script under an escaped name', withCatalog('/OpenAction << /S /J#61vaScript >>')],
  ['a program', withCatalog('/A << /S /Launch /F (x.exe) >>')],
  ['a form that sends', withCatalog('/A << /S /SubmitForm >>')],
  ['a form that computes', withCatalog('/AcroForm << /XFA [(a) 3 0 R] >>')],
  ['an attachment', withCatalog('/Names << /EmbeddedFiles 4 0 R >>')],
  ['what is encrypted', withCatalog('/Encrypt 5 0 R')],
  ['a packed script', withObjects(deflateSync('10 0 << /S /JavaScript /JS (1) >>'))],
  ['a script packed otherwise', withObjects(Buffer.from('x'), '/Filter [/ASCII85Decode /FlateDecode]')],
  ['objects that do not unpack', withObjects(Buffer.from('no zlib'))],
  ['objects under an escaped name', withObjects(deflateSync('x'), '/Filter /FlateDecode', '/Obj#53tm')],
  ['unpacked objects', withObjects(Buffer.from('10 0 << /S /JavaScript >>'), '')],
])('%s is found', (_, bytes) => {
  expect(isPassivePdf(new Uint8Array(bytes))).toBe(false);
});

test('objects that unpack to very much are not waited for', () => {
  expect(isPassivePdf(withObjects(deflateSync(Buffer.alloc(40 * 1024 * 1024))))).toBe(false);
});

test('a file that would take long to look into counts as active, however small it is', () => {
  const bomb = deflateSync(Buffer.alloc(8 * 1024 * 1024, 0x20));
  expect(isPassivePdf(withObjects(bomb))).toBe(true);
  // Three streams of eight megabytes each; and one that many names lead to.
  expect(isPassivePdf(Buffer.concat([withObjects(bomb), withObjects(bomb), withObjects(bomb)]))).toBe(false);
  const names = '/ObjStm '.repeat(200);
  expect(isPassivePdf(withObjects(bomb, '/Filter /FlateDecode', names))).toBe(false);
  expect(isPassivePdf(Buffer.from(`%PDF-1.7\n7 0 obj\n<< ${'/ObjStm '.repeat(100_000)}`))).toBe(false);
});
