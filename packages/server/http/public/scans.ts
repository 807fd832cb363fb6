import { ScanAnswer, ScanReport } from '@amanat/contract/scans.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { declaredIn } from '@amanat/domain/scan/declared.ts';
import { Type } from 'typebox';
import { problems } from '../../platform/problem.ts';
import { gpcSupport } from '../../policy/reads.ts';
import { recordScan, type ScanServices } from '../../scans/record.ts';
import type { Routes } from '../app.ts';

const fail = problems(platformErrors);
const Org = Type.Object({ org: Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' }) });
/** A crawl of fifty pages with hundreds of things stays well below. */
const largest = 1_000_000;

/** What a site is held against, and the results `amanat scan` hands over. */
export const scanRoutes: Routes<ScanServices> = (app, services) => {
  app.get(
    '/v1/organisations/:org/cookie-list',
    {
      config: { access: 'public' },
      schema: { summary: 'The cookie list in force as data, as a crawl is held against it', params: Org },
    },
    (request) => {
      const version = services.policies.inForce(request.params.org);
      if (!version) throw fail('AMANAT-HTTP-404');
      const { lastUpdate } = gpcSupport(services.policies, version);
      return declaredIn(version.manifest, version.number, lastUpdate);
    },
  );
  app.post(
    '/v1/organisations/:org/scans',
    {
      config: { access: 'api', key: 'scan' },
      bodyLimit: largest,
      schema: {
        summary: 'Take in the last crawl of a site',
        params: Org,
        body: ScanReport,
        response: { 201: ScanAnswer },
      },
    },
    async (request, reply) => {
      const actor = request.caller?.account ?? 'api';
      const answer = await recordScan(services, request.params.org, actor, request.body);
      return reply.code(201).send(answer);
    },
  );
};
