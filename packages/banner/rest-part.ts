import type { Rest } from './rest.ts';
import { state } from './state.ts';
import { trusted } from './trusted.ts';

/** What a later file finds on its own element: the shared names, and where to hand in what it gives. */
export type PartScript = HTMLScriptElement & { kit?: object; take?: (rest: Rest) => void };

/** SHA-256 of the rest in base64, written in by the build. */
declare const __REST__: string;

let part: Rest | undefined;
let requested = false;
let waiting: ((rest: Rest) => void)[] = [];
let pause = 1000;
let own: HTMLScriptElement;
let lent: object;

/** Tells which script this is and what it lends. */
export function restNeeds(script: HTMLScriptElement, kit: object): void {
  own = script;
  lent = kit;
}

/** Runs it with the rest of the banner: at once when that is here, else when it has come. Order is kept. */
export function withRest(act: (rest: Rest) => void): void {
  if (part) act(part);
  else waiting.push(act);
}

/** Loads a file of our own by its hash. It finds on its element what is lent to it. */
export function bring(name: string, hash: string, given: object, failed: () => void): void {
  const { nonce } = own;
  const script: PartScript = document.createElement('script');
  Object.assign(script, { kit: lent, nonce, crossOrigin: 'anonymous', integrity: `sha256-${hash}` }, given);
  script.addEventListener('error', failed);
  script.src = trusted().createScriptURL(`${state.server}/banner/${name}-${hash.slice(0, 12)}.js`);
  document.head.append(script);
}

/** Loads the rest once, from our own server and by its hash; again and again while the server is away. */
export function loadRest(): void {
  if (requested) return;
  requested = true;
  const take = (rest: Rest) => {
    part = rest;
    for (const act of waiting) act(rest);
    waiting = [];
  };
  bring('rest', __REST__, { take }, () => {
    // An old copy of this script may name a file that is gone: the next page gets the new one.
    fetch(own.src, { cache: 'reload', mode: 'no-cors' }).catch(() => pause);
    requested = false;
    setTimeout(loadRest, (pause *= 2));
  });
}
