import type { ProblemDetails } from '@amanat/contract/errors/error.ts';

/** A problem (RFC 9457) that the server answered with, or that kept its answer away; `problem.code` names it for good. */
export class AmanatError extends Error {
  readonly problem: ProblemDetails;
  constructor(problem: ProblemDetails, options?: ErrorOptions) {
    super(`${problem.code}: ${problem.title}. ${problem.fix}`, options);
    this.name = 'AmanatError';
    this.problem = problem;
  }
}
