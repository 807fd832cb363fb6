import { type HoldView, LiftHoldBody, PlaceHoldBody } from '@amanat/contract/holds.ts';
import { Type } from 'typebox';
import { holds } from '../../retention/hold-reads.ts';
import { liftHold, placeHold } from '../../retention/holds.ts';
import type { RetentionServices } from '../../retention/services.ts';
import type { App } from '../app.ts';
import { actorOf, requireAgreement } from './actor.ts';
import { anyStaff, deciders } from './roles.ts';

const Org = Type.Object({ org: Type.String() });

/** Legal holds: placed with a case, a ground and an end, and lifted with it. */
export function holdRoutes(app: App, services: RetentionServices): void {
  const { db, clock } = services;
  app.get(
    '/v1/organisations/:org/holds',
    { config: { access: anyStaff }, schema: { summary: 'Legal holds', params: Org } },
    async (request): Promise<{ holds: readonly HoldView[] }> => ({
      holds: await holds(db, request.params.org, clock.now()),
    }),
  );
  app.post(
    '/v1/organisations/:org/holds',
    {
      config: { access: deciders },
      schema: { summary: 'Place a legal hold', params: Org, body: PlaceHoldBody },
    },
    async (request, reply) => {
      requireAgreement(request);
      return reply
        .code(201)
        .send(await placeHold(services, request.params.org, request.body, actorOf(request)));
    },
  );
  app.post(
    '/v1/organisations/:org/holds/lifting',
    {
      config: { access: deciders },
      schema: { summary: 'Lift a legal hold', params: Org, body: LiftHoldBody },
    },
    async (request, reply) => {
      const { subject, case: id, because } = request.body;
      await liftHold(services, request.params.org, subject, id, actorOf(request), because);
      return reply.code(204).send();
    },
  );
}
