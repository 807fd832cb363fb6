import { StatisticsQuery, StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { addDays, isLocalDate } from '@amanat/domain/time/local-date.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { Type } from 'typebox';
import { consentStatistics } from '../../consent/statistics/consent-statistics.ts';
import { bakuDate, type Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { problems } from '../../platform/problem.ts';
import type { App } from '../app.ts';
import { anyStaff } from './roles.ts';

const fail = problems(platformErrors);
const noPeriod = 'A period is two days that exist, the first not after the second.';
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
    (request) => {
      const { to = bakuDate(clock.now()) } = request.query;
      if (!isLocalDate(to)) throw fail('AMANAT-HTTP-400', noPeriod);
      const { from = addDays(to, -29) } = request.query;
      if (!isLocalDate(from) || from > to) throw fail('AMANAT-HTTP-400', noPeriod);
      return consentStatistics(db, request.params.org, { from, to });
    },
  );
}
