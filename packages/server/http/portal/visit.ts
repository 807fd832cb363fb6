import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { RequestProblem } from '@amanat/domain/requests/problems.ts';
import { type Correctable, type PortalKind, portalKinds } from '@amanat/portal/requests/draft.ts';
import type { Due } from '@amanat/portal/requests/due-note.ts';
import type { FieldErrors } from '@amanat/portal/requests/field.ts';
import type { PortalView } from '@amanat/portal/requests/question-page.ts';
import { inLanguage } from '@amanat/portal/page.ts';
import { OrganisationParams } from '@amanat/contract/requests.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { qualifyingPurposes } from '../../requests/check-ask.ts';
import { deadlineFor, policyOf } from '../../requests/open.ts';
import { nowIso, type RequestServices } from '../../requests/services.ts';
import { languageOf } from '../language.ts';
import { correctableOf } from './correctable.ts';
import { type PortalState, readState, type Wrong, writeState } from './portal-state.ts';

/** Options of every page of the portal. */
export const openPage = {
  config: { access: 'public' as const },
  schema: { hide: true, params: OrganisationParams },
};

/** One request of a browser for a page of the portal: whose page, in which language, what was answered so far. */
export interface Visit {
  readonly org: string;
  readonly manifest: Manifest;
  readonly view: PortalView;
  readonly state: PortalState;
}
/** @throws AMANAT-REQ-011 when the organisation publishes no policy. */
export function visitOf(services: RequestServices, request: FastifyRequest): Visit {
  const { org } = request.params as { org: string };
  const { manifest } = policyOf(services, org);
  const view = { manifest, language: languageOf(request) };
  return { org, manifest, view, state: readState(services, request, org) };
}
export function withErrors(view: PortalView, errors: FieldErrors): PortalView {
  return { ...view, errors };
}

/** Sends a page: never kept by caches, since it can hold answers. */
export function show(
  request: FastifyRequest,
  reply: FastifyReply,
  markup: string,
  status = 200,
): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .headers({
      'content-language': languageOf(request),
      'cache-control': 'no-store',
      // Under «no-referrer» browsers send forms with `Origin: null`, and old ones send nothing else to go by.
      'referrer-policy': 'same-origin',
    })
    .send(markup);
}
/** Leads on to a page of the portal; `path` as in `portalAddress`. */
export function leadTo(reply: FastifyReply, { org, view }: Visit, path: string): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .redirect(inLanguage(`/${org}/requests${path}`, view.language), 303);
}

/**
 * Leads on to the page that tells what was wrong (303), so that the browser's Back never meets an answer to a POST.
 * @param otherwise answers where what was written is too long to be carried over.
 */
export function leadBack(
  services: RequestServices,
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  wrong: Wrong,
  otherwise: () => FastifyReply,
): FastifyReply {
  const kept = writeState(services, request, reply, visit.org, { ...visit.state, wrong });
  return kept ? leadTo(reply, visit, wrong.at) : otherwise();
}
/** The visit to a page with what was wrong on it, if the browser was led back to it: once. */
export function visitTold(
  services: RequestServices,
  request: FastifyRequest,
  reply: FastifyReply,
  at: string,
): Visit & { readonly wrong?: Wrong } {
  const visit = visitOf(services, request);
  const { wrong, ...state } = visit.state;
  if (wrong?.at !== at) return visit;
  writeState(services, request, reply, visit.org, state);
  return { ...visit, state, view: withErrors(visit.view, wrong.errors), wrong };
}

/** When an answer would be due if sent now; null when nothing sets a term. */
export function dueToday(services: RequestServices, manifest: Manifest): Due | null {
  try {
    const { due, binding } = deadlineFor(services, manifest, nowIso(services), null);
    return { day: due, term: binding.term };
  } catch (error) {
    if (error instanceof RequestProblem) return null;
    throw error;
  }
}

export function correctable({ manifest, view }: Visit): readonly Correctable[] {
  return correctableOf(manifest, view.language);
}
/** What can be asked of this organisation: everything the law gives, but rights that concern nothing here. */
export function kindsOffered(visit: Visit): readonly PortalKind[] {
  return portalKinds.filter((kind) => {
    if (kind === 'rectification') return correctable(visit).length > 0;
    if (kind === 'withdrawal' || kind === 'objection')
      return qualifyingPurposes(visit.manifest, kind).length > 0;
    return true;
  });
}
