import type { FastifyRequest } from 'fastify';

/** The host of an origin; undefined for none, «null» and what is no address. */
function hostOf(origin: string | undefined): string | undefined {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Whether a request comes from a page of ours, by the browser's own word: Sec-Fetch-Site (Fetch Metadata), and Origin
 * for browsers too old for it, or on plain http.
 */
export function isFromOwnPage({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? hostOf(headers.origin) === host : site === 'same-origin';
}

/**
 * Whether a request says at all which page it comes from. «none» is a browser's word for what a person did themselves,
 * as sending a form again from the history, and `Origin: null` is what is left when it is kept secret.
 */
export function saysItsPage({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? hostOf(headers.origin) !== undefined : site !== 'none';
}
