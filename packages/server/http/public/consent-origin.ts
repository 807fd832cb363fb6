import { consentErrors } from '@amanat/contract/errors/consent.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';

const fail = problems(consentErrors);
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True when a page of this origin may send consents: it is our own, or the declaration names it. */
export function mayAsk(siteKeys: readonly string[], origin: string, ownHost: string | undefined): boolean {
  if (siteKeys.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  const { host, hostname, protocol } = new URL(origin);
  if (host === ownHost) return true;
  // A loopback origin named without a port stands for every port: a shop being built has no fixed one.
  return loopback.has(hostname) && siteKeys.includes(`${protocol}//${hostname}`);
}

/** Origins of an organisation's pages: those its banner runs on, and those of its declared sites and forms. */
function sitesOf(policies: Policies, org: string): readonly string[] {
  const manifest = policies.inForce(org)?.manifest;
  if (!manifest) return [];
  const known = sites.get(manifest) ?? sitesIn(manifest);
  sites.set(manifest, known);
  return known;
}
// Every choice asks for them, and a declaration in force never changes.
const sites = new WeakMap<Manifest, readonly string[]>();

function sitesIn({ banner, properties = {} }: Manifest): readonly string[] {
  const own = Object.values(properties).flatMap(({ url }) =>
    url && URL.canParse(url) ? [new URL(url).origin] : [],
  );
  return [...(banner?.siteKeys ?? []), ...own];
}

/** True when the address is one of a page of the organisation's declared sites and forms. */
export function isSiteOf(
  policies: Policies,
  org: string,
  page: string,
  { headers }: FastifyRequest,
): boolean {
  return URL.canParse(page) && mayAsk(sitesOf(policies, org), new URL(page).origin, headers.host);
}

/** Lets the origin in for this organisation (CORS), or refuses. Requests without an origin are not from a page. */
export function admitOrigin(
  request: FastifyRequest,
  reply: FastifyReply,
  policies: Policies,
  org: string,
): void {
  const { origin, host } = request.headers;
  if (origin === undefined) return;
  const siteKeys = sitesOf(policies, org);
  if (!mayAsk(siteKeys, origin, host)) throw fail('AMANAT-CNS-006');
  reply.header('access-control-allow-origin', origin);
  reply.header('vary', 'origin');
}

/**
 * Refuses a choice said to be made on a site that the declaration does not name: what anybody could write there would
 * be no evidence. The rule is that of the origin, for either scheme, because a host alone names none.
 * @param site host, with its port when it has one of its own.
 */
export function admitSite({ headers }: FastifyRequest, policies: Policies, org: string, site: string): void {
  // Without a declaration in force there is nothing to hold it against: that is refused by its own name.
  if (!policies.inForce(org)) return;
  const siteKeys = sitesOf(policies, org);
  const isDeclared = ['https', 'http'].some((scheme) =>
    mayAsk(siteKeys, `${scheme}://${site}`, headers.host),
  );
  if (!isDeclared) throw fail('AMANAT-CNS-006', 'See /site: the choice is said to be made there.');
}

/** Answers a preflight: any organisation's site may ask; the request itself is held against its own. */
export function answerPreflight(
  request: FastifyRequest,
  reply: FastifyReply,
  policies: Policies,
): FastifyReply {
  const { origin, host } = request.headers;
  const known = policies.organisations().some((org) => mayAsk(sitesOf(policies, org), origin ?? '', host));
  if (!known) throw fail('AMANAT-CNS-006');
  return reply
    .headers({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '86400',
      vary: 'origin',
    })
    .code(204)
    .send();
}
