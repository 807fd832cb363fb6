import type { ProblemDetails } from '@amanat/contract/errors/error.ts';

/** What the server refused, with the code its words are looked up by. `AMANAT-NET-000`: it did not answer at all. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly fix: string;
  readonly errors: NonNullable<ProblemDetails['errors']>;
  constructor(details: Pick<ProblemDetails, 'code' | 'status' | 'title' | 'fix' | 'errors'>) {
    super(`${details.code}: ${details.title}`);
    this.name = 'ApiProblem';
    this.code = details.code;
    this.status = details.status;
    this.title = details.title;
    this.fix = details.fix;
    this.errors = details.errors ?? [];
  }
}

/** Nothing came back at all. */
export const silence = {
  code: 'AMANAT-NET-000',
  status: 0,
  title: 'The server does not answer',
  fix: 'Try again.',
  errors: [],
};

async function problemOf(response: Response): Promise<ApiProblem> {
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
  const body = isProblem ? ((await response.json()) as Partial<ProblemDetails>) : {};
  return new ApiProblem({
    ...silence,
    status: response.status,
    ...(body.code ? { code: body.code } : {}),
    ...(body.title ? { title: body.title } : {}),
    ...(body.fix ? { fix: body.fix } : {}),
    errors: body.errors ?? [],
  });
}

async function call(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, credentials: 'same-origin' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(silence);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** Reads JSON. @throws ApiProblem */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await call(path, {
    ...(signal ? { signal } : {}),
    headers: { accept: 'application/json' },
  });
  return (await response.json()) as T;
}
/** Sends JSON; answers with JSON are given back, others as undefined. @throws ApiProblem */
export async function send<T = unknown>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T | undefined> {
  const response = await call(path, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json; charset=utf-8' } }),
  });
  return response.headers.get('content-type')?.includes('json') ? ((await response.json()) as T) : undefined;
}
