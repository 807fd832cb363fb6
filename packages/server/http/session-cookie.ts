import { accountErrors } from '@amanat/contract/errors/accounts.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { apiKeyReader } from '../accounts/api-keys.ts';
import type { KeyHolders } from '../accounts/known-api-keys.ts';
import { type Identified, identifySession } from '../accounts/sessions.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import { cookieOf } from './cookie-of.ts';
import { isFromOwnPage } from './own-page.ts';

const fail = problems(accountErrors);
export const sessionCookie = 'amanat_session';

export function setSession(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  expiresAt: string,
): void {
  reply.setCookie(sessionCookie, token, {
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    path: '/',
    expires: new Date(expiresAt),
  });
}
export function clearSession(reply: FastifyReply): void {
  reply.clearCookie(sessionCookie, { path: '/' });
}
export function sessionToken(request: FastifyRequest): string | undefined {
  return cookieOf(request, sessionCookie);
}

/**
 * Refuses a browser's sign-in from another site's page: it would go on under an account of that site's choosing.
 * Programs say nothing of where they come from. @throws AMANAT-ACC-003
 */
export function refuseOtherSites(request: FastifyRequest): void {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if ((origin ?? site) !== undefined && !isFromOwnPage(request)) throw fail('AMANAT-ACC-003');
}

/** Changes by cookie are taken from our own pages only: the browser says where a request comes from. */
function requireSameOrigin(request: FastifyRequest): void {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead && !isFromOwnPage(request)) throw fail('AMANAT-ACC-003');
}

/**
 * Resolves who asks: an API key in the Authorization header, else a session cookie. At once where that needs no
 * database. @param holderOf who holds a key; read each time unless told.
 */
export function identifyBy(
  db: Db,
  clock: Clock,
  holderOf: KeyHolders = apiKeyReader(db),
): (request: FastifyRequest) => Identified | null | Promise<Identified | null> {
  return (request) => {
    const bearer = bearerOf(request.headers.authorization);
    if (bearer) return holderOf(bearer);
    const token = sessionToken(request);
    if (!token) return null;
    requireSameOrigin(request);
    return identifySession(db, clock, token);
  };
}

function bearerOf(header: string | undefined): string | undefined {
  return header === undefined ? undefined : /^Bearer (\S+)$/.exec(header)?.[1];
}
