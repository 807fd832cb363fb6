import type { Block, LetterDocument } from './document.ts';

/** The document as plain text, for mail. */
export function renderText(document: LetterDocument): string {
  return [document.title, ...document.blocks.map(block), `— ${document.from}`].join('\n\n');
}
function block(each: Block): string {
  if ('heading' in each) return each.heading;
  if ('text' in each) return each.text;
  if ('list' in each) return each.list.map((item) => `• ${item}`).join('\n');
  const { caption, head, rows } = each.table;
  const lines = rows.map((row) => row.map((cell, index) => `${head[index]}: ${cell}`).join('; '));
  return [caption, ...lines.map((line) => `• ${line}`)].join('\n');
}
