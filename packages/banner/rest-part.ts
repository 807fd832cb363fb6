import { again } from './again.ts';
import type { Rest } from './rest.ts';
import { state } from './state.ts';
import { trusted } from './trusted.ts';

/** What a later file finds on its own element: the shared names, and where to hand in what it gives. */
export type PartScript<T = Rest> = HTMLScriptElement & { kit: object; take(given?: T): void };

/** SHA-256 of the rest in base64, written in by the build. */
declare const __REST__: string;

let own: HTMLScriptElement;
let lent: object;
let coming: Promise<Rest> | undefined;
let rest: Rest | undefined;

/** Tells which script this is and what it lends. */
export function restNeeds(script: HTMLScriptElement, kit: object): void {
  own = script;
  lent = kit;
}

/** Loads a file of our own by its hash. It finds on its element what is lent to it. Undefined when it did not come. */
export function bring<T>(name: string, hash: string): Promise<T | undefined> {
  return new Promise((take) => {
    const { nonce } = own;
    const script = document.createElement('script') as PartScript<T>;
    const onerror = () => take(undefined);
    Object.assign(script, { kit: lent, take, onerror, nonce, crossOrigin: '', integrity: `sha256-${hash}` });
    script.src = trusted().createScriptURL(`${state.server}/banner/${name}-${hash.slice(0, 12)}.js`);
    document.head.append(script);
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
