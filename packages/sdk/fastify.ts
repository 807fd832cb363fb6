import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { checkUse, refusalFor, type RouteUse } from './guard.ts';
import type { LiveGate } from './live.ts';
import { answerWith, checkRelay, requestOf } from './node-handler.ts';
import type { Relay } from './relay.ts';

/** What is used of Fastify 4 and 5. */
interface Reply {
  code(status: number): Reply;
  type(type: string): Reply;
  send(body: unknown): Reply;
}

/**
 * A `preHandler` for Fastify: lets a request through when the gate allows the use, else answers 403 with the reasons
 * (RFC 9457). `app.post('/mail', { preHandler: allowed(gate, { purpose: 'marketing', … }) }, send)`.
 * @throws AmanatError AMANAT-SDK-005 for settings that cannot be used, when the route is made.
 */
export function allowed<Request = FastifyRequest>(gate: Pick<LiveGate, 'may'>, use: RouteUse<Request>) {
  checkUse(gate, use);
  // What stands around it says nothing of its request: else `person` would be left without a type there.
  return async (request: NoInfer<Request>, reply: Reply): Promise<Reply | undefined> => {
    const refusal = await refusalFor(gate, use, request);
    if (!refusal) return undefined;
    return reply.code(refusal.status).type('application/problem+json').send(JSON.stringify(refusal));
  };
}

/**
 * A relay as a plugin of Fastify: `app.register(relayed(relay), { prefix: '/privacy' })`. It reads its bodies itself;
 * the parsers of the application stay as they are everywhere else.
 * @throws AmanatError AMANAT-SDK-005 for no relay.
 */
export function relayed(relay: Pick<Relay, 'handle'>): FastifyPluginAsync {
  checkRelay(relay);
  return async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.all('/*', async (request, reply) => {
      const response = await relay.handle(await requestOf(request.raw));
      reply.hijack();
      await answerWith(response, reply.raw);
    });
  };
}
