import { refusalFor, type RouteUse } from './guard.ts';
import type { LiveGate } from './live.ts';

/** What is used of Express 4 and 5. */
interface Response {
  status(code: number): Response;
  type(type: string): Response;
  send(body: string): unknown;
}
type Next = (error?: unknown) => void;

/**
 * Middleware for Express: lets a request through when the gate allows the use, else answers 403 with the reasons
 * (RFC 9457). `app.post('/mail', allowed(gate, { purpose: 'marketing', … }), send)`.
 */
export function allowed<Request>(gate: Pick<LiveGate, 'may'>, use: RouteUse<Request>) {
  return (request: Request, response: Response, next: Next): void => {
    refusalFor(gate, use, request).then((refusal) => {
      if (!refusal) return next();
      response.status(refusal.status).type('application/problem+json').send(JSON.stringify(refusal));
    }, next);
  };
}
