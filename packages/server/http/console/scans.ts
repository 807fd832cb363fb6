import { scanErrors } from '@amanat/contract/errors/scans.ts';
import { ScanRunBody, type ScansView } from '@amanat/contract/scans.ts';
import { phases } from '@amanat/domain/scan/observation.ts';
import { Type } from 'typebox';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import { type AskServices, askScan } from '../../scans/ask.ts';
import { pictureOf } from '../../scans/pictures.ts';
import { scanSites } from '../../scans/view.ts';
import type { App } from '../app.ts';
import { actorOf } from './actor.ts';
import { anyStaff, handlers } from './roles.ts';

const fail = problems(scanErrors);
const Org = Type.Object({ org: Type.String() });
const Picture = Type.Object({
  org: Type.String(),
  phase: Type.Union(phases.map((phase) => Type.Literal(phase))),
});

export interface ScanConsoleServices extends AskServices {
  readonly policies: Pick<Policies, 'inForce' | 'versions'>;
  readonly everyDays: number | null;
}

/** The declared sites as the scanner last saw them, and a visit now. */
export function scanConsoleRoutes(app: App, services: ScanConsoleServices): void {
  const { db, policies, everyDays } = services;
  app.get(
    '/v1/organisations/:org/scans',
    { config: { access: anyStaff }, schema: { summary: 'Last visits to the declared sites', params: Org } },
    async (request): Promise<ScansView> => {
      const version = policies.inForce(request.params.org);
      return { everyDays, sites: version ? await scanSites(db, policies, version) : [] };
    },
  );
  app.post(
    '/v1/organisations/:org/scans/runs',
    {
      config: { access: handlers },
      schema: { summary: 'Have a declared site looked at now', params: Org, body: ScanRunBody },
    },
    async (request, reply) => {
      await askScan(services, request.params.org, request.body.site, actorOf(request));
      return reply.code(202).send();
    },
  );
  app.get(
    '/v1/organisations/:org/scans/pictures/:phase',
    {
      config: { access: anyStaff },
      schema: {
        summary: 'What a site looked like in a phase of the last visit',
        params: Picture,
        querystring: Type.Object({
          site: Type.String({ maxLength: 260 }),
          at: Type.Optional(Type.String({ maxLength: 40 })),
        }),
      },
    },
    async (request, reply) => {
      const { org, phase } = request.params;
      const jpeg = await pictureOf(db, org, request.query.site, phase);
      if (!jpeg) throw fail('AMANAT-SCAN-006');
      return reply.type('image/jpeg').header('cache-control', 'private, max-age=300').send(jpeg);
    },
  );
}
