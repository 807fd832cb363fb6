import { LocalDecisions, StateRequest } from '@amanat/contract/gate-local.ts';
import { Type } from 'typebox';
import { type LocalGateDeps, personState, recordLocalDecisions, snapshotOf } from '../../gate/local.ts';
import type { DecisionStream } from '../../gate/stream.ts';
import type { Routes } from '../app.ts';

const Org = Type.Object({ org: Type.String() });
const access = { access: 'api', key: 'decide' } as const;
/** A follower this many bytes behind is cut off; it comes back and starts from where it was. */
const mostBehind = 1_000_000;

export interface LocalGateServices extends LocalGateDeps {
  readonly stream: DecisionStream;
}

/** What gates inside applications are fed by: the declaration, a person's state, the stream of changes; and what they report. */
export const localGateRoutes: Routes<LocalGateServices> = (app, services) => {
  streamRoute(app, services);
  app.get(
    '/v1/organisations/:org/decisions/snapshot',
    { config: access, schema: { summary: 'The declaration in force, for a local gate', params: Org } },
    (request, reply) =>
      reply.header('cache-control', 'no-store').send(snapshotOf(services, request.params.org)),
  );
  app.post(
    '/v1/organisations/:org/decisions/state',
    {
      config: access,
      bodyLimit: 16_384,
      schema: { summary: 'What a person’s state is folded from', params: Org, body: StateRequest },
    },
    async (request, reply) => {
      const state = await personState(services, request.params.org, request.body.subject);
      return reply.header('cache-control', 'no-store').send(state);
    },
  );
  app.post(
    '/v1/organisations/:org/denials',
    {
      config: access,
      schema: { summary: 'Denials and disclosures of local gates', params: Org, body: LocalDecisions },
    },
    async (request, reply) => {
      const { org } = request.params;
      await recordLocalDecisions(services, org, request.body.decisions, request.caller?.account ?? 'api');
      return reply.code(204).send();
    },
  );
};

const streamRoute: Routes<LocalGateServices> = (app, { stream }) => {
  // A stream never ends by itself; without this a stop would wait for those who follow.
  app.addHook('preClose', () => stream.close());
  app.get(
    '/v1/organisations/:org/decisions/stream',
    { config: access, schema: { summary: 'Changes as they happen (Server-Sent Events)', params: Org } },
    async (request, reply) => {
      const { raw } = reply;
      const opening: string[] = [];
      const sink = {
        write: (text: string) => {
          if (!raw.headersSent) opening.push(text);
          else raw.write(text);
          return raw.writableLength < mostBehind;
        },
        close: () => void raw.end(),
      };
      const last = request.headers['last-event-id'];
      const stop = await stream.follow(request.params.org, typeof last === 'string' ? last : undefined, sink);
      reply.hijack();
      raw.on('close', stop);
      raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        // Whoever compresses on the way would hold the words back until there are many.
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      });
      raw.write(`retry: 500\n\n${opening.join('')}`);
      if (raw.destroyed) stop();
    },
  );
};
