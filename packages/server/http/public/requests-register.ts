import { OrganisationParams } from '@amanat/contract/requests.ts';
import { registerCsv, requestRegister } from '../../requests/register.ts';
import type { RequestServices } from '../../requests/services.ts';
import type { App } from '../app.ts';

/** `GET /v1/organisations/:org/requests.csv`: the register of requests, for staff and auditors. */
export function requestRegisterRoute(app: App, { db }: RequestServices): void {
  app.get(
    '/v1/organisations/:org/requests.csv',
    {
      config: { access: ['owner', 'officer', 'auditor'] },
      schema: { summary: 'Register of requests', params: OrganisationParams },
    },
    async (request, reply) => {
      const { org } = request.params;
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${org}-requests.csv"`)
        .send(registerCsv(await requestRegister(db, org)));
    },
  );
}
