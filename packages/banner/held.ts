import { barrier, isRefused, unknown } from './hosts.ts';
import { state } from './state.ts';
import { trusted } from './trusted.ts';

/** An address that waits: what keeps it (a category, or that the declaration is not known), and the way to let it. */
interface Held {
  readonly value: unknown;
  readonly by: string;
  go(): unknown;
}
/** Everything on this page that waits for its category. */
export const held = new Map<Element, Held>();

/** What an element loads by itself, by the attributes that say it. */
export const loads: Readonly<Record<string, readonly string[]>> = {
  SCRIPT: ['src'],
  IFRAME: ['src'],
  IMG: ['src', 'srcset'],
  LINK: ['href'],
};

/** A frame that the visitor opened by its own button stays until the page goes. */
const isOnce = (element: Element) => (element as HTMLElement).dataset.amanatOnce;

/** Loads it, or keeps it back while it may not be loaded. */
export function hold(element: Element, value: unknown, go: () => unknown): void {
  const by = isOnce(element) ? '' : barrier(value);
  const before = held.get(element)?.by ?? unknown;
  if (by) {
    held.set(element, { value, by, go });
    return;
  }
  held.delete(element);
  if (before !== unknown) {
    if (element.tagName === 'SCRIPT') state.ran.add(before);
    // A picture never shown was a signal: refused once, it is not sent afterwards.
    if (element.tagName === 'IMG' && !element.isConnected) return;
  }
  go();
}

/** Lets go of what may load by now. */
export function release(): void {
  for (const [element, { value, go }] of held) hold(element, value, go);
}

/** Takes the address from an element that the parser brought, before the browser prepares it. */
export function take(element: Element): void {
  for (const name of loads[element.tagName] ?? []) {
    const value = element.getAttribute(name);
    // Static markup waits for what is declared, never for the declaration: pages stand on such scripts.
    if (!value || isOnce(element) || !isRefused(value)) continue;
    element.removeAttribute(name);
    hold(element, value, () => element.setAttribute(name, trusted().createScriptURL(value) as string));
  }
}

const loading = Object.keys(loads).join();
/** Takes what came into the page, and what came with it. */
export function takeAll(node: Node): void {
  if (node instanceof Element) [node, ...node.querySelectorAll(loading)].forEach(take);
}
