/**
 * Styles for the element alone, as a constructed sheet: no inline style, so that a page without `unsafe-inline` works.
 * Colours and letters are the page's own.
 */
const text = `amanat-consent{display:block}
amanat-consent fieldset{border:0;margin:0 0 1em;padding:0;min-width:0}
amanat-consent legend{font-weight:600;padding:0;margin:0 0 .4em}
amanat-consent p{margin:.2em 0 .8em}
amanat-consent label{display:grid;grid-template-columns:auto 1fr;gap:.2em .7em;align-items:start;padding:.45em 0;min-height:44px;cursor:pointer;box-sizing:border-box}
amanat-consent input{width:1.35em;height:1.35em;margin:.1em 0 0;accent-color:currentColor}
amanat-consent small{display:block;opacity:.85}
amanat-consent fieldset label small::first-letter{text-transform:uppercase}
amanat-consent [role=alert]:not(:empty),amanat-consent [role=status]:not(:empty){padding:.6em .8em;border-inline-start:4px solid currentColor}`;

const sheets = new WeakSet<Document | ShadowRoot>();

/** Gives the styles to the document, or to the shadow tree, that the element stands in; once. */
export function addStyle(element: Element): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot) || sheets.has(root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  sheets.add(root);
}
