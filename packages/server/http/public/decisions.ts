import { gateErrors } from '@amanat/contract/errors/gate.ts';
import { DecisionAnswer, DecisionAnswers, DecisionBatch, DecisionRequest } from '@amanat/contract/gate.ts';
import type { Decisions } from '../../gate/decisions.ts';
import { problems } from '../../platform/problem.ts';
import type { App } from '../app.ts';
import { mayIn } from '../server.ts';

const fail = problems(gateErrors);

/** `POST /v1/decisions` and `/v1/decisions/batch`: the gate for applications that do not run it in process. */
export function decisionRoutes(app: App, { decisions }: { readonly decisions: Decisions }): void {
  app.post(
    '/v1/decisions',
    {
      config: { access: 'api', key: 'decide' },
      bodyLimit: 16_384,
      schema: {
        summary: 'May this data of this person be used so?',
        body: DecisionRequest,
        response: { 200: DecisionAnswer },
      },
    },
    async (request, reply) => {
      if (!mayIn(request, request.body.organisation)) throw fail('AMANAT-GATE-002');
      const answer = await decisions.decide(request.body, request.caller?.account ?? 'api');
      reply.header('cache-control', 'no-store');
      return answer;
    },
  );
  app.post(
    '/v1/decisions/batch',
    {
      config: { access: 'api', key: 'decide' },
      bodyLimit: 1_048_576,
      schema: {
        summary: 'The same for up to 1,000 questions at once',
        body: DecisionBatch,
        response: { 200: DecisionAnswers },
      },
    },
    async (request, reply) => {
      const { organisation, questions } = request.body;
      if (!mayIn(request, organisation)) throw fail('AMANAT-GATE-002');
      const actor = request.caller?.account ?? 'api';
      // Asked together they share one read and one commit; none is answered when one of them cannot be.
      const answers = await Promise.all(
        questions.map((question) => decisions.decide({ ...question, organisation }, actor)),
      );
      reply.header('cache-control', 'no-store');
      return { answers };
    },
  );
}
