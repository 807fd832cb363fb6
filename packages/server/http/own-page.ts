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
