import { takeAll } from './held.ts';
import { attach } from './layer.ts';
import { patch } from './patch.ts';
import { bringRestWhenNeeded } from './rest-part.ts';
import { state } from './state.ts';

/** What the parser brings is seen before the browser prepares it; the rest follows what the page does later. */
export function follow(): void {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(takeAll);
    attach();
    state.rest?.follow();
    bringRestWhenNeeded();
  });
  const look = (root: unknown) => {
    observer.observe(root as Node, { childList: true, subtree: true, attributeFilter: ['lang'] });
    state.roots.add(new WeakRef(root as ParentNode));
    return root;
  };
  look(document);
  // What a component draws inside of itself, an observer of the document does not see.
  patch(Element.prototype, 'attachShadow', (go) => look(go()));
}
