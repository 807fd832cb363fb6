import { platformErrors } from '@amanat/contract/errors/platform.ts';
import type { FastifyRequest } from 'fastify';
import { problems } from '../../platform/problem.ts';
import { isFromOwnPage } from '../own-page.ts';

const fail = problems(platformErrors);

/** Forms are taken from our own pages only. @throws AMANAT-HTTP-403 */
export function requireOwnPage(request: FastifyRequest): void {
  if (!isFromOwnPage(request)) throw fail('AMANAT-HTTP-403', 'The form was sent from another site.');
}
