import type { TodayItem } from '@amanat/contract/console.ts';
import { ToldBody } from '@amanat/contract/notices.ts';
import { Type } from 'typebox';
import { noticePromised } from '@amanat/domain/manifest/notice-promised.ts';
import { standsOnSite } from '@amanat/domain/notices/on-site.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { wantsLetters } from '../../notices/letters.ts';
import { type OpenNotice, openNotices } from '../../notices/reads.ts';
import type { Db } from '../../platform/db.ts';
import type { Policies, PolicyVersion } from '../../policy/reads.ts';
import { recordTold, type ToldDeps, untoldVersions } from '../../policy/told.ts';
import type { App } from '../app.ts';
import { actorOf } from './actor.ts';
import { deciders } from './roles.ts';

const Version = Type.Object({ org: Type.String(), number: Type.String({ pattern: '^\\d{1,9}$' }) });

const changesOf = ({ changes }: PolicyVersion) => changes.filter((change) => change.significant).length;

/** Letters nobody has sent are late once their day is past, or the change is in force; those that go out wait. */
function urgencyOf({ state, lastDay, version, fault }: OpenNotice, now: string): TodayItem['urgency'] {
  const isLate = version.effectiveAt <= now || (lastDay !== null && lastDay < bakuDateOf(now));
  if (isLate && state !== 'done') return 'late';
  return fault === null && (state === 'scheduled' || state === 'gathering' || state === 'sending')
    ? 'waiting'
    : 'today';
}
/** Letters about a change that were not sent, go out, rest, or did not reach everybody. */
async function letterItems(db: Db, policies: Policies, org: string, now: string): Promise<TodayItem[]> {
  return (await openNotices(db, policies, org))
    .filter(({ state, version }) => state !== 'done' || version.effectiveAt > now)
    .map((notice) => {
      const { version, state, lastDay, waiting, failed, fault } = notice;
      return {
        kind: 'untold',
        urgency: urgencyOf(notice, now),
        ref: String(version.number),
        detail: {
          because: 'letters',
          state,
          via: noticePromised(version.manifest).join(' '),
          effectiveAt: version.effectiveAt,
          lastDay: lastDay ?? '',
          changes: changesOf(version),
          waiting,
          failed,
          fault: fault ?? '',
        },
      };
    });
}

/**
 * Significant changes of which people were not told, as lines of Bu gün; late from the day they are in force. Those that
 * only a notice on the site was promised for stand there by themselves.
 */
export async function untoldItems(
  db: Db,
  policies: Policies,
  org: string,
  now: string,
): Promise<TodayItem[]> {
  const untold = (await untoldVersions(db, policies, org)).filter(
    ({ version }) => !wantsLetters(version) && !standsOnSite(version.manifest),
  );
  return [
    ...(await letterItems(db, policies, org, now)),
    ...untold.map(({ version, because, via }): TodayItem => ({
      kind: 'untold',
      urgency: because === 'promised-to-tell' && version.effectiveAt <= now ? 'late' : 'today',
      ref: String(version.number),
      detail: { because, via: via.join(' '), effectiveAt: version.effectiveAt, changes: changesOf(version) },
    })),
  ];
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
