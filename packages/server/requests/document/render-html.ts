import { html } from 'ghtml';
import type { Block, LetterDocument } from './document.ts';

// Of fonts that a page without files can name, few serif ones hold «ə»: one family for all keeps words whole.
const style = `
  :root { color-scheme: light dark; --paper: #faf8f4; --card: #fff; --ink: #1b2a2f; --soft: #56656a; --line: #e4dfd5; --brand: #0f4c4a; }
  @media (prefers-color-scheme: dark) { :root { --paper: #12191b; --card: #1a2325; --ink: #e9eeec; --soft: #a9b6b6; --line: #2b3739; --brand: #7fc8c0; } }
  @media print { :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #999; --brand: #000; } }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 Inter, system-ui, sans-serif; }
  main { max-width: 860px; margin: 0 auto; padding: 32px 16px 64px; }
  h1 { font-size: 28px; line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; margin: 4px 0 24px; }
  h2 { font-size: 20px; line-height: 1.3; font-weight: 650; margin: 32px 0 8px; color: var(--brand); }
  .from { color: var(--soft); margin: 0; }
  .table { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: 12px 0; }
  table { border-collapse: collapse; width: 100%; font-size: 15px; }
  caption { text-align: left; padding: 10px 12px 4px; font-weight: 600; }
  th, td { text-align: left; vertical-align: top; padding: 8px 12px; border-top: 1px solid var(--line); overflow-wrap: break-word; min-width: 90px; }
  th { color: var(--soft); font-weight: 500; }
  p, li { max-width: 70ch; overflow-wrap: anywhere; }
  .table { position: relative; }
  .same { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  @media screen and (max-width: 640px) {
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    table, tbody, caption { display: block; }
    tr { display: block; padding: 8px 0; border-top: 1px solid var(--line); }
    td { display: grid; grid-template-columns: 38% minmax(0, 1fr); gap: 8px; border: 0; padding: 4px 12px; overflow-wrap: anywhere; }
    td::before { content: attr(data-label); color: var(--soft); }
  }`;

/** A page that needs nothing beside itself: no script, no other file, printable. */
export function renderHtml(document: LetterDocument): string {
  return html`<!doctype html>
    <html lang="${document.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.title}</title>
        <style>
          !${style}
        </style>
      </head>
      <body>
        <main>
          <p class="from">${document.from}</p>
          <h1>${document.title}</h1>
          !${document.blocks.map((each, index) => block(each, document.blocks[index - 1])).join('')}
        </main>
      </body>
    </html>`;
}

function block(each: Block, before: Block | undefined): string {
  if ('heading' in each) return html`<h2>${each.heading}</h2>`;
  if ('text' in each) return html`<p>${each.text}</p>`;
  if ('list' in each)
    return html`<ul>
      !${each.list.map((item) => html`<li>${item}</li>`).join('')}
    </ul>`;
  const { caption, head, rows } = each.table;
  const top = head.map((cell) => html`<th scope="col">${cell}</th>`).join('');
  const cells = (row: readonly string[]) =>
    row.map((cell, index) => html`<td data-label="${head[index] ?? ''}">${cell}</td>`).join('');
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('');
  // A heading that says the same is not repeated to the eye.
  const same = before && 'heading' in before && before.heading === caption ? 'same' : '';
  return html`<div class="table" role="region" tabindex="0" aria-label="${caption}">
    <table>
      <caption class="${same}">
        ${caption}
      </caption>
      <thead>
        <tr>
          !${top}
        </tr>
      </thead>
      <tbody>
        !${body}
      </tbody>
    </table>
  </div>`;
}
