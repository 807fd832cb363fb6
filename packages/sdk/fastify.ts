import { refusalFor, type RouteUse } from './guard.ts';
import type { LiveGate } from './live.ts';

/** What is used of Fastify 4 and 5. */
interface Reply {
  code(status: number): Reply;
  type(type: string): Reply;
  send(body: unknown): Reply;
}

/**
 * A `preHandler` for Fastify: lets a request through when the gate allows the use, else answers 403 with the reasons
 * (RFC 9457). `app.post('/mail', { preHandler: allowed(gate, { purpose: 'marketing', … }) }, send)`.
 */
export function allowed<Request>(gate: Pick<LiveGate, 'may'>, use: RouteUse<Request>) {
  return async (request: Request, reply: Reply): Promise<Reply | undefined> => {
    const refusal = await refusalFor(gate, use, request);
    if (!refusal) return undefined;
    return reply.code(refusal.status).type('application/problem+json').send(JSON.stringify(refusal));
  };
}
