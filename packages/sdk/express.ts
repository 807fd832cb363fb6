import { checkUse, refusalFor, type RouteUse } from './guard.ts';
import type { LiveGate } from './live.ts';

declare global {
  // The interface that middleware adds to (`user`, `session`, `auth` …), also where Express has no types.
  namespace Express {
    interface Request {}
  }
}
type Headers = Readonly<Record<string, string | string[] | undefined>> & {
  readonly cookie?: string | undefined;
};
/** What every request of Express 4 and 5 has; whoever needs parameters or bodies names the type of Express. */
export type ExpressRequest = Express.Request & {
  readonly headers: Headers;
  readonly method: string;
  readonly originalUrl: string;
  readonly ip?: string | undefined;
};
/** What is used of an answer of Express 4 and 5. */
interface Response {
  status(code: number): Response;
  type(type: string): Response;
  send(body: unknown): unknown;
}
type Next = (error?: unknown) => void;

/**
 * Middleware for Express: lets a request through when the gate allows the use, else answers 403 with the reasons
 * (RFC 9457). `app.post('/mail', allowed(gate, { purpose: 'marketing', … }), send)`.
 * @throws AmanatError AMANAT-SDK-005 for settings that cannot be used, when the route is made.
 */
export function allowed<Request = ExpressRequest>(gate: Pick<LiveGate, 'may'>, use: RouteUse<Request>) {
  checkUse(gate, use);
  // What stands around it says nothing of its request: else `person` would be left without a type there.
  return (request: NoInfer<Request>, response: Response, next: Next): void => {
    refusalFor(gate, use, request).then((refusal) => {
      if (!refusal) return next();
      response.status(refusal.status).type('application/problem+json').send(JSON.stringify(refusal));
    }, next);
  };
}
