import { consentErrors } from '@amanat/contract/errors/consent.ts';
import {
  HandoverAnswer,
  HandoverLeft,
  HandoverTaken,
  StandingAnswer,
  StandingAsked,
} from '@amanat/contract/handover.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  isTogether,
  leaveHandover,
  takeHandover,
  type TogetherDeps,
} from '../../consent/together/handovers.ts';
import { standingOf } from '../../consent/together/standing.ts';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import type { App } from '../app.ts';
import { answerPreflight } from './consent-origin.ts';

const fail = problems(consentErrors);
const paths = ['/v1/consents/handovers', '/v1/consents/handovers/exchange', '/v1/consents/standing'] as const;
const open = { config: { access: 'public' as const }, bodyLimit: 1024 };

/** The declared site that asks: its browser names it, and nobody but a browser has a page to answer for. */
function siteOf(request: FastifyRequest, reply: FastifyReply, policies: Policies, org: string): string {
  const { origin } = request.headers;
  if (origin === undefined || !isTogether(policies, org, origin)) throw fail('AMANAT-CNS-023');
  reply.headers({ 'access-control-allow-origin': origin, vary: 'origin', 'cache-control': 'no-store' });
  return origin;
}

/** What sites under different domains that hold one choice ask the server. Nobody else is answered. */
export function togetherRoutes(app: App, deps: TogetherDeps): void {
  const { policies, keys } = deps;
  for (const path of paths)
    app.options(path, { config: { access: 'public' } }, (request, reply) =>
      answerPreflight(request, reply, policies),
    );
  app.post(
    paths[0],
    { ...open, schema: { summary: 'A choice goes along on a link to another site', body: HandoverLeft } },
    async (request, reply) => {
      const site = siteOf(request, reply, policies, request.body.organisation);
      await leaveHandover(deps, site, request.body);
      return reply.code(204).send();
    },
  );
  app.post(
    paths[1],
    {
      ...open,
      schema: {
        summary: 'The choice that came along, once',
        body: HandoverTaken,
        response: { 200: HandoverAnswer },
      },
    },
    (request, reply) =>
      takeHandover(deps, siteOf(request, reply, policies, request.body.organisation), request.body),
  );
  app.post(
    paths[2],
    {
      ...open,
      schema: {
        summary: 'What stands of this browser’s choices',
        body: StandingAsked,
        response: { 200: StandingAnswer },
      },
    },
    async (request, reply) => {
      const { organisation, visitor } = request.body;
      siteOf(request, reply, policies, organisation);
      const choice = await standingOf(deps, organisation, keys.pseudonym(organisation, 'visitor', visitor));
      return { choice: choice ?? null };
    },
  );
}
