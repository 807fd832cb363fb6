import { state } from './state.ts';

interface Policy {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}
type TrustedTypes = { createPolicy(name: string, rules: Policy): Policy };

const same = (text: string) => text;
// Under Trusted Types only what the page's author wrote into the page passes through here.
const rules: Policy = { createScript: same, createScriptURL: same };
const trusted = () => (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
let policy: Policy | undefined;

/** Starts what waited for its category: scripts of type text/plain, and elements with data-amanat-src. */
export function activate(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-amanat]')) {
    const category = element.dataset.amanat as string;
    if (!state.allowed[category]) continue;
    if (element instanceof HTMLScriptElement) start(element, category);
    else if (element.dataset.amanatSrc) {
      element.setAttribute('src', element.dataset.amanatSrc);
      delete element.dataset.amanatSrc;
      state.ran.add(category);
    }
  }
}

function start(waiting: HTMLScriptElement, category: string): void {
  if (waiting.type !== 'text/plain') return;
  policy ??= trusted()?.createPolicy('amanat', rules) ?? rules;
  const script = document.createElement('script');
  for (const { name, value } of waiting.attributes) {
    if (name !== 'type' && name !== 'src' && name !== 'data-amanat') script.setAttribute(name, value);
  }
  if (waiting.dataset.type) script.type = waiting.dataset.type;
  // The nonce is hidden from attributes; without it a strict policy would refuse the script.
  script.nonce = waiting.nonce;
  const source = waiting.getAttribute('src');
  if (source) script.src = policy.createScriptURL(source);
  else script.text = policy.createScript(waiting.text);
  state.ran.add(category);
  waiting.replaceWith(script);
}

/** Elements that come into the page later (single-page applications) are looked at as well. */
export function watch(): void {
  new MutationObserver((changes) => {
    if (changes.some((change) => change.addedNodes.length > 0)) activate();
  }).observe(document.documentElement, { childList: true, subtree: true });
}
