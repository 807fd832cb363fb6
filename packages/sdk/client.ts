import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import type { DecisionAnswer, DecisionRequest } from '@amanat/contract/gate.ts';

/** A problem the server answered with (RFC 9457); `problem.code` is one of the documented codes. */
export class AmanatError extends Error {
  readonly problem: ProblemDetails;
  constructor(problem: ProblemDetails) {
    super(`${problem.code}: ${problem.title}. ${problem.fix}`);
    this.name = 'AmanatError';
    this.problem = problem;
  }
}
export interface ClientOptions {
  /** Address of the server, e.g. `https://privacy.example.az`, or of a relay on the application's own server. */
  readonly url: string;
  /** API key of the organisation; none in a browser, where a relay adds it. */
  readonly key?: string;
  /** Id of the organisation; stands in every question. */
  readonly organisation: string;
  /** Milliseconds an answer may take; 2,000 unless told. */
  readonly timeout?: number;
  readonly fetch?: typeof fetch;
}
export type Question = Omit<DecisionRequest, 'organisation'>;
export interface Client {
  /**
   * Asks the gate over HTTP. Rejects with AmanatError when the server refused the question, and with the error of
   * `fetch` when it did not answer. Neither is an allowance: treat a rejection as a denial.
   */
  may(question: Question): Promise<DecisionAnswer>;
  /** The same with the words of the live gate: whose data, what for, and how. */
  may(person: Question['subject'], purpose: string, use: Use): Promise<DecisionAnswer>;
}
type Use = Omit<Question, 'subject' | 'purpose'>;

/** Where to ask: the server, or a relay of it under a path of the application's own server. */
export function addressOf(url: string, path: string): string {
  return new URL(path, url.endsWith('/') ? url : `${url}/`).href;
}

/** The header that names the key; none where a relay adds it. */
export function authorisation(key: string | undefined): Record<string, string> {
  return key === undefined ? {} : { authorization: `Bearer ${key}` };
}

function isProblem(body: unknown): body is ProblemDetails {
  return typeof body === 'object' && body !== null && 'code' in body && 'fix' in body;
}

/** The problem of an answer that is no decision, also when something between the two spoke in its place. */
export async function problemOf(response: Response): Promise<ProblemDetails> {
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = json ? JSON.parse(text) : null;
  if (isProblem(body)) return body;
  return {
    type: 'urn:amanat:error:AMANAT-SDK-001',
    title: 'The answer does not come from Əmanət',
    status: response.status,
    code: 'AMANAT-SDK-001',
    detail: `Status ${response.status} without problem details.`,
    fix: 'Check the address and what stands between.',
  };
}

/** A client of one organisation's gate. */
export function createClient(options: ClientOptions): Client {
  const { url, key, organisation, timeout = 2000 } = options;
  const send = options.fetch ?? fetch;
  const ask = async (question: Question): Promise<DecisionAnswer> => {
    const response = await send(addressOf(url, 'v1/decisions'), {
      method: 'POST',
      headers: { ...authorisation(key), 'content-type': 'application/json' },
      body: JSON.stringify({ organisation, ...question }),
      signal: AbortSignal.timeout(timeout),
      redirect: 'error',
    });
    if (!response.ok) throw new AmanatError(await problemOf(response));
    return (await response.json()) as DecisionAnswer;
  };
  return {
    may: (first: Question | Question['subject'], purpose?: string, use?: Use) =>
      ask(purpose === undefined ? (first as Question) : ({ ...use, subject: first, purpose } as Question)),
  };
}
