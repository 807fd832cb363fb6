import { guardMarkup } from './guard-markup.ts';
import { hold, loads, takeAll } from './held.ts';
import { patch } from './patch.ts';
import { restHere } from './rest-part.ts';

/**
 * Keeps declared scripts, frames and pictures from being loaded until they are allowed, and again after a withdrawal
 * (FOC-05): whoever gives an element its address meets the choice first. `guard-more.ts` adds the rarer ways.
 */
export function guard(): void {
  for (const [tag, attributes] of Object.entries(loads))
    for (const name of attributes.split(' '))
      patch(document.createElement(tag).constructor.prototype as object, name, (set, self, [value]) =>
        hold(self, value, () => void set.call(self, value)),
      );
  patch(Element.prototype, 'setAttribute', (real, self: Element, args) => {
    const go = () => void real.apply(self, args);
    if (loads[self.tagName]?.includes(String(args[0]).toLowerCase())) hold(self, args[1], go);
    else go();
  });
  guardMarkup(Document.prototype, 'write', 'writeln');
  // What the parser brings is seen before the browser prepares it; the rest follows what the page does later.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) takeAll(node);
    restHere()?.follow();
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['lang'] });
}
