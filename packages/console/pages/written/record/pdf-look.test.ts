import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { lookIntoPdf } from './pdf-look.ts';

/** As much of a JPEG as its size is read from: what stands between is nobody's concern here. */
function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from('ffc0001108000000000301110002110103110100', 'hex').subarray(0, 19);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from('ffd8', 'hex'), frame, Buffer.from('ffd9', 'hex')]);
}
/** A file as a scanner's or a writer's program makes it: a page for each entry, with a picture or with text. */
function pdf(pages: readonly (Buffer | string)[], version = '1.3'): Promise<Uint8Array<ArrayBuffer>> {
  const made = new PDFDocument({ autoFirstPage: false, pdfVersion: version as '1.3' });
  const parts: Buffer[] = [];
  made.on('data', (part: Buffer) => parts.push(part));
  for (const page of pages) {
    made.addPage();
    if (typeof page === 'string') made.text(page);
    else made.image(page, 0, 0);
  }
  made.end();
  return new Promise((resolve) => made.on('end', () => resolve(Uint8Array.from(Buffer.concat(parts)))));
}
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

test('of a scan the first page is cut out as it lies there, and the pages are counted', async () => {
  const [first, second] = [jpeg(1240, 1754), jpeg(1241, 1754)];
  const look = lookIntoPdf(await pdf([first, second]));
  expect(look.pages).toBe(2);
  const shown = Buffer.from(look.scan!);
  expect(shown.subarray(0, first.length).equals(first)).toBe(true);
  // Nothing but the line's end before `endstream` comes along.
  expect(shown.length - first.length).toBeLessThanOrEqual(2);
});

test('a page with a logo, a text without pictures and a letter beside a scan show no page that might be another', async () => {
  expect(lookIntoPdf(await pdf(['Salam', 'Sağ olun', 'Son']))).toEqual({ pages: 3, scan: null });
  expect(lookIntoPdf(await pdf([jpeg(120, 60)]))).toEqual({ pages: 1, scan: null });
  expect(lookIntoPdf(await pdf(['Məktub', jpeg(1240, 1754)]))).toEqual({ pages: 2, scan: null });
});

test('what packs or encrypts its objects, is cut off, or is no PDF at all tells nothing, and is not guessed at', async () => {
  const nothing = { pages: null, scan: null };
  const whole = Buffer.from(await pdf([jpeg(1240, 1754)])).toString('latin1');
  expect(lookIntoPdf(bytesOf(`${whole}\n7 0 obj << /Type /ObjStm >> endobj`))).toEqual(nothing);
  expect(lookIntoPdf(bytesOf(`${whole}\ntrailer << /Encrypt 9 0 R >>`))).toEqual(nothing);
  expect(lookIntoPdf(bytesOf('%PDF-1.7 '))).toEqual(nothing);
  expect(lookIntoPdf(new Uint8Array(0))).toEqual(nothing);
  const packedTwice = whole.replace('/DCTDecode', '[/FlateDecode /DCTDecode]');
  expect(lookIntoPdf(bytesOf(packedTwice))).toEqual({ pages: 1, scan: null });
  const cut = whole.slice(0, whole.indexOf('endstream', whole.indexOf('/DCTDecode')));
  expect(lookIntoPdf(bytesOf(`${cut} << /Type /Page >>`)).scan).toBeNull();
});
