import { StatisticsQuery, StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { Type } from 'typebox';
import { consentStatistics } from '../../consent/statistics/consent-statistics.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { App } from '../app.ts';
import { periodOf } from './period-asked.ts';
import { anyStaff } from './roles.ts';

const Org = Type.Object({ org: Type.String() });

/** Depersonalised statistics: counts of choices, for all staff, since nobody is in them. Thirty days to today unless told. */
export function consentStatisticsRoutes(
  app: App,
  { db, clock }: { readonly db: Db; readonly clock: Clock },
): void {
  app.get(
    '/v1/organisations/:org/consents/statistics',
    {
      config: { access: anyStaff },
      schema: {
        summary: 'Choices counted by day, site, language, version, wording, way and purpose',
        params: Org,
        querystring: StatisticsQuery,
        response: { 200: StatisticsView },
      },
    },
    (request) => consentStatistics(db, request.params.org, periodOf(request.query, clock)),
  );
}
