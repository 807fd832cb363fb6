import { release, take } from './held.ts';
import { state } from './state.ts';
import { trusted } from './trusted.ts';

/** What the page gave to our own scripts. */
const nonce = document.currentScript!.nonce;
/** Whether a script lacks the nonce that the page gave to ours: somebody may have smuggled it in. */
const isForeign = (script: HTMLElement) => nonce && script.nonce !== nonce;

/**
 * Starts what waited for its category: scripts of type text/plain, elements with data-amanat-src, and what was held. Frames
 * whose category is refused again are emptied: what ran in them ends.
 */
export function activate(): void {
  release();
  for (const known of state.roots) {
    const root = known.deref();
    root?.querySelectorAll('iframe').forEach(take);
    root?.querySelectorAll<HTMLElement>('[data-amanat]').forEach(begin);
    if (!root) state.roots.delete(known);
  }
}

function begin(element: HTMLElement): void {
  const { amanat: category = '', amanatSrc: source } = element.dataset;
  const isAllowed = state.allowed[category] === 1;
  const isScript = element instanceof HTMLScriptElement;
  if (isScript && isForeign(element)) return;
  if (source !== undefined) show(element, source, isAllowed);
  else if (isAllowed && isScript) start(element, category);
}

function show(element: HTMLElement, source: string, isAllowed: boolean): void {
  if (!isAllowed) {
    if (!element.dataset.amanatOnce) element.removeAttribute('src');
  } else if (!element.hasAttribute('src'))
    element.setAttribute('src', trusted().createScriptURL(source) as string);
}

function start(waiting: HTMLScriptElement, category: string): void {
  if (waiting.type !== 'text/plain') return;
  const script = document.createElement('script');
  for (const { name, value } of waiting.attributes)
    if (!/^(type|data-amanat)$/.test(name))
      // Only an address has to be trusted; for what else is copied it is the same text.
      script.setAttribute(name, trusted().createScriptURL(value));
  if (waiting.dataset.type) script.type = waiting.dataset.type;
  // The nonce is hidden from attributes; without it a strict policy would refuse the script.
  script.nonce = waiting.nonce;
  script.text = trusted().createScript(waiting.text);
  // A script that says it stops by itself, at `amanat.on('change')`, needs no new page.
  if (!('amanatStops' in waiting.dataset)) state.ran.add(category);
  waiting.replaceWith(script);
}
