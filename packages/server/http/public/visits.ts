import { readFile } from 'node:fs/promises';
import { visitErrors } from '@amanat/contract/errors/visits.ts';
import { VisitAnswer, VisitRequest } from '@amanat/contract/visits.ts';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import type { Collect } from '../../visits/collect.ts';
import type { App } from '../app.ts';
import { admitOrigin, answerPreflight, isSiteOf } from './consent-origin.ts';
import { type Packed, packed, sendPacked } from '../packed.ts';

const fail = problems(visitErrors);

export interface VisitRoutesServices {
  readonly policies: Policies;
  readonly collect: Collect;
  /** Path of the built script. */
  readonly visitsFile: string;
}
const path = '/v1/organisations/:org/visits';
const Params = Type.Object({ org: Type.String({ maxLength: 40 }) });

/** Where pages send their visits, and the script that does so. */
export function visitRoutes(app: App, { policies, collect, visitsFile }: VisitRoutesServices): void {
  app.options(path, { config: { access: 'public' } }, (request, reply) =>
    answerPreflight(request, reply, policies),
  );
  app.post(
    path,
    {
      config: { access: 'public' },
      bodyLimit: 5000,
      preValidation: (request, _reply, done) => {
        request.body = beaconBody(request) as VisitRequest;
        done();
      },
      schema: {
        summary: 'Count a visit, depersonalised before anything is kept',
        params: Params,
        body: VisitRequest,
        response: { 202: VisitAnswer },
      },
    },
    async (request, reply) => {
      const { org } = request.params;
      admitOrigin(request, reply, policies, org);
      if (policies.inForce(org)?.manifest.statistics && !isSiteOf(policies, org, request.body.page, request))
        throw fail('AMANAT-VIS-002');
      const answer = await collect(org, request.body, {
        address: request.ip,
        agent: request.headers['user-agent'],
        refuses: refuses(request),
      });
      reply.code(202);
      return answer;
    },
  );
  let script: Promise<Packed> | undefined;
  app.get('/visits.js', { config: { access: 'public' } }, async (request, reply) => {
    script ??= readFile(visitsFile).then(packed);
    script.catch(() => (script = undefined));
    // Integrity of a script of another origin is only checked when that origin lets it be read.
    reply.header('access-control-allow-origin', '*');
    return sendPacked(request, reply, await script, 'max-age=3600, stale-while-revalidate=86400');
  });
}

/** A beacon sends its JSON as text/plain, so that no request goes before it. What is no JSON the schema refuses. */
function beaconBody({ body, headers }: FastifyRequest): unknown {
  if (typeof body !== 'string' || !headers['content-type']?.startsWith('text/plain')) return body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    // Left as the text it is: no object, and so no visit.
    return body;
  }
}

/** Whether the browser asks not to be measured: then nothing is (ALQ-5.3). */
function refuses({ headers }: FastifyRequest): boolean {
  return headers['sec-gpc'] === '1' || headers.dnt === '1';
}
