import { again } from './again.ts';
import { isSpoken } from './load.ts';
import type { Rest } from './rest.ts';
import { own, state } from './state.ts';
import { trusted } from './trusted.ts';

/** What a later file finds on its own element: the shared names, and where to hand in what it gives. */
export type PartScript<T = Rest> = HTMLScriptElement & { kit: object; take(given?: T): void };

/** SHA-256 of the rest in base64, written in by the build. */
declare const __REST__: string;

let lent: object;
let coming: Promise<Rest> | undefined;

/** Tells what the first file lends to those that come later. */
export function lend(kit: object): void {
  lent = kit;
}

/** Loads a file of our own by its hash. It finds on its element what is lent to it. Undefined when it did not come. */
export function bring<T>(name: string, hash: string): Promise<T | undefined> {
  return new Promise<T | undefined>((resolve) => {
    const take = resolve as (given?: T) => void;
    const script = Object.assign(document.createElement('script'), {
      kit: lent,
      take,
      onerror: () => take(),
      nonce: own.nonce,
      crossOrigin: '',
      integrity: `sha256-${hash}`,
      src: trusted().createScriptURL(`${state.server}/banner/${name}-${hash.slice(0, 12)}.js`),
    });
    document.head.append(script);
  });
}

/** The rest of the banner, once it is here; it is asked for again and again while the server is away. */
export function theRest(): Promise<Rest> {
  return (coming ??= again(async () => {
    state.rest = await bring<Rest>('rest', __REST__);
    // An old copy of this script may name a file that is gone: the next page gets the new one.
    if (!state.rest) void fetch(own.src, { cache: 'reload', mode: 'no-cors' }).catch(() => 0);
    return state.rest;
  }));
}
/** What the rest looks after from the first moment, beside a choice and what one left: frames that wait, and what is necessary. */
const needing = 'iframe:not([src]),[data-amanat=necessary]';
/** Brings the rest of the banner to a page that needs it before anybody presses anything. */
export function bringRestWhenNeeded(): void {
  if (
    state.told &&
    !state.rest &&
    (state.choice ||
      state.isLeft ||
      state.config?.parts ||
      !isSpoken(state.config) ||
      document.querySelector(needing))
  )
    void theRest();
}
