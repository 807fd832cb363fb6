import { state } from './state.ts';

/** Hosts the page vouches for until the declaration is here: `data-allow="cdn.example.com api.example.net"`. */
const vouched = document.currentScript?.dataset.allow;

/** Nobody knows yet whether it may load: the declaration has not come. */
export const unknown = '?';

/** Whether what is declared, perhaps with `*`, names this text up to the given end. */
function names(declared: string, text: string, end: string): boolean {
  const source = declared.replace(/[^\w*]/g, String.raw`\$&`).replaceAll('*', '.*');
  return RegExp(`^${source}${end}`).test(text);
}

/** The first of the categories that have such a declared name or host, when none of them is allowed; else empty. */
export function refusing(what: 'names' | 'hosts', text: string, end = '$'): string {
  const block = state.config?.block ?? {};
  const all = Object.keys(block).filter((id) => block[id]?.[what].some((each) => names(each, text, end)));
  return all.some((id) => state.allowed[id]) ? '' : (all[0] ?? '');
}

/**
 * What keeps an address from loading: empty when nothing does, the refused category, or `unknown` for other people's
 * hosts until the declaration is here, so that nothing slips through meanwhile. Declared are hosts, with or without a
 * path (`*.example.com`, `example.com/embed`), and paths of the own site.
 */
export function barrier(address: unknown): string {
  const link = document.createElement('a');
  link.href = String(address);
  const { host, hostname, origin, pathname, protocol } = link;
  const own = origin === location.origin;
  if (state.config)
    return (own && refusing('hosts', pathname)) || refusing('hosts', host + pathname, '(/|$)');
  const isNear = `.${hostname}`.endsWith(`.${location.hostname.replace(/^www\./, '')}`);
  return !protocol.startsWith('http') || isNear || origin === state.server || vouched?.includes(host)
    ? ''
    : unknown;
}

/** Whether the declaration is here and keeps the address from loading. */
export function isRefused(address: unknown): boolean {
  return ![unknown, ''].includes(barrier(address));
}
