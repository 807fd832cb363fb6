import { own, state } from './state.ts';

/** Hosts the page vouches for until the declaration is here: `data-allow="cdn.example.com api.example.net"`. */
const vouched = own.dataset.allow;

/** Nobody knows yet whether it may load: the declaration has not come. */
export const unknown = ' ';

/** Matches no text. */
const nothing = '.^';

/** The first of the categories that declare such a name or address, when none of them is allowed; else empty. */
export function refusing(what: 'names' | 'hosts', text: string): string {
  const block = state.config?.block ?? {};
  const all = Object.keys(block).filter((id) => RegExp(block[id]![what] ?? nothing).test(text));
  return all.some((id) => state.allowed[id]) ? '' : (all[0] ?? '');
}

/** The same for a cookie, as `document.cookie` lists and takes it. */
export function refusingCookie(pair: string): string {
  return refusing('names', pair.split(/[=;]/, 1).join().trim());
}

/** Reads addresses as the page does: against its base, and without ever throwing. */
const link = document.createElement('a');

/**
 * What keeps an address from loading: empty when nothing does, the refused category, or `unknown` for other people's
 * hosts until the declaration is here, so that nothing slips through meanwhile. Əmanət itself is never kept. Declared are hosts, with or without a
 * path (`*.example.com`, `example.com/embed`), and paths of the own site.
 */
export function barrier(address: unknown): string {
  link.href = String(address);
  const { hostname, origin, pathname, protocol } = link;
  // Without ours no choice could be recorded: `*.example.az` may be declared, and Əmanət be one of them.
  const ours = origin === state.server;
  if (state.config)
    return (
      (origin === location.origin && refusing('hosts', pathname)) ||
      (ours ? '' : refusing('hosts', hostname + pathname))
    );
  const isNear = `.${hostname}`.endsWith(`.${location.hostname.replace(/^www\./, '')}`);
  return ours || isNear || !protocol.startsWith('http') || vouched?.includes(hostname) ? '' : unknown;
}

/** The refused category that keeps the address from loading; empty also while the declaration is not here. */
export function isRefused(address: unknown): string {
  return barrier(address).trim();
}
