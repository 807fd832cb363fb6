import { platformErrors } from '@amanat/contract/errors/platform.ts';
import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import type { Socket } from 'node:net';
import type { FastifyReply } from 'fastify';
import { Problem, problems } from '../platform/problem.ts';

const fail = problems(platformErrors);
const problemType = 'application/problem+json; charset=utf-8';
interface HttpError extends Error {
  readonly statusCode?: number;
  readonly code?: string;
  readonly validation?: readonly { readonly instancePath: string; readonly message?: string }[];
}
const byStatus: Readonly<Record<number, keyof typeof platformErrors>> = {
  413: 'AMANAT-HTTP-413',
  415: 'AMANAT-HTTP-415',
  429: 'AMANAT-HTTP-429',
  404: 'AMANAT-HTTP-404',
  405: 'AMANAT-HTTP-405',
  503: 'AMANAT-HTTP-503',
};

/** The problem behind any error: ours as it is, the framework's by status, everything else 500 without its text. */
export function toProblem(error: HttpError): Problem {
  if (error instanceof Problem) return error;
  if (error.validation) {
    // The validator's message names fields and types only; values could be personal data and are left out.
    return fail(
      'AMANAT-HTTP-400',
      'Some fields do not have the documented form.',
      eachOnce(
        error.validation.map((v) => ({ path: v.instancePath || '/', message: v.message ?? 'invalid' })),
      ),
    );
  }
  const status = error.statusCode ?? 500;
  const code = byStatus[status];
  if (code) return fail(code);
  if (status >= 400 && status < 500) return fail('AMANAT-HTTP-400');
  if (isDatabaseDown(error)) return fail('AMANAT-HTTP-503');
  return fail('AMANAT-HTTP-500');
}

interface FieldError {
  readonly path: string;
  readonly message: string;
}
/** A field that may be one of five words misses each of them; told once. */
function eachOnce(errors: readonly FieldError[]): FieldError[] {
  return [...new Map(errors.map((each) => [`${each.path} ${each.message}`, each])).values()];
}

function isDatabaseDown(error: HttpError): boolean {
  return ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006', '08001', '53300'].includes(
    error.code ?? '',
  );
}

/** Answers with `application/problem+json` (RFC 9457). */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.row.status).type(problemType).send(problemBody(problem));
}

function problemBody(problem: Problem): string {
  const body: ProblemDetails = {
    type: `urn:amanat:error:${problem.code}`,
    title: problem.row.title,
    status: problem.row.status,
    code: problem.code,
    detail: problem.message,
    fix: problem.row.fix,
    ...(problem.errors.length ? { errors: problem.errors } : {}),
  };
  return JSON.stringify(body);
}

/** Answers what Node could not read as a request: headers or an address too long, or no HTTP at all. */
export function answerUnreadable(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy();
  const tooLong = error.code === 'HPE_HEADER_OVERFLOW';
  const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const problem = fail(tooLong ? 'AMANAT-HTTP-431' : late ? 'AMANAT-HTTP-408' : 'AMANAT-HTTP-400');
  const body = problemBody(problem);
  const { status, title } = problem.row;
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    `Content-Type: ${problemType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
