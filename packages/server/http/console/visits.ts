import { StatisticsQuery } from '@amanat/contract/consent-statistics.ts';
import { VisitsView } from '@amanat/contract/visits.ts';
import { Type } from 'typebox';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { Policies } from '../../policy/reads.ts';
import { visitStatistics } from '../../visits/statistics.ts';
import type { App } from '../app.ts';
import { periodOf } from './period-asked.ts';
import { anyStaff } from './roles.ts';

/** Visits counted, for all staff, since nobody is in them. Thirty days to today unless told. */
export function visitConsoleRoutes(
  app: App,
  services: { readonly db: Db; readonly clock: Clock; readonly policies: Policies },
): void {
  app.get(
    '/v1/organisations/:org/visits/statistics',
    {
      config: { access: anyStaff },
      schema: {
        summary: 'Visits counted by day, site, page, referrer, browser, system and event',
        params: Type.Object({ org: Type.String() }),
        querystring: StatisticsQuery,
        response: { 200: VisitsView },
      },
    },
    (request) => {
      const { org } = request.params;
      const declared = services.policies.inForce(org)?.manifest.statistics !== undefined;
      return visitStatistics(services.db, org, periodOf(request.query, services.clock), declared);
    },
  );
}
