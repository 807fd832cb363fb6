import {
  makePdf,
  type PdfDocument as Document,
  pdfFonts as fonts,
  pdfInk,
  pdfMargin as margin,
} from '../platform/pdf.ts';
import type { ActLines } from './act-frame.ts';

const { strong: ink, soft } = pdfInk;

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
    .strokeColor(pdfInk.line)
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

/** The act as PDF/A-2b, for archives that keep it for years. */
export function actPdf(act: ActLines): Promise<Buffer> {
  return makePdf({ title: act.title, author: act.organisation }, (doc) => {
    heading(doc, act);
    for (const [label, value] of act.rows) row(doc, label, value);
    doc.moveDown(1.4);
    for (const line of act.closing)
      doc.font(fonts.text).fontSize(9.5).fillColor(soft).text(line, { lineGap: 2 }).moveDown(0.4);
  });
}
