import { again } from './again.ts';
import type { Rest } from './rest.ts';
import { own, state } from './state.ts';
import { trusted } from './trusted.ts';

/** What a later file finds on its own element: the shared names, and where to hand in what it gives. */
export type PartScript<T = Rest> = HTMLScriptElement & { kit: object; take(given?: T): void };

/** SHA-256 of the rest in base64, written in by the build. */
declare const __REST__: string;

let lent: object;
let coming: Promise<Rest> | undefined;
let rest: Rest | undefined;

/** Tells what the first file lends to those that come later. */
export function lend(kit: object): void {
  lent = kit;
}
const put = (tag: string, properties: object) =>
  document.head.append(Object.assign(document.createElement(tag), properties));
const addressOf = (name: string, hash: string) => `${state.server}/banner/${name}-${hash.slice(0, 12)}.js`;

/** Loads a file of our own by its hash. It finds on its element what is lent to it. Undefined when it did not come. */
export function bring<T>(name: string, hash: string): Promise<T | undefined> {
  return new Promise((take) => {
    put('script', {
      kit: lent,
      take,
      onerror: () => take(undefined),
      nonce: own.nonce,
      crossOrigin: '',
      integrity: `sha256-${hash}`,
      src: trusted().createScriptURL(addressOf(name, hash)),
    });
  });
}

/** The rest of the banner, once it is here; it is asked for again and again while the server is away. */
export function theRest(): Promise<Rest> {
  return (coming ??= again(async () => {
    rest = await bring<Rest>('rest', __REST__);
    // An old copy of this script may name a file that is gone: the next page gets the new one.
    if (!rest) void fetch(own.src, { cache: 'reload', mode: 'no-cors' }).catch(() => rest);
    return rest;
  }));
}
/** The rest when it is here already: what it does on its arrival, nobody has to ask for before. */
export function restHere(): Rest | undefined {
  return rest;
}
