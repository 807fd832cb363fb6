import {
  type NoticePeopleView,
  StartNoticeBody,
  type VersionNoticeView,
} from '@amanat/contract/version-notice.ts';
import { Type } from 'typebox';
import { versionWithLetters } from '../../notices/letters.ts';
import { countPeople } from '../../notices/people-count.ts';
import { noticeView } from '../../notices/reads.ts';
import type { NoticeServices } from '../../notices/services.ts';
import { actOnNotice, type NoticeAct, startNotice } from '../../notices/start.ts';
import type { Routes } from '../app.ts';
import { actorOf } from './actor.ts';
import { anyStaff, deciders } from './roles.ts';

const Version = Type.Object({ org: Type.String(), number: Type.String({ pattern: '^\\d{1,9}$' }) });
const base = '/v1/organisations/:org/versions/:number/notice';
const acts: Readonly<Record<NoticeAct, string>> = {
  pause: 'Stop letters that go out',
  resume: 'Let letters go on',
  cancel: 'Call off letters that have not begun',
  retry: 'Write again to whom the letters did not reach',
};

/** Letters to registered people about a version: what they say, how many, how far they are. */
export const versionNoticeRoutes: Routes<NoticeServices> = (app, services) => {
  app.get(
    base,
    { config: { access: anyStaff }, schema: { summary: 'Letters about a version', params: Version } },
    ({ params }): Promise<VersionNoticeView> => noticeView(services, params.org, Number(params.number)),
  );
  app.get(
    `${base}/people`,
    {
      config: { access: anyStaff },
      schema: { summary: 'Who would be written to, counted', params: Version },
    },
    async ({ params }): Promise<NoticePeopleView> => {
      const version = versionWithLetters(services.policies, params.org, Number(params.number));
      return countPeople(services, version);
    },
  );
  app.post(
    base,
    {
      config: { access: deciders },
      schema: { summary: 'Approve the letters and send them', params: Version, body: StartNoticeBody },
    },
    async (request, reply) => {
      const { org, number } = request.params;
      await startNotice(services, { ...request.body, org, version: Number(number), actor: actorOf(request) });
      return reply.code(202).send();
    },
  );
  for (const act of ['pause', 'resume', 'cancel', 'retry'] as const)
    app.post(
      `${base}/${act}`,
      { config: { access: deciders }, schema: { summary: acts[act], params: Version } },
      async (request, reply) => {
        const { org, number } = request.params;
        await actOnNotice(services, org, Number(number), act, actorOf(request));
        return reply.code(204).send();
      },
    );
};
