import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import { errorPage } from '@amanat/portal/requests/error-page.ts';
import type { FastifyRequest } from 'fastify';
import type { Policies } from '../../policy/reads.ts';
import type { App } from '../app.ts';
import { languageOf } from '../language.ts';

/** Parts of the address space that people open as pages; API and console answer machines. */
function isPage(request: FastifyRequest): boolean {
  return !/^\/(v1|console|assets|openapi)\b/.test(request.url);
}
/** The organisation whose pages an address lies under; the only one there is, when it lies under none. */
function organisationOf(request: FastifyRequest, policies: Policies) {
  const first = /^\/([a-z][a-z0-9-]{0,39})(?=[/?]|$)/.exec(request.url)?.[1];
  const all = policies.organisations();
  const version = (first && policies.inForce(first)) || (all[0] && policies.inForce(all[0]));
  return version ? version.manifest.organisation : undefined;
}

/** Browsers get errors as a page; whoever does not ask for HTML keeps the problem document (RFC 9457). */
export function browserErrors(app: App, policies: Policies): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const type = String(reply.getHeader('content-type') ?? '');
    if (!type.startsWith('application/problem+json') || typeof payload !== 'string') return payload;
    if (!isPage(request) || !(request.headers.accept ?? '').includes('text/html')) return payload;
    const organisation = organisationOf(request, policies);
    if (!organisation) return payload;
    const { status, code } = JSON.parse(payload) as ProblemDetails;
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').removeHeader('content-length');
    return errorPage({ organisation, language: languageOf(request), status, code });
  });
}
