import type { FastifyRequest } from 'fastify';

/** The cookie of that name which a request brought. Taken apart when it is asked for: most requests are never asked. */
export function cookieOf(request: FastifyRequest, name: string): string | undefined {
  const { cookie } = request.headers;
  return cookie === undefined ? undefined : request.server.parseCookie(cookie)[name];
}
