import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import { errorPage, neutralErrorPage } from '@amanat/portal/requests/error-page.ts';
import type { FastifyRequest } from 'fastify';
import type { Policies } from '../../policy/reads.ts';
import type { App } from '../app.ts';
import { languageOf } from '../language.ts';

/** Parts of the address space that people open as pages; API and console answer machines, but for receipts. */
function isPage(request: FastifyRequest): boolean {
  if (/^\/v1\/consents\/[^/]+\/receipt(\.html)?(\?|$)/.test(request.url)) return true;
  return !/^\/(v1|console|assets|openapi)\b/.test(request.url);
}
/** The organisation whose pages an address lies under; none when it names none that is known. */
function organisationOf(request: FastifyRequest, policies: Policies) {
  const first = /^\/([a-z][a-z0-9-]{0,39})(?=[/?]|$)/.exec(request.url)?.[1];
  return first ? policies.inForce(first)?.manifest.organisation : undefined;
}
/** The path of the form that was sent, for what is mended there. */
function formOf(request: FastifyRequest, status: number): { back: string } | undefined {
  const back = request.url.split('?', 1)[0];
  const isForm =
    request.method === 'POST' && /^\/[a-z0-9-]+\/(requests(\/[a-z]+)?|forms\/[a-z0-9-]+)$/.test(back ?? '');
  return back && isForm && status === 422 ? { back } : undefined;
}

/** Browsers get errors as a page; whoever does not ask for HTML keeps the problem document (RFC 9457). */
export function browserErrors(app: App, policies: Policies): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const type = String(reply.getHeader('content-type') ?? '');
    if (!type.startsWith('application/problem+json') || typeof payload !== 'string') return payload;
    if (!isPage(request) || !(request.headers.accept ?? '').includes('text/html')) return payload;
    const organisation = organisationOf(request, policies);
    const { status, code } = JSON.parse(payload) as ProblemDetails;
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').removeHeader('content-length');
    const language = languageOf(request);
    if (!organisation) return neutralErrorPage({ language, status, code });
    return errorPage({ organisation, language, status, code, ...formOf(request, status) });
  });
}
