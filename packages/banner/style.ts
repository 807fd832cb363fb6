/** Paper, ink and one brand colour: what the first layer needs. A theme sets --p, --i, --b (--pd … for dark) and --r. */
export const firstSheet =
  ":host{all:initial;--card:var(--p,#fff);--ink:var(--i,#1b2a2f);--brand:var(--b,#0f4c4a);--line:#8884;font:15px/1.5 Inter,'Inter Variable',system-ui,sans-serif}" +
  '@media(prefers-color-scheme:dark){:host{--card:var(--pd,#1a2325);--ink:var(--id,#e9eeec);--brand:var(--bd,#7fc8c0);color-scheme:dark}}' +
  '*{box-sizing:border-box;margin:0;padding:0}' +
  "h2{font:640 18px/1.3 Inter,'Inter Variable',system-ui,sans-serif}" +
  'a{color:var(--brand);font-size:14px;padding:2px 0;margin-inline-end:18px;display:inline-block}' +
  '.card,dialog{background:var(--card);color:var(--ink);border:1px solid var(--line);border-radius:var(--r,18px);box-shadow:0 18px 50px #0003}' +
  '.card{position:fixed;z-index:2147483646;inset:auto auto min(20px,3vw);inset-inline:var(--x,min(20px,3vw) auto);margin:auto;width:min(540px,94vw);max-height:94dvh;overflow:auto;padding:20px;display:grid;gap:12px}' +
  '.bt{display:flex;flex-wrap:wrap;gap:8px}' +
  // On a short screen the text scrolls under the buttons: one cut off would weigh less than the one above it.
  '@media(min-height:320px){.bt{position:sticky;bottom:0;background:var(--card)}*{scroll-padding:12em}}' +
  '.bt *{flex:1 calc(47520px - 9900%)}' +
  "button{font:560 14px/1.25 Inter,'Inter Variable',system-ui,sans-serif;color:var(--ink);background:var(--card);border:1.5px solid;border-radius:min(var(--r,11px),11px);min-height:46px;padding:8px 6px;cursor:pointer}" +
  ':focus-visible{outline:3px solid var(--brand);outline-offset:2px}' +
  '@media print{:host{display:none}}';
