import { AgeCheckAnswer, AgeCheckBody } from '@amanat/contract/age.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import rateLimit from '@fastify/rate-limit';
import { Type } from 'typebox';
import { type AgeCheckServices, checkAge } from '../../gate/age-check.ts';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import type { App } from '../app.ts';

const fail = problems(platformErrors);
const Org = Type.Object({ org: Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' }) });

/** `POST /v1/organisations/:org/age-checks`: asked by a form before it asks for anything else. */
export function ageCheckRoute(app: App, services: AgeCheckServices & { readonly policies: Policies }): void {
  app.register(async (scope) => {
    await scope.register(rateLimit, { global: false });
    (scope as App).post(
      '/v1/organisations/:org/age-checks',
      {
        config: { access: 'public', rateLimit: { max: 60, timeWindow: '1 minute' } },
        bodyLimit: 256,
        schema: {
          summary: 'Whether a person is old enough; nothing about the person is kept',
          params: Org,
          body: AgeCheckBody,
          response: { 200: AgeCheckAnswer },
        },
      },
      async (request) => {
        const version = services.policies.inForce(request.params.org);
        if (!version) throw fail('AMANAT-HTTP-404');
        return checkAge(services, version, request.body);
      },
    );
  });
}
