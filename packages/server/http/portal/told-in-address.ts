import { inLanguage } from '@amanat/portal/page.ts';
import type { FieldErrors } from '@amanat/portal/requests/field.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../language.ts';
import { openSealed, sealFor, type SealServices } from './sealed-for-browser.ts';

/** What was wrong with a form and what was written in it, for the page the browser is led back to. */
export interface Told {
  readonly errors: FieldErrors;
  readonly email?: string;
  readonly chosen?: readonly string[];
  readonly confirmed?: readonly string[];
}
const name = 'wrong';
/** Long enough to mend what was wrong, short enough for an address that stays in the browser's history. */
const minutes = 15;

/**
 * Leads back (303) to the page that tells what was wrong, on pages that keep no cookie: the address carries it sealed, so
 * that nothing a person wrote can be read from it, and the browser's Back never meets an answer to a POST.
 */
export function leadBackTold(
  services: SealServices,
  request: FastifyRequest,
  reply: FastifyReply,
  org: string,
  path: string,
  told: Told,
): FastifyReply {
  const sealed = sealFor(services, org, `told ${path}`, told, minutes);
  const address = `${path}${path.includes('?') ? '&' : '?'}${name}=${sealed}`;
  return reply.header('cache-control', 'no-store').redirect(inLanguage(address, languageOf(request)), 303);
}

/** What the page at `path` is to tell; undefined when the browser was not led there by it. */
export function toldAt(
  services: SealServices,
  request: FastifyRequest,
  org: string,
  path: string,
): Told | undefined {
  const value = (request.query as Record<string, unknown>)[name];
  return typeof value === 'string' ? openSealed<Told>(services, org, `told ${path}`, value) : undefined;
}
