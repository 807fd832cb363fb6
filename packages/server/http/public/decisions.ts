import { gateErrors } from '@amanat/contract/errors/gate.ts';
import { DecisionAnswer, DecisionRequest } from '@amanat/contract/gate.ts';
import type { Decisions } from '../../gate/decisions.ts';
import { problems } from '../../platform/problem.ts';
import type { App } from '../app.ts';
import { mayIn } from '../server.ts';

const fail = problems(gateErrors);

/** `POST /v1/decisions`: the gate for applications that do not run it in process. */
export function decisionRoutes(app: App, { decisions }: { readonly decisions: Decisions }): void {
  app.post(
    '/v1/decisions',
    {
      config: { access: 'api' },
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
      return reply.header('cache-control', 'no-store').send(answer);
    },
  );
}
