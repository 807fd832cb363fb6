import { isForeign, release } from './held.ts';
import { state } from './state.ts';
import { trusted } from './trusted.ts';

/** Starts what waited for its category: scripts of type text/plain, elements with data-amanat-src, and what was held. */
export function activate(): void {
  release();
  for (const element of document.querySelectorAll<HTMLElement>('[data-amanat]')) {
    const category = element.dataset.amanat as string;
    if (!state.allowed[category]) continue;
    if (element instanceof HTMLScriptElement && (element.type === 'text/plain' || isForeign(element)))
      start(element, category);
    else if (element.dataset.amanatSrc) {
      element.setAttribute('src', trusted().createScriptURL(element.dataset.amanatSrc) as string);
      delete element.dataset.amanatSrc;
      state.ran.add(category);
    }
  }
}

function start(waiting: HTMLScriptElement, category: string): void {
  if (waiting.type !== 'text/plain' || isForeign(waiting)) return;
  const script = document.createElement('script');
  for (const { name, value } of waiting.attributes) {
    if (name !== 'type' && name !== 'src' && name !== 'data-amanat') script.setAttribute(name, value);
  }
  if (waiting.dataset.type) script.type = waiting.dataset.type;
  // The nonce is hidden from attributes; without it a strict policy would refuse the script.
  script.nonce = waiting.nonce;
  const source = waiting.getAttribute('src');
  if (source) script.src = trusted().createScriptURL(source);
  else script.text = trusted().createScript(waiting.text);
  state.ran.add(category);
  waiting.replaceWith(script);
}

/** Elements that come into the page later (single-page applications) are looked at as well. */
export function watch(): void {
  new MutationObserver((changes) => {
    if (changes.some((change) => change.addedNodes.length > 0)) activate();
  }).observe(document.documentElement, { childList: true, subtree: true });
}
