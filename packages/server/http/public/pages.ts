import { Type } from 'typebox';
import type { KeptPages } from '@amanat/contract/published-pages.ts';
import { policyErrors } from '@amanat/contract/errors/policy.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { diffManifests } from '@amanat/domain/manifest/diff.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { cookiePage } from '@amanat/portal/policy/cookie-page.ts';
import { versionsFeed } from '@amanat/portal/policy/feed.ts';
import { inLanguage } from '@amanat/portal/page.ts';
import { type PolicyPageOptions, privacyPage } from '@amanat/portal/policy/privacy-page.ts';
import { comparePage } from '@amanat/portal/policy/compare-page.ts';
import { versionsPage } from '@amanat/portal/policy/versions-page.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problems } from '../../platform/problem.ts';
import type { Policies, PolicyVersion } from '../../policy/reads.ts';
import type { Routes } from '../app.ts';
import { languageOf } from '../language.ts';
import { sendMade } from '../packed.ts';

const noVersion = problems(policyErrors);
const nothing = problems(platformErrors);
const Org = Type.Object({ org: Type.String() });
const OrgVersion = Type.Object({ org: Type.String(), number: Type.String({ maxLength: 20 }) });
const Compare = Type.Object({
  from: Type.String({ maxLength: 20 }),
  to: Type.String({ maxLength: 20 }),
  lang: Type.Optional(Type.String()),
});

export interface PageServices {
  readonly policies: Policies;
  /** The pages of a version as they were kept; undefined where that was not done yet. */
  readonly pages: (org: string, version: number) => Promise<KeptPages | undefined>;
  /** Public origin, for the feed. */
  readonly origin: () => string;
}

/** Sends a published page: the same for everybody, kept by caches for a minute, and not again to who has it. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  markup: string,
  type = 'text/html',
): FastifyReply {
  reply
    .type(`${type}; charset=utf-8`)
    .header('content-language', languageOf(request))
    .header('cache-control', 'public, max-age=60');
  return sendMade(request, reply, markup);
}

/** Published policies: stable addresses, no sign-in, complete without JavaScript (ALQ-8.3). */
export const pageRoutes: Routes<PageServices> = (app, { policies, pages, origin }) => {
  const open = { config: { access: 'public' as const } };
  const current = (org: string): PolicyVersion => {
    const version = policies.inForce(org);
    if (!version) throw nothing('AMANAT-HTTP-404');
    return version;
  };
  const numbered = (org: string, number: string): PolicyVersion => {
    // One address a version: neither «01» nor a word is the number of one.
    const version = /^[1-9]\d*$/.test(number) ? policies.version(org, Number(number)) : undefined;
    if (!version) throw noVersion('AMANAT-POLICY-005');
    return version;
  };
  const upcoming = (org: string, inForce: PolicyVersion) =>
    policies.versions(org).find((v) => v.number > inForce.number);
  const optionsFor = async (
    request: FastifyRequest,
    version: PolicyVersion,
    path: string,
  ): Promise<PolicyPageOptions> => {
    const kept = await pages(version.org, version.number);
    const now = policies.inForce(version.org);
    const next = now && upcoming(version.org, now);
    return {
      version,
      kinds,
      path,
      language: languageOf(request),
      ...(kept ? { kept } : {}),
      ...(now && now.number !== version.number ? { current: now } : {}),
      ...(next && next.number !== version.number ? { upcoming: next } : {}),
    };
  };

  app.get('/:org', { ...open, schema: { hide: true, params: Org } }, (request, reply) => {
    const { org } = current(request.params.org);
    return reply.redirect(inLanguage(`/${org}/privacy`, languageOf(request)), 302);
  });
  app.get('/:org/privacy', { ...open, schema: { params: Org } }, async (request, reply) => {
    const { org } = request.params;
    return sendPage(request, reply, privacyPage(await optionsFor(request, current(org), `/${org}/privacy`)));
  });
  app.get('/:org/cookies', { ...open, schema: { params: Org } }, async (request, reply) => {
    const { org } = request.params;
    return sendPage(request, reply, cookiePage(await optionsFor(request, current(org), `/${org}/cookies`)));
  });
  app.get('/:org/versions', { ...open, schema: { params: Org } }, (request, reply) => {
    const { org } = request.params;
    const versions = policies.versions(org);
    if (versions.length === 0) throw nothing('AMANAT-HTTP-404');
    return sendPage(
      request,
      reply,
      versionsPage({ versions, inForce: policies.inForce(org)?.number, language: languageOf(request) }),
    );
  });
  app.get('/:org/versions.atom', { ...open, schema: { params: Org } }, (request, reply) => {
    const versions = policies.versions(request.params.org);
    if (versions.length === 0) throw nothing('AMANAT-HTTP-404');
    const feed = versionsFeed(versions, origin(), languageOf(request));
    return sendPage(request, reply, feed, 'application/atom+xml');
  });
  app.get(
    '/:org/versions/compare',
    { ...open, schema: { params: Org, querystring: Compare } },
    (request, reply) => {
      const { org } = request.params;
      const [from, to] = [numbered(org, request.query.from), numbered(org, request.query.to)];
      const texts = { was: from.texts ?? {}, is: to.texts ?? {} };
      return sendPage(
        request,
        reply,
        comparePage(from, to, diffManifests(from.manifest, to.manifest, texts).changes, languageOf(request)),
      );
    },
  );
  app.get('/:org/versions/:number', { ...open, schema: { params: OrgVersion } }, async (request, reply) => {
    const { org, number } = request.params;
    return sendPage(
      request,
      reply,
      privacyPage(await optionsFor(request, numbered(org, number), `/${org}/versions/${number}`)),
    );
  });
  app.get(
    '/:org/versions/:number/cookies',
    { ...open, schema: { params: OrgVersion } },
    async (request, reply) => {
      const { org, number } = request.params;
      const path = `/${org}/versions/${number}/cookies`;
      return sendPage(request, reply, cookiePage(await optionsFor(request, numbered(org, number), path)));
    },
  );
};
