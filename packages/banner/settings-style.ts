/** What only the settings need; comes with them. */
export const settingsSheet =
  'button:hover,.note{background:#8882}' +
  'dialog p,small,.svc,summary{font-size:14px;opacity:.78}' +
  'dialog{width:600px;margin:auto;flex-direction:column}' +
  '::backdrop{background:#0008}' +
  '.head,label{display:flex;justify-content:space-between;align-items:center}' +
  '.head{padding:14px 22px 6px}' +
  'h2:focus{outline:0}' +
  '.x{border:0;min-height:36px;width:36px;padding:0;font-size:22px}' +
  '.body{display:grid;gap:14px;padding:2px 22px 14px}' +
  '.foot,.cat,.svc{border-block-start:1px solid var(--line)}' +
  '.foot{padding:14px 22px}' +
  'ul{list-style:none}' +
  '.cat{padding:14px 0}' +
  'label,b{font-weight:600}' +
  'small{float:inline-end}' +
  'summary{cursor:pointer;padding:5px 0}' +
  '.svc{padding:8px 0;overflow-wrap:anywhere}' +
  'input{appearance:none;display:flex;width:46px;padding:4px;border:1.5px solid;border-radius:14px;color:inherit;cursor:pointer}' +
  "input::after{content:'';border:9px solid;border-radius:9px}" +
  'input:checked{justify-content:end;background:var(--brand);color:var(--card)}' +
  '.note.note{border-radius:9px;padding:9px 12px;opacity:1}' +
  '@media(min-height:480px){dialog[open]{display:flex}.body{overflow:auto}}' +
  '@media(forced-colors:active){input:checked{background:Highlight;color:HighlightText}}';
