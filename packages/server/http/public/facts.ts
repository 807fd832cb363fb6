import { FactsAnswer, FactsBody } from '@amanat/contract/facts.ts';
import { Type } from 'typebox';
import { type FactServices, recordFacts } from '../../gate/facts.ts';
import type { Routes } from '../app.ts';

const Org = Type.Object({ org: Type.String() });

/** `POST /v1/organisations/:org/facts`: what only the application knows of people, for the gate to decide by. */
export const factRoutes: Routes<FactServices> = (app, services) => {
  app.post(
    '/v1/organisations/:org/facts',
    {
      config: { access: 'api', key: 'facts' },
      schema: {
        summary: 'Contracts, accounts, contact and age of people, for the gate to decide by',
        params: Org,
        body: FactsBody,
        response: { 200: FactsAnswer },
      },
    },
    async (request) => {
      const { org } = request.params;
      const actor = request.caller?.account ?? 'api';
      return { recorded: await recordFacts(services, org, request.body.facts, actor) };
    },
  );
};
