import type { TodayItem } from '@amanat/contract/console.ts';
import { ToldBody } from '@amanat/contract/notices.ts';
import { Type } from 'typebox';
import type { Db } from '../../platform/db.ts';
import type { Policies } from '../../policy/reads.ts';
import { recordTold, type ToldDeps, untoldVersions } from '../../policy/told.ts';
import type { App } from '../app.ts';
import { actorOf } from './actor.ts';
import { deciders } from './roles.ts';

const Version = Type.Object({ org: Type.String(), number: Type.String({ pattern: '^\\d{1,9}$' }) });

/** Significant changes of which people were not told, as lines of Bu gün; late from the day they are in force. */
export async function untoldItems(
  db: Db,
  policies: Policies,
  org: string,
  now: string,
): Promise<TodayItem[]> {
  return (await untoldVersions(db, policies, org)).map(({ version, because, via }) => ({
    kind: 'untold',
    urgency: because === 'promised-to-tell' && version.effectiveAt <= now ? 'late' : 'today',
    ref: String(version.number),
    detail: {
      because,
      via: via.join(' '),
      effectiveAt: version.effectiveAt,
      changes: version.changes.filter((change) => change.significant).length,
    },
  }));
}

/** How people were told of a version, or that they need not be. */
export function untoldRoutes(app: App, deps: ToldDeps): void {
  app.post(
    '/v1/organisations/:org/versions/:number/told',
    {
      config: { access: deciders },
      schema: { summary: 'Record how people were told of a change', params: Version, body: ToldBody },
    },
    async (request, reply) => {
      const { org, number } = request.params;
      await recordTold(deps, { ...request.body, org, number: Number(number), actor: actorOf(request) });
      return reply.code(204).send();
    },
  );
}
