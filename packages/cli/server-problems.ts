import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import { mendNoAnswer, whyNoAnswer } from '@amanat/contract/no-answer.ts';
import { CannotRun } from './cannot-run.ts';

/** Whether a body is a problem as Əmanət tells them (RFC 9457, with a code and a way to mend). */
export function isProblem(body: unknown): body is ProblemDetails {
  return typeof body === 'object' && body !== null && 'code' in body && 'fix' in body;
}
/** The server did not answer at all. */
export function noAnswer({ origin }: URL, error: unknown): CannotRun {
  const why = whyNoAnswer(error);
  return new CannotRun(
    'AMANAT-CLI-010',
    `${origin} does not answer (${why}).`,
    mendNoAnswer(why, '--server'),
  );
}
/** What a proxy says in the place of Əmanət where its own limits are too narrow; docs/operating.md has wider ones. */
const between: Readonly<Record<number, string>> = {
  413: 'The proxy in front of Əmanət takes nothing so large: raise its limit (client_max_body_size of nginx), as docs/operating.md shows.',
  504: 'The proxy in front of Əmanət waited no longer: raise its limit (proxy_read_timeout of nginx), as docs/operating.md shows, and start the command again.',
};
/** Something answered that is not Əmanət. */
export function notAmanat({ origin }: URL, status: number): CannotRun {
  return new CannotRun(
    'AMANAT-CLI-011',
    `What answers at ${origin} with status ${status} is not Əmanət.`,
    between[status] ?? 'Check --server, and what stands between: a proxy, a sign-in page.',
  );
}
/** What a body says; null where it is no JSON, whatever it calls itself: a proxy may have spoken. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
