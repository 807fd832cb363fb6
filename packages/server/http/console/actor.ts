import type { FastifyRequest } from 'fastify';
import { accountErrors } from '@amanat/contract/errors/accounts.ts';
import { Problem } from '../../platform/problem.ts';

/** The pseudonym of who acts, for the journal. */
export function actorOf(request: FastifyRequest): string {
  if (!request.caller) throw new Problem('AMANAT-ACC-001', accountErrors['AMANAT-ACC-001']);
  return request.caller.api ? request.caller.account : `staff:${request.caller.account}`;
}
/** Personal data opens only to staff with a confidentiality agreement on file (LAL-2.8). */
export function requireAgreement(request: FastifyRequest): void {
  if (!request.caller?.hasAgreement) throw new Problem('AMANAT-ACC-004', accountErrors['AMANAT-ACC-004']);
}
