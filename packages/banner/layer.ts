import type { BannerConfig } from '@amanat/contract/consent.ts';
import { state } from './state.ts';
import { firstSheet } from './style.ts';
import { trusted } from './trusted.ts';

let root: ShadowRoot | undefined;
let card: Element | undefined;

/** A constructed sheet: no inline style, so the strictest policy lets it in. */
export function addSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow().adoptedStyleSheets.push(sheet);
}

/** The shadow root of the banner, made for whichever layer is drawn first. */
function shadow(): ShadowRoot {
  if (root) return root;
  root = document.createElement('amanat-banner').attachShadow({ mode: 'open' });
  addSheet(firstSheet);
  return root;
}

/** Puts the banner into the page when it is not there: also after an application drew its whole body anew. */
export function attach(): void {
  // First in the page: the first Tab and the first word of a screen reader meet it, and focus is not torn away. Before
  // the body and not in it: there it would be a row of the page's grid, and move with whatever moves the body.
  if (root && !root.isConnected) document.body?.before(root.host);
}

/**
 * Draws markup of the server in the shadow root, in the organisation's colours.
 * @param press told which button is pressed, by its value.
 */
export function draw(markup: string, press?: (what: string) => void): HTMLElement {
  const host = shadow().host as HTMLElement;
  const { language, look } = state.config!;
  host.lang = language;
  // Without a theme it is none: what is no declaration is left out.
  host.style.cssText = look!;
  const made = document.createElement('template');
  made.innerHTML = trusted().createHTML(markup.replaceAll('<>', state.server));
  const layer = made.content.firstElementChild as HTMLElement;
  layer.addEventListener('click', ({ target }) => {
    const { value } = target as HTMLButtonElement;
    if (value) press?.(value);
  });
  shadow().append(layer);
  attach();
  return layer;
}

/** The first layer: who, what for, how long, and three buttons of one size and weight (LAL-C5.1). */
export function showFirstLayer({ layer }: BannerConfig, press: (what: string) => void): void {
  hideFirstLayer();
  card = draw(layer, press);
}
export function hideFirstLayer(): void {
  card?.remove();
}
/** Whether the choice is being asked for right now. */
export function isAsking(): unknown {
  return card?.isConnected;
}
