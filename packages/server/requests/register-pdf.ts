import { formatAzDate } from '@amanat/domain/time/format-date.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { makePdf, type PdfDocument, pdfFonts, pdfInk, pdfMargin } from '../platform/pdf.ts';
import { kindWords } from './document/words.ts';
import type { RegisterRow } from './register.ts';

export interface RegisterPdfGiven {
  readonly organisation: string;
  /** Instant the register is made, ISO. */
  readonly at: string;
  /** Entries of the journal the rows are held against. */
  readonly journal: { readonly size: number };
  readonly rows: readonly RegisterRow[];
}
const outcomes: Readonly<Record<string, string>> = {
  answered: 'cavablandırılıb',
  refused: 'imtina edilib',
  withdrawn: 'geri götürülüb',
  expired: 'kimlik təsdiqlənməyib',
};
const channels: Readonly<Record<string, string>> = {
  portal: 'portal',
  api: 'API',
  email: 'e-poçt',
  staff: 'əməkdaş',
  phone: 'telefon',
  post: 'poçt',
};
/** Who handled it, told apart from others by the beginning of the account's number; the journal has the whole. */
function handlerWords(handler: string | null): string {
  if (handler === null) return '—';
  if (/^(staff:)?key:/.test(handler)) return 'API açarı';
  return handler === 'system' ? 'Əmanət' : `Əməkdaş ${handler.replace(/^staff:/, '').slice(0, 8)}`;
}
const day = (instant: string | null) => (instant ? formatAzDate(bakuDateOf(instant)) : '—');
const columns = [
  ['Nömrə', 72],
  ['Daxil olub', 90],
  ['Nə soruşulub', 128],
  ['Cavab', 90],
  ['Forma (SHA-256)', 168],
  ['Kim baxıb', 86],
  ['Jurnal', 80],
] as const;

function cellsOf(row: RegisterRow): readonly string[] {
  const kind = kindWords[row.kind as keyof typeof kindWords]?.az ?? row.kind;
  return [
    row.number,
    day(row.receivedAt),
    `${kind}, ${channels[row.channel] ?? row.channel}`,
    `${day(row.closedAt)} ${outcomes[row.outcome] ?? 'baxılır'}`,
    row.form || '—',
    handlerWords(row.handler),
    `${row.entries.join(' ')} ${row.unaltered ? '' : '— UYĞUN GƏLMİR'}`,
  ];
}
function line(doc: PdfDocument, cells: readonly string[], font: string): void {
  doc.font(font).fontSize(8);
  const heights = cells.map((cell, i) => doc.heightOfString(cell, { width: (columns[i]?.[1] ?? 80) - 6 }));
  const height = Math.max(...heights) + 8;
  if (doc.y + height > doc.page.height - pdfMargin) {
    doc.addPage();
    // Each sheet says what its columns are.
    head(doc);
    doc.font(font).fontSize(8);
  }
  const top = doc.y;
  let left = pdfMargin;
  for (const [i, cell] of cells.entries()) {
    const width = columns[i]?.[1] ?? 80;
    doc.fillColor(pdfInk.strong).text(cell, left, top + 4, { width: width - 6 });
    left += width;
  }
  doc
    .moveTo(pdfMargin, top + height)
    .lineTo(left, top + height)
    .lineWidth(0.5)
    .strokeColor(pdfInk.line)
    .stroke();
  doc.x = pdfMargin;
  doc.y = top + height;
}

function head(doc: PdfDocument): void {
  const names = columns.map(([name]) => name);
  line(doc, names, pdfFonts.strong);
}

/** The register of requests on paper (LAL-4.11): nothing that names a person; each row with the journal entries it is held against. */
export function registerPdf({ organisation, at, journal, rows }: RegisterPdfGiven): Promise<Buffer> {
  const title = 'Müraciətlərin qeydiyyatı jurnalı';
  return makePdf({ title, author: organisation, layout: 'landscape' }, (doc) => {
    doc.font(pdfFonts.strong).fontSize(10).fillColor(pdfInk.soft).text(organisation);
    doc.moveDown(0.8).font(pdfFonts.title).fontSize(18).fillColor(pdfInk.strong).text(title);
    doc.moveDown(0.4).font(pdfFonts.text).fontSize(10).fillColor(pdfInk.soft);
    doc.text(`${formatAzDate(bakuDateOf(at))} tarixinə ${rows.length} müraciət.`);
    doc.moveDown(0.8);
    head(doc);
    for (const row of rows) line(doc, cellsOf(row), pdfFonts.text);
    doc.moveDown(1).font(pdfFonts.text).fontSize(8.5).fillColor(pdfInk.soft);
    doc.text(
      `Sonuncu sütun hər sətrin dəyişdirilmədiyini göstərən jurnal yazılarının nömrəsidir. Jurnalda ${journal.size} yazı var.`,
    );
  });
}
