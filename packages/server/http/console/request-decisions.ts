import {
  ApproveBody,
  ExtendBody,
  IdentityBody,
  PauseBody,
  RefuseBody,
  ReplyBody,
  RequestParams,
  ResumeBody,
} from '@amanat/contract/requests.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { Type } from 'typebox';
import { problems } from '../../platform/problem.ts';
import { answerInWords } from '../../requests/answer.ts';
import { approveRequest } from '../../requests/approve.ts';
import { assignRequest } from '../../requests/assign.ts';
import { confirmBy } from '../../requests/confirm.ts';
import { liftRestriction } from '../../requests/at-once.ts';
import { extendRequest } from '../../requests/extend.ts';
import { fileNames, getFile } from '../../requests/files.ts';
import { pauseRequest, resumeRequest } from '../../requests/pause.ts';
import { planRequest } from '../../requests/plan.ts';
import { requestNamed } from '../../requests/reads.ts';
import { replanRequest } from '../../requests/replan.ts';
import { refuseRequest } from '../../requests/refuse.ts';
import type { RequestServices } from '../../requests/services.ts';
import type { App } from '../app.ts';
import { actorOf, requireAgreement } from './actor.ts';
import { recordView } from './record-view.ts';
import { deciders, handlers } from './roles.ts';

const fail = problems(platformErrors);
const FileParams = Type.Object({ ...RequestParams.properties, file: Type.String({ maxLength: 80 }) });

/** What may be done with a request, each by who may decide it. */
export function requestDecisionRoutes(app: App, services: RequestServices): void {
  const base = '/v1/organisations/:org/requests/:request';
  app.post(
    `${base}/approval`,
    {
      config: { access: deciders },
      schema: { summary: 'Approve the plan', params: RequestParams, body: ApproveBody },
    },
    async (request, reply) => {
      requireAgreement(request);
      await approveRequest(
        services,
        request.params.org,
        request.params.request,
        actorOf(request),
        request.body.acknowledge,
      );
      return reply.code(204).send();
    },
  );
  app.post(
    `${base}/refusal`,
    {
      config: { access: deciders },
      schema: { summary: 'Refuse with ground and reasons', params: RequestParams, body: RefuseBody },
    },
    async (request, reply) => {
      await refuseRequest(
        services,
        request.params.org,
        request.params.request,
        actorOf(request),
        request.body.ground,
        request.body.reason,
      );
      return reply.code(204).send();
    },
  );
  app.post(
    `${base}/extension`,
    {
      config: { access: deciders },
      schema: { summary: 'Extend the term, with a notice', params: RequestParams, body: ExtendBody },
    },
    async (request, reply) => {
      await extendRequest(
        services,
        request.params.org,
        request.params.request,
        actorOf(request),
        request.body,
      );
      return reply.code(204).send();
    },
  );
  app.post(
    `${base}/pause`,
    {
      config: { access: deciders },
      schema: {
        summary: 'Ask the person, and let the term stand still',
        description:
          'Where every clock of the request knows it: the GDPR lets the term wait until identity is proven, and until a request for much data is made clear. 998-IIIQ does not: answered with AMANAT-REQ-117, and the term runs on.',
        params: RequestParams,
        body: PauseBody,
      },
    },
    async (request, reply) => {
      const { org, request: number } = request.params;
      await pauseRequest(services, org, number, actorOf(request), request.body);
      return reply.code(204).send();
    },
  );
  app.post(
    `${base}/resumption`,
    {
      config: { access: deciders },
      schema: { summary: 'The person answered: the term runs on', params: RequestParams, body: ResumeBody },
    },
    async (request, reply) => {
      const { org, request: number } = request.params;
      await resumeRequest(services, org, number, actorOf(request), request.body.on);
      return reply.code(204).send();
    },
  );
  app.post(
    `${base}/identity`,
    {
      config: { access: deciders },
      schema: { summary: 'Confirm identity without the code', params: RequestParams, body: IdentityBody },
    },
    async (request, reply) => {
      const { org, request: number } = request.params;
      const { by, on } = request.body;
      await confirmBy(services, org, number, by, actorOf(request), on);
      return reply.code(204).send();
    },
  );
  app.post(
    `${base}/reply`,
    {
      config: { access: handlers },
      schema: { summary: 'Answer in words', params: RequestParams, body: ReplyBody },
    },
    async (request, reply) => {
      requireAgreement(request);
      const { org, request: number } = request.params;
      await answerInWords(services, org, number, actorOf(request), request.body.text);
      return reply.code(204).send();
    },
  );
  app.post(
    `${base}/lifting`,
    { config: { access: deciders }, schema: { summary: 'Lift the restriction', params: RequestParams } },
    async (request, reply) => {
      await liftRestriction(services, request.params.org, request.params.request, actorOf(request));
      return reply.code(204).send();
    },
  );
  app.post(
    `${base}/assignment`,
    { config: { access: handlers }, schema: { summary: 'Take the request', params: RequestParams } },
    async (request, reply) => {
      const actor = actorOf(request);
      await assignRequest(services, request.params.org, request.params.request, actor, actor);
      return reply.code(204).send();
    },
  );
  app.post(
    `${base}/plan`,
    { config: { access: handlers }, schema: { summary: 'Look again and plan anew', params: RequestParams } },
    async (request, reply) => {
      const { org } = request.params;
      const row = await requestNamed(services.db, org, request.params.request);
      return reply.code(202).send({ outcome: await planRequest(services, org, row.id) });
    },
  );
  app.post(
    `${base}/replanning`,
    {
      config: { access: deciders },
      schema: {
        summary: 'Drop the approved plan and plan anew',
        description:
          'The approval lapses; what was done stays done. The new plan is made as soon as no step of the former one is in flight, and needs an approval of its own.',
        params: RequestParams,
      },
    },
    async (request, reply) => {
      const { org, request: number } = request.params;
      await replanRequest(services, org, number, actorOf(request));
      return reply.code(204).send();
    },
  );
  app.get(
    `${base}/answer/:file`,
    { config: { access: handlers }, schema: { summary: 'The answer as it was given', params: FileParams } },
    async (request, reply) => {
      requireAgreement(request);
      const { org, file } = request.params;
      const row = await requestNamed(services.db, org, request.params.request);
      const known = (await fileNames(services.db, org, row.id)).some((f) => f.name === file);
      const found = known ? await getFile(services, services.db, org, row.id, file) : undefined;
      if (!found) throw fail('AMANAT-HTTP-404');
      await recordView(
        services,
        org,
        actorOf(request),
        row.subject,
        row.number,
        services.clock.now().toISOString(),
      );
      return reply
        .type(found.type)
        .header('content-disposition', `attachment; filename="${found.name}"`)
        .header('cache-control', 'no-store')
        .send(Buffer.from(found.content));
    },
  );
}
