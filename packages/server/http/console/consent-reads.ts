import {
  ConsentBasisAnswer,
  ConsentBasisBody,
  ConsentHistoryAnswer,
  ConsentHistoryBody,
  ConsentStateAnswer,
  ConsentStateBody,
} from '@amanat/contract/consent-reads.ts';
import { Type } from 'typebox';
import type { FastifyRequest } from 'fastify';
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
const common = { config: { access: anyStaff }, bodyLimit: 16_384 } as const;

/** One person's consents for staff: named in the body, never in an address; each look is in the journal (ALQ-6.2). */
export function consentConsoleRoutes(app: App, services: ConsentConsoleServices): void {
  const { history } = services;
  const looked = async (request: FastifyRequest, pseudonyms: readonly string[], what: string) => {
    const { org } = request.params as { org: string };
    await recordConsentView(services, org, actorOf(request), pseudonyms, what);
  };
  app.post(
    '/v1/organisations/:org/consents/state',
    {
      ...common,
      schema: {
        summary: 'What a person consents to, now or at an instant',
        params,
        body: ConsentStateBody,
        response: { 200: ConsentStateAnswer },
      },
    },
    async (request, reply) => {
      requireAgreement(request);
      const answer = await history.state(request.params.org, request.body);
      await looked(request, answer.pseudonyms, 'state');
      return reply.header('cache-control', 'no-store').send(answer);
    },
  );
  app.post(
    '/v1/organisations/:org/consents/history',
    {
      ...common,
      schema: {
        summary: 'Every choice of a person, and how long each stood',
        params,
        body: ConsentHistoryBody,
        response: { 200: ConsentHistoryAnswer },
      },
    },
    async (request, reply) => {
      requireAgreement(request);
      const answer = await history.history(request.params.org, request.body);
      await looked(request, answer.pseudonyms, 'history');
      return reply.header('cache-control', 'no-store').send(answer);
    },
  );
  app.post(
    '/v1/organisations/:org/consents/basis',
    {
      ...common,
      schema: {
        summary: 'The lawful basis of a use at an instant, with its evidence',
        params,
        body: ConsentBasisBody,
        response: { 200: ConsentBasisAnswer },
      },
    },
    async (request, reply) => {
      requireAgreement(request);
      const { org } = request.params;
      const answer = await history.basis(org, request.body);
      await looked(request, history.pseudonyms(org, request.body.subject), 'basis');
      return reply.header('cache-control', 'no-store').send(answer);
    },
  );
}
