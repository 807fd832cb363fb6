import { readChoice } from './read-choice.ts';
import { isRefused, refusingCookie, refusing } from './hosts.ts';
import { state } from './state.ts';

const isGone = (name: string) => refusing('names', name);
/** Storage that is forbidden here has nothing in it. */
const nothing = () => undefined;

/** Our own configuration goes with the choice it was kept for. */
const isLeft = (key: string) => key === 'amanat-config' && !readChoice();

/** Deletes the cookies and the storage that the declaration lists for categories that are not allowed. */
function sweep(): void {
  document.cookie.split('; ').filter(refusingCookie).forEach(expire);
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      for (const key of Object.keys(window[kind]))
        if (isGone(key) || isLeft(key)) window[kind].removeItem(key);
    } catch {
      nothing();
    }
  }
}

/** Deletes what the declaration lists for categories that are not allowed. */
export function purge(): void {
  // To look holds the page up: on a first visit only when a cookie says that there is something.
  const { choice, isLeft: hasCookies } = state;
  state.isLeft = true;
  if (!choice && !hasCookies) return;
  sweep();
  // Databases, caches, and service workers whose script the declaration names.
  const { caches, indexedDB } = globalThis as Partial<typeof globalThis>;
  each(indexedDB?.databases?.(), ({ name }) => isGone(name!) && indexedDB!.deleteDatabase(name!));
  each(caches?.keys(), (name) => isGone(name) && caches!.delete(name));
  each((navigator as Partial<Navigator>).serviceWorker?.getRegistrations(), (one) => {
    const worker = one.active ?? one.waiting ?? one.installing;
    return isRefused(worker?.scriptURL) && one.unregister();
  });
}

/** Deletes what a script that still runs writes at the last moment, and what nobody has looked for before. */
export function purgeOnLeaving(): void {
  addEventListener('pagehide', sweep);
}

function each<T>(all: Promise<readonly T[]> | undefined, act: (one: T) => unknown): void {
  all?.then((found) => found.forEach(act)).catch(nothing);
}

/** A cookie is deleted only under the domain, path and partition it was set with: every variant is tried. */
function expire(cookie: string): void {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, i) => `;domain=${labels.slice(i).join('.')}`)];
  const steps = location.pathname.split(/(\/)/);
  for (const i of steps.keys())
    for (const domain of domains)
      for (const kind of ['', ';secure', ';secure;partitioned'])
        document.cookie = `${cookie.split('=')[0]}=;max-age=0;path=${steps.slice(0, i + 1).join('')}${domain}${kind}`;
}
