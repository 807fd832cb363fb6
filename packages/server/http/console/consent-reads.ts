import {
  ConsentBasisAnswer,
  ConsentBasisBody,
  ConsentHistoryAnswer,
  ConsentHistoryBody,
  ConsentStateAnswer,
  ConsentStateBody,
} from '@amanat/contract/consent-reads.ts';
import { type TSchema, Type } from 'typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ConsentHistory } from '../../consent/history/consent-history.ts';
import { recordConsentView } from '../../consent/history/record-view.ts';
import type { Journal } from '../../ledger/append.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { App } from '../app.ts';
import { actorOf, requireAgreement } from './actor.ts';
import { anyStaff } from './roles.ts';

export interface ConsentConsoleServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly history: ConsentHistory;
}
const params = Type.Object({ org: Type.String() });
/** A look at one person: for staff with an agreement, and kept by no cache. */
const look = <Body extends TSchema, Answer extends TSchema>(summary: string, body: Body, answer: Answer) => ({
  config: { access: anyStaff },
  bodyLimit: 16_384,
  schema: { summary, params, body, response: { 200: answer } },
  preHandler: async (request: FastifyRequest, reply: FastifyReply) => {
    requireAgreement(request);
    void reply.header('cache-control', 'no-store');
  },
});

/** One person's consents for staff: named in the body, never in an address; each look is in the journal (ALQ-6.2). */
export function consentConsoleRoutes(app: App, services: ConsentConsoleServices): void {
  const { history } = services;
  const looked = async (request: FastifyRequest, pseudonyms: readonly string[], what: string) => {
    const { org } = request.params as { org: string };
    await recordConsentView(services, org, actorOf(request), pseudonyms, what);
  };
  app.post(
    '/v1/organisations/:org/consents/state',
    look('What a person consents to, now or at an instant', ConsentStateBody, ConsentStateAnswer),
    async (request, reply) => {
      const answer = await history.state(request.params.org, request.body);
      await looked(request, answer.pseudonyms, 'state');
      return reply.send(answer);
    },
  );
  app.post(
    '/v1/organisations/:org/consents/history',
    look('Every choice of a person, and how long each stood', ConsentHistoryBody, ConsentHistoryAnswer),
    async (request, reply) => {
      const answer = await history.history(request.params.org, request.body);
      await looked(request, answer.pseudonyms, 'history');
      return reply.send(answer);
    },
  );
  app.post(
    '/v1/organisations/:org/consents/basis',
    look('The lawful basis of a use at an instant, with its evidence', ConsentBasisBody, ConsentBasisAnswer),
    async (request, reply) => {
      const { org } = request.params;
      const answer = await history.basis(org, request.body);
      await looked(request, history.pseudonyms(org, request.body.subject), 'basis');
      return reply.send(answer);
    },
  );
}
