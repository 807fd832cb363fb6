import type { BannerConfig } from '@amanat/contract/consent.ts';
import { h } from './element.ts';
import { styled } from './style.ts';

class Banner extends HTMLElement {}
let host: HTMLElement | undefined;
let root: ShadowRoot;

/** The shadow root everything is drawn in, in the page's language and the organisation's colours. */
export function drawIn({ wording, look }: BannerConfig): ShadowRoot {
  if (!host) {
    if (!customElements.get('amanat-banner')) customElements.define('amanat-banner', Banner);
    host = document.createElement('amanat-banner');
    root = host.attachShadow({ mode: 'open' });
    styled(root);
  }
  host.lang = wording.language;
  if (look.colour) host.style.setProperty('--b', look.colour);
  if (look.colourDark) host.style.setProperty('--bd', look.colourDark);
  // First in the page: the first Tab and the first word of a screen reader meet it, and focus is not torn away.
  if (!host.isConnected) document.body.prepend(host);
  return root;
}

const link = (href: string, label: string) => h('a', { href, target: '_blank', rel: 'noopener' }, label);

/** Links to the policies, and to the receipt when there is one. */
export function links({ wording, links: to }: BannerConfig, server: string, receipt?: string): HTMLElement {
  return h(
    'div',
    { class: 'links' },
    link(server + to.privacy, wording.privacy),
    link(server + to.cookies, wording.cookies),
    receipt !== undefined && link(receipt, wording.settings.receipt),
  );
}
