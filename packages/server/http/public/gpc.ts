import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { Type } from 'typebox';
import { problems } from '../../platform/problem.ts';
import { gpcSupport, type Policies, type PolicyVersion } from '../../policy/reads.ts';
import type { App } from '../app.ts';

const fail = problems(platformErrors);

export interface GpcServices {
  readonly policies: Policies;
}
const Params = Type.Object({ org: Type.String({ maxLength: 40 }) });
/** GPC Support Resource: https://www.w3.org/TR/gpc/#gpc-support-resource. */
const Support = Type.Object({
  gpc: Type.Boolean({ description: 'Whether Global Privacy Control counts as a refusal.' }),
  lastUpdate: Type.String({ description: 'Since when, ISO 8601 date.' }),
});

/** Anybody may read it: that is its purpose. */
const forEverybody = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=3600' };

/** The organisation one of whose sites has this host; `https` is what the world sees, whatever ends it. */
function declaredFor(policies: Policies, host: string | undefined): PolicyVersion | undefined {
  return policies
    .organisations()
    .map((org) => policies.inForce(org))
    .find((policy) =>
      policy?.manifest.banner?.siteKeys?.some(
        (origin) => URL.canParse(origin) && new URL(origin).host === host,
      ),
    );
}

/**
 * `/.well-known/gpc.json`, for declared sites that pass the address on to us (their host comes along), and the same under
 * the organisation’s own address, for sites that copy or rewrite it.
 */
export function gpcRoutes(app: App, { policies }: GpcServices): void {
  const answer = { config: { access: 'public' as const }, schema: { response: { 200: Support } } };
  app.get('/.well-known/gpc.json', answer, (request, reply) => {
    const policy = declaredFor(policies, request.host);
    if (!policy) throw fail('AMANAT-HTTP-404');
    reply.headers(forEverybody);
    return gpcSupport(policies, policy);
  });
  app.get(
    '/v1/organisations/:org/gpc.json',
    {
      ...answer,
      schema: {
        ...answer.schema,
        params: Params,
        summary:
          'Whether Global Privacy Control is honoured, for /.well-known/gpc.json of the organisation’s site',
      },
    },
    (request, reply) => {
      const policy = policies.inForce(request.params.org);
      if (!policy?.manifest.banner) throw fail('AMANAT-HTTP-404');
      reply.headers(forEverybody);
      return gpcSupport(policies, policy);
    },
  );
}
