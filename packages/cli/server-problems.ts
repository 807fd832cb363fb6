import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import { CannotRun } from './cannot-run.ts';

/** Whether a body is a problem as Əmanət tells them (RFC 9457, with a code and a way to mend). */
export function isProblem(body: unknown): body is ProblemDetails {
  return typeof body === 'object' && body !== null && 'code' in body && 'fix' in body;
}
/** The server did not answer at all. */
export function noAnswer({ origin }: URL, error: unknown): CannotRun {
  const { message, cause, code } = error as Error & {
    readonly cause?: NodeJS.ErrnoException;
    readonly code?: string;
  };
  const why = cause?.code ?? cause?.message ?? code ?? message;
  return new CannotRun('AMANAT-CLI-010', `${origin} does not answer (${why}).`, 'Check --server.');
}
/** Something answered that is not Əmanət. */
export function notAmanat({ origin }: URL, status: number): CannotRun {
  return new CannotRun(
    'AMANAT-CLI-011',
    `What answers at ${origin} with status ${status} is not Əmanət.`,
    'Check --server, and what stands between: a proxy, a sign-in page.',
  );
}
