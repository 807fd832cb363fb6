import { platformErrors } from '@amanat/contract/errors/platform.ts';
import type { FastifyRequest } from 'fastify';
import { problems } from '../../platform/problem.ts';

const fail = problems(platformErrors);

/** The host of an origin; undefined for none, «null» and what is no address. */
function hostOf(origin: string | undefined): string | undefined {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Forms are taken from our own pages only. Browsers say where a form comes from: Sec-Fetch-Site (Fetch Metadata),
 * and Origin for those too old for it, or on plain http.
 * @throws AMANAT-HTTP-403
 */
export function requireOwnPage(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  const own = site === undefined ? hostOf(request.headers.origin) === request.host : site === 'same-origin';
  if (!own) throw fail('AMANAT-HTTP-403', 'The form was sent from another site.');
}
