import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const family = (name: string, file: string) =>
  join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), file);
/** Faces that have every Azerbaijani letter. */
export const pdfFonts = {
  text: family('inter', '400Regular/Inter_400Regular.ttf'),
  strong: family('inter', '600SemiBold/Inter_600SemiBold.ttf'),
  title: family('source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'),
} as const;
export const pdfInk = { strong: '#1b2a2f', soft: '#56656a', line: '#dcd6ca' } as const;
export const pdfMargin = 64;
export type PdfDocument = InstanceType<typeof PDFDocument>;

export interface PdfGiven {
  readonly title: string;
  readonly author: string;
  /** `landscape` for wide tables; portrait unless told. */
  readonly layout?: 'portrait' | 'landscape';
}
/** «2 / 7» at the foot of each page: paper comes apart. A single page needs no number. */
function numberPages(doc: PdfDocument): void {
  const { start, count } = doc.bufferedPageRange();
  if (count < 2) return;
  for (let i = 0; i < count; i += 1) {
    doc.switchToPage(start + i);
    const { width, height, margins } = doc.page;
    // The number stands in the margin, where a text would otherwise begin a page of its own.
    const { bottom } = margins;
    margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .font(pdfFonts.text)
      .fontSize(8)
      .fillColor(pdfInk.soft)
      .text(`${i + 1} / ${count}`, pdfMargin, height - 40, { width: width - 2 * pdfMargin, align: 'right' });
    doc.endMarkedContent();
    margins.bottom = bottom;
  }
}
/**
 * A PDF/A-2b of A4 pages in Azerbaijani, fonts embedded, for archives that keep it for years.
 * @param write fills the document; it is closed afterwards.
 */
export function makePdf(
  { title, author, layout }: PdfGiven,
  write: (doc: PdfDocument) => void,
): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    layout: layout ?? 'portrait',
    margin: pdfMargin,
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    bufferPages: true,
    lang: 'az',
    tagged: true,
    displayTitle: true,
    font: pdfFonts.text,
    info: { Title: title, Author: author, Creator: 'Əmanət' },
  });
  const parts: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
  write(doc);
  numberPages(doc);
  doc.end();
  return finished;
}
