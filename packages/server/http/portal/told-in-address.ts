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
/** Long enough to mend what was wrong, short enough for an address that stays in the browser's history. */
const toMend = 15;
/** A result may be looked at again for as long; afterwards its address is the plain page again. */
const toLookAt = 60;

type What = 'wrong' | 'done';
function leadWith(
  services: SealServices,
  request: FastifyRequest,
  reply: FastifyReply,
  { org, path }: Place,
  what: What,
  said: unknown,
): FastifyReply {
  const minutes = what === 'wrong' ? toMend : toLookAt;
  const sealed = sealFor(services, org, `${what} ${path}`, said, minutes);
  return reply
    .header('cache-control', 'no-store')
    .redirect(inLanguage(withPart(path, what, sealed), languageOf(request)), 303);
}
const withPart = (path: string, what: What, sealed: string) =>
  `${path}${path.includes('?') ? '&' : '?'}${what}=${sealed}`;
/** What the address of the page carries, and the page's path with it; undefined when it carries nothing of ours. */
function saidAt<T>(
  services: SealServices,
  request: FastifyRequest,
  { org, path }: Place,
  what: What,
): { readonly said: T; readonly path: string } | undefined {
  const value = (request.query as Record<string, unknown>)[what];
  if (typeof value !== 'string') return undefined;
  const said = openSealed<T>(services, org, `${what} ${path}`, value);
  return said === undefined ? undefined : { said, path: withPart(path, what, value) };
}
/** A page of an organisation: its path without the language, beginning with a slash. */
interface Place {
  readonly org: string;
  readonly path: string;
}

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
  return leadWith(services, request, reply, { org, path }, 'wrong', told);
}

/** What the page at `path` is to tell; undefined when the browser was not led there by it. */
export function toldAt(
  services: SealServices,
  request: FastifyRequest,
  org: string,
  path: string,
): Told | undefined {
  return saidAt<Told>(services, request, { org, path }, 'wrong')?.said;
}

/**
 * Leads on (303) to the page that tells what was done, so that a reload of it sends nothing again and Back meets no
 * answer to a POST. The address carries sealed what the page needs to find the result.
 */
export function leadToDone(
  services: SealServices,
  request: FastifyRequest,
  reply: FastifyReply,
  org: string,
  path: string,
  done: unknown,
): FastifyReply {
  return leadWith(services, request, reply, { org, path }, 'done', done);
}

/** What was done on the way to the page at `path`, and the page's path with it; undefined for everybody else. */
export function doneAt<T>(
  services: SealServices,
  request: FastifyRequest,
  org: string,
  path: string,
): { readonly said: T; readonly path: string } | undefined {
  return saidAt(services, request, { org, path }, 'done');
}
