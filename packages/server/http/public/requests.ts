import {
  ConfirmBody,
  ConfirmedRequest,
  OpenedRequest,
  OpenRequestBody,
  OrganisationParams,
  PersonalView,
  RequestParams,
} from '@amanat/contract/requests.ts';
import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Ask } from '../../requests/ask.ts';
import { confirmCode, requireToken } from '../../requests/confirm.ts';
import { fileNames, getFile } from '../../requests/files.ts';
import { openRequest, sendCode } from '../../requests/open.ts';
import { fail } from '../../requests/problem.ts';
import type { RequestServices } from '../../requests/services.ts';
import { withdrawRequest } from '../../requests/withdraw-request.ts';
import type { App } from '../app.ts';
import { requestRegisterRoute } from './requests-register.ts';

const open = { config: { access: 'public' as const } };
/** What sends mail or tries a code: at most so many a minute from one address of the network. */
const limited = { config: { access: 'public' as const, rateLimit: { max: 30, timeWindow: '1 minute' } } };

/** Requests over HTTP, for the person: open, confirm with the code, look, fetch the answer, take back. */
export function requestRoutes(app: App, services: RequestServices): void {
  app.register(async (scope) => {
    await scope.register(rateLimit, { global: false });
    intakeRoutes(scope as App, services);
  });
  personRoutes(app, services);
  requestRegisterRoute(app, services);
}

function intakeRoutes(app: App, services: RequestServices): void {
  app.post(
    '/v1/organisations/:org/requests',
    {
      ...limited,
      bodyLimit: 32_768,
      schema: {
        summary: 'Open a request',
        params: OrganisationParams,
        body: OpenRequestBody,
        response: { 201: OpenedRequest },
      },
    },
    async (request, reply) => {
      const { kind, language, email, name, ...ask } = request.body;
      const opened = await openRequest(services, request.params.org, {
        kind,
        language,
        channel: 'api',
        contact: { email, ...(name ? { name } : {}) },
        ask: ask as Ask,
      });
      return reply.code(201).send(opened);
    },
  );
  app.post(
    '/v1/organisations/:org/requests/:request/codes',
    {
      ...limited,
      schema: {
        summary: 'Send another one-time code',
        params: RequestParams,
        response: { 202: Type.Object({ sent: Type.Boolean() }) },
      },
    },
    async (request, reply) => {
      await sendCode(services, request.params.org, request.params.request);
      return reply.code(202).send({ sent: true });
    },
  );
  app.post(
    '/v1/organisations/:org/requests/:request/confirmation',
    {
      ...limited,
      schema: {
        summary: 'Confirm identity with the code',
        params: RequestParams,
        body: ConfirmBody,
        response: { 200: ConfirmedRequest },
      },
    },
    (request) => confirmCode(services, request.params.org, request.params.request, request.body.code),
  );
}

function tokenOf(request: FastifyRequest): string | undefined {
  return /^Bearer ([A-Za-z0-9_-]{22})$/.exec(request.headers.authorization ?? '')?.[1];
}
const fileParams = Type.Interface([RequestParams], {
  name: Type.String({ pattern: '^M-\\d{4}-\\d{4,}\\.(zip|html)$' }),
});

/** What needs the token that the code gave. */
function personRoutes(app: App, services: RequestServices): void {
  app.get(
    '/v1/organisations/:org/requests/:request',
    {
      ...open,
      schema: { summary: 'See one’s request', params: RequestParams, response: { 200: PersonalView } },
    },
    async (request, reply) => {
      const { org } = request.params;
      const row = await requireToken(services, org, request.params.request, tokenOf(request));
      void reply.header('cache-control', 'no-store');
      return {
        number: row.number,
        kind: row.kind,
        phase: row.phase,
        receivedAt: row.received_at,
        due: row.due_date,
        pausedAt: row.paused_at,
        closedAt: row.closed_at,
        files: [...(await fileNames(services.db, org, row.id))],
      };
    },
  );
  app.get(
    '/v1/organisations/:org/requests/:request/files/:name',
    { ...open, schema: { summary: 'Fetch the answer', params: fileParams } },
    async (request, reply) => {
      const { org, name } = request.params;
      const row = await requireToken(services, org, request.params.request, tokenOf(request));
      const file = await getFile(services, services.db, org, row.id, name);
      if (!file) throw fail('AMANAT-REQ-009');
      return reply
        .type(file.type)
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .header('cache-control', 'no-store')
        .send(Buffer.from(file.content));
    },
  );
  app.delete(
    '/v1/organisations/:org/requests/:request',
    { ...open, schema: { summary: 'Take one’s request back', params: RequestParams } },
    async (request, reply) => {
      const row = await requireToken(services, request.params.org, request.params.request, tokenOf(request));
      await withdrawRequest(services, request.params.org, row.id);
      return reply.code(204).send();
    },
  );
}
