import {
  ConsentBasisAnswer,
  ConsentBasisRequest,
  ConsentHistoryAnswer,
  ConsentHistoryRequest,
  ConsentStateAnswer,
  ConsentStateRequest,
} from '@amanat/contract/consent-reads.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ConsentHistory } from '../../consent/history/consent-history.ts';
import { problems } from '../../platform/problem.ts';
import type { Routes } from '../app.ts';
import { mayIn } from '../server.ts';

const fail = problems(consentErrors);
const common = { config: { access: 'api', key: 'consents' }, bodyLimit: 16_384 } as const;

/** A key reads the records of its own organisation; the answer is nobody's to keep. */
function admit(request: FastifyRequest, reply: FastifyReply, organisation: string): void {
  if (!mayIn(request, organisation)) throw fail('AMANAT-CNS-012');
  reply.header('cache-control', 'no-store');
}

/** What applications may ask about the consents of one person. POSTs, so that identifiers stay out of addresses. */
export const consentReadRoutes: Routes<{ readonly history: ConsentHistory }> = (app, { history }) => {
  app.post(
    '/v1/consents/state',
    {
      ...common,
      schema: {
        summary: 'What a person consents to, now or at an instant',
        body: ConsentStateRequest,
        response: { 200: ConsentStateAnswer },
      },
    },
    async (request, reply) => {
      const { organisation, ...body } = request.body;
      admit(request, reply, organisation);
      return history.state(organisation, body);
    },
  );
  app.post(
    '/v1/consents/history',
    {
      ...common,
      schema: {
        summary: 'Every choice of a person, and how long each stood',
        body: ConsentHistoryRequest,
        response: { 200: ConsentHistoryAnswer },
      },
    },
    async (request, reply) => {
      const { organisation, ...body } = request.body;
      admit(request, reply, organisation);
      return history.history(organisation, body);
    },
  );
  app.post(
    '/v1/consents/basis',
    {
      ...common,
      schema: {
        summary: 'The lawful basis of a use at an instant, with its evidence',
        body: ConsentBasisRequest,
        response: { 200: ConsentBasisAnswer },
      },
    },
    async (request, reply) => {
      const { organisation, ...body } = request.body;
      admit(request, reply, organisation);
      return history.basis(organisation, body);
    },
  );
};
