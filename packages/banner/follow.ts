import { takeAll } from './held.ts';
import { attach } from './layer.ts';
import { bringRestWhenNeeded } from './rest-part.ts';
import { state } from './state.ts';

/** What the parser brings is seen before the browser prepares it; the rest follows what the page does later. */
export function follow(): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(takeAll);
    attach();
    state.rest?.follow();
    bringRestWhenNeeded();
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['lang'] });
}
