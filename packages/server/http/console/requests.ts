import type { RequestDetailView, RequestsView } from '@amanat/contract/console.ts';
import { OrganisationParams, RequestParams } from '@amanat/contract/requests.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { type RequestKind, requestKinds } from '@amanat/domain/requests/kinds.ts';
import { type Phase, phases } from '@amanat/domain/requests/state.ts';
import { Type } from 'typebox';
import { bakuDate } from '../../platform/clock.ts';
import { problems } from '../../platform/problem.ts';
import { leftToExtend } from '../../requests/extend.ts';
import { requestDetail } from '../../requests/detail.ts';
import { listRequests } from '../../requests/list.ts';
import { leftToPause } from '../../requests/pause.ts';
import type { RequestServices } from '../../requests/services.ts';
import { actOfRequest } from '../../retention/reads.ts';
import type { App } from '../app.ts';
import { actorOf } from './actor.ts';
import { recordView } from './record-view.ts';
import { requestDecisionRoutes } from './request-decisions.ts';
import { detailView, rowView } from './request-view.ts';
import { anyStaff } from './roles.ts';

const fail = problems(platformErrors);
const digits = (max: number) => Type.Optional(Type.String({ pattern: `^\\d{1,${max}}$` }));
const DetailQuery = Type.Object({ progress: Type.Optional(Type.Literal('true')) });
const Query = Type.Object({
  open: Type.Optional(Type.Union([Type.Literal('true'), Type.Literal('false')])),
  late: Type.Optional(Type.Literal('true')),
  kind: Type.Optional(Type.String({ maxLength: 40 })),
  phase: Type.Optional(Type.String({ maxLength: 40 })),
  number: Type.Optional(Type.String({ maxLength: 20 })),
  limit: digits(3),
  offset: digits(7),
});

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
    {
      config: { access: anyStaff },
      schema: { summary: 'One request, for staff', params: RequestParams, querystring: DetailQuery },
    },
    async (request): Promise<RequestDetailView> => {
      const { org } = request.params;
      const at = clock.now();
      const detail = await requestDetail(services, org, request.params.request, at.toISOString());
      // Looking at how far it is opens no personal data, and so is no look to record.
      const opens = request.caller?.hasAgreement === true && !request.query.progress;
      if (opens && detail.contact)
        await recordView(
          services,
          org,
          actorOf(request),
          detail.summary.subject,
          detail.summary.number,
          at.toISOString(),
        );
      const act = await actOfRequest(db, org, detail.summary.id);
      const manifest = manifestOf(org);
      const now = at.toISOString();
      const term = {
        extendable: leftToExtend(services, manifest, detail.state, now),
        pausable: leftToPause(services, manifest, detail.state, now),
      };
      return detailView(detail, manifest, bakuDate(at), opens, act, term);
    },
  );
  requestDecisionRoutes(app, services);
}
