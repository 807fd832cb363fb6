import { platformErrors } from '@amanat/contract/errors/platform.ts';
import type { FastifyRequest } from 'fastify';
import { problems } from '../../platform/problem.ts';
import { isFromOwnPage, saysItsPage } from '../own-page.ts';

const fail = problems(platformErrors);

/** Forms are taken from our own pages only. @throws AMANAT-FORM-001 from another site, 002 from nowhere that is told */
export function requireOwnPage(request: FastifyRequest): void {
  if (isFromOwnPage(request)) return;
  throw fail(saysItsPage(request) ? 'AMANAT-FORM-001' : 'AMANAT-FORM-002');
}
