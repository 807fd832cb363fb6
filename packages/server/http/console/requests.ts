import type { RequestDetailView, RequestsView } from '@amanat/contract/console.ts';
import {
  ApproveBody,
  ExtendBody,
  OrganisationParams,
  RefuseBody,
  ReplyBody,
  RequestParams,
} from '@amanat/contract/requests.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { type RequestKind, requestKinds } from '@amanat/domain/requests/kinds.ts';
import { type Phase, phases } from '@amanat/domain/requests/state.ts';
import { Type } from 'typebox';
import { inTransaction } from '../../platform/db.ts';
import { bakuDate } from '../../platform/clock.ts';
import { problems } from '../../platform/problem.ts';
import { answerInWords } from '../../requests/answer.ts';
import { approveRequest } from '../../requests/approve.ts';
import { liftRestriction } from '../../requests/at-once.ts';
import { assignRequest } from '../../requests/assign.ts';
import { extendRequest } from '../../requests/extend.ts';
import { fileNames, getFile } from '../../requests/files.ts';
import { planRequest } from '../../requests/plan.ts';
import { listRequests, requestDetail, requestNamed } from '../../requests/reads.ts';
import { refuseRequest } from '../../requests/refuse.ts';
import type { RequestServices } from '../../requests/services.ts';
import type { App } from '../app.ts';
import { actorOf, requireAgreement } from './actor.ts';
import { detailView, rowView } from './request-view.ts';
import { anyStaff, deciders, handlers } from './roles.ts';

const fail = problems(platformErrors);
const digits = (max: number) => Type.Optional(Type.String({ pattern: `^\\d{1,${max}}$` }));
const Query = Type.Object({
  open: Type.Optional(Type.Union([Type.Literal('true'), Type.Literal('false')])),
  late: Type.Optional(Type.Literal('true')),
  kind: Type.Optional(Type.String({ maxLength: 40 })),
  phase: Type.Optional(Type.String({ maxLength: 40 })),
  number: Type.Optional(Type.String({ maxLength: 20 })),
  limit: digits(3),
  offset: digits(7),
});
const FileParams = Type.Object({ ...RequestParams.properties, file: Type.String({ maxLength: 80 }) });

/** Requests for staff: list, detail, and what may be decided. */
export function requestConsoleRoutes(app: App, services: RequestServices): void {
  const { db, clock, policies } = services;
  const manifestOf = (org: string) => {
    const version = policies.inForce(org);
    if (!version) throw fail('AMANAT-HTTP-404');
    return version.manifest;
  };
  app.get(
    '/v1/organisations/:org/requests',
    {
      config: { access: anyStaff },
      schema: { summary: 'Requests', params: OrganisationParams, querystring: Query },
    },
    async (request): Promise<RequestsView> => {
      const { org } = request.params;
      const { open, late, kind, phase, number, limit, offset } = request.query;
      const at = clock.now();
      const filter = {
        ...(open === undefined ? {} : { open: open === 'true' }),
        ...(late ? { late: true } : {}),
        ...(requestKinds.includes(kind as RequestKind) ? { kind: kind as RequestKind } : {}),
        ...(phases.includes(phase as Phase) ? { phase: phase as Phase } : {}),
        ...(number ? { number } : {}),
        ...(limit ? { limit: Number(limit) } : {}),
        ...(offset ? { offset: Number(offset) } : {}),
      };
      const { total, requests } = await listRequests(db, org, filter, at.toISOString());
      const { country } = manifestOf(org).organisation;
      return { total, requests: requests.map((r) => rowView(r, bakuDate(at), country)) };
    },
  );
  app.get(
    '/v1/organisations/:org/requests-detail/:request',
    { config: { access: anyStaff }, schema: { summary: 'One request, for staff', params: RequestParams } },
    async (request): Promise<RequestDetailView> => {
      const { org } = request.params;
      const at = clock.now();
      const detail = await requestDetail(services, org, request.params.request, at.toISOString());
      const opens = request.caller?.hasAgreement === true;
      if (opens && detail.contact)
        await recordView(
          services,
          org,
          actorOf(request),
          detail.summary.subject,
          detail.summary.number,
          at.toISOString(),
        );
      return detailView(detail, manifestOf(org), bakuDate(at), opens);
    },
  );
  decisionRoutes(app, services);
}

/** Each look at personal data is an act (ALQ-6.2, LAL-3.3a). */
async function recordView(
  { db, journal }: RequestServices,
  org: string,
  actor: string,
  subject: string,
  number: string,
  time: string,
): Promise<void> {
  await inTransaction(db, (tx) =>
    journal.append(tx, org, [{ kind: 'request.viewed', time, actor, subject, refs: { request: number } }]),
  );
}

function decisionRoutes(app: App, services: RequestServices): void {
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
