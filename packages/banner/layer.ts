import type { BannerConfig } from '@amanat/contract/consent.ts';
import { h } from './element.ts';
import { firstSheet } from './style.ts';

class Banner extends HTMLElement {}
let root: ShadowRoot | undefined;

/** A constructed sheet: no inline style, so the strictest policy lets it in. */
export function addSheet(to: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  to.adoptedStyleSheets = [...to.adoptedStyleSheets, sheet];
}

function made(): ShadowRoot {
  if (!customElements.get('amanat-banner')) customElements.define('amanat-banner', Banner);
  const shadow = document.createElement('amanat-banner').attachShadow({ mode: 'open' });
  addSheet(shadow, firstSheet);
  return shadow;
}

/** The shadow root everything is drawn in, in the page's language and the organisation's colours. */
export function drawIn({ wording: { language, dir = 'ltr' }, look }: BannerConfig): ShadowRoot {
  root ??= made();
  const host = root.host as HTMLElement;
  host.lang = language;
  host.dir = dir;
  for (const [name, value] of Object.entries(look.vars)) host.style.setProperty(`--${name}`, value);
  // First in the page: the first Tab and the first word of a screen reader meet it, and focus is not torn away.
  if (!host.isConnected) document.body.prepend(host);
  return root;
}

/** A link that opens beside the page, so that the choice stays in sight. */
export const link = (href: string, label: string) =>
  h('a', { href, target: '_blank', rel: 'noopener' }, label);

/** Links to the policies. */
export function links({ wording, links: to }: BannerConfig, server: string): HTMLElement {
  return h(
    'div',
    { class: 'links' },
    link(server + to.privacy, wording.privacy),
    link(server + to.cookies, wording.cookies),
  );
}
