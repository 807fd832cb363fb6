import { OrganisationParams } from '@amanat/contract/requests.ts';
import { journalState } from '../../ledger/reads.ts';
import { drawRegister } from '../../requests/draw-register.ts';
import { registerCsv, requestRegister } from '../../requests/register.ts';
import type { RequestServices } from '../../requests/services.ts';
import type { App } from '../app.ts';

/** `GET /v1/organisations/:org/requests.csv` and `.pdf`: the register of requests, for staff and auditors. */
export function requestRegisterRoute(app: App, { db, clock, policies }: RequestServices): void {
  app.get(
    '/v1/organisations/:org/requests.pdf',
    {
      config: { access: ['owner', 'officer', 'auditor'] },
      schema: { summary: 'Register of requests on paper', params: OrganisationParams },
    },
    async (request, reply) => {
      const { org } = request.params;
      const { size } = await journalState(db, org);
      const organisation = policies.inForce(org)?.manifest.organisation;
      const pdf = await drawRegister({
        organisation: organisation?.legalName ?? organisation?.name ?? org,
        at: clock.now().toISOString(),
        journal: { size },
        rows: await requestRegister(db, org),
      });
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="${org}-requests.pdf"`)
        .send(pdf);
    },
  );
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
