import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { ActLines } from './act-text.ts';

const require = createRequire(import.meta.url);
const family = (name: string, file: string) =>
  join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), file);
const fonts = {
  text: family('inter', '400Regular/Inter_400Regular.ttf'),
  strong: family('inter', '600SemiBold/Inter_600SemiBold.ttf'),
  title: family('source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'),
};
const ink = '#1b2a2f';
const soft = '#56656a';
const margin = 64;

type Document = InstanceType<typeof PDFDocument>;

function heading(doc: Document, act: ActLines): void {
  doc.font(fonts.strong).fontSize(10).fillColor(soft).text(act.organisation);
  doc.moveDown(1.6).font(fonts.title).fontSize(21).fillColor(ink).text(act.title, { lineGap: 3 });
  doc.moveDown(0.7).font(fonts.text).fontSize(11).fillColor(ink).text(act.opening, { lineGap: 3 });
  doc.moveDown(1.2);
}

/** One labelled row; goes to the next page as a whole when it does not fit. */
function row(doc: Document, label: string, value: string): void {
  const left = 150;
  const width = doc.page.width - 2 * margin - left;
  const height = doc.font(fonts.text).fontSize(10.5).heightOfString(value, { width, lineGap: 2 });
  if (doc.y + height + 20 > doc.page.height - margin) doc.addPage();
  const y = doc.y + 7;
  doc
    .moveTo(margin, doc.y)
    .lineTo(doc.page.width - margin, doc.y)
    .lineWidth(0.6)
    .strokeColor('#dcd6ca')
    .stroke();
  doc
    .font(fonts.strong)
    .fontSize(10)
    .fillColor(soft)
    .text(label, margin, y, { width: left - 14 });
  const afterLabel = doc.y;
  doc
    .font(fonts.text)
    .fontSize(10.5)
    .fillColor(ink)
    .text(value, margin + left, y, { width, lineGap: 2 });
  doc.y = Math.max(doc.y, afterLabel) + 7;
  doc.x = margin;
}

/** The act as PDF/A-2b, A4, fonts embedded whole enough for every Azerbaijani letter; for archives that keep it for years. */
export function actPdf(act: ActLines): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    lang: 'az',
    tagged: true,
    displayTitle: true,
    font: fonts.text,
    info: { Title: act.title, Author: act.organisation, Creator: 'Əmanət' },
  });
  const parts: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
  heading(doc, act);
  for (const [label, value] of act.rows) row(doc, label, value);
  doc.moveDown(1.4);
  for (const line of act.closing)
    doc.font(fonts.text).fontSize(9.5).fillColor(soft).text(line, { lineGap: 2 }).moveDown(0.4);
  doc.end();
  return finished;
}
