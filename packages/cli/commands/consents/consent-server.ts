import { request as overHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { DryRunView, ImportBody, ImportView } from '@amanat/contract/consent-imports.ts';
import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import { CannotRun } from '../../cannot-run.ts';
import { isProblem, jsonIn, noAnswer, notAmanat } from '../../server-problems.ts';

/** A refusal by the server that is about the file or the mapping, not about who asks. */
export class Refused extends Error {
  readonly problem: ProblemDetails;
  constructor(problem: ProblemDetails) {
    super(problem.title);
    this.problem = problem;
  }
}
export interface FileToSend {
  readonly stream: Readable;
  /** Bytes. */
  readonly size: number;
}
/** The routes of records of consent by the file. */
export interface ConsentServer {
  imports(): Promise<readonly ImportView[]>;
  import(id: string): Promise<ImportView>;
  open(body: ImportBody): Promise<ImportView>;
  run(
    id: string,
    file: FileToSend,
    options: { dryRun: boolean; skipFaulty: boolean },
  ): Promise<ImportView | DryRunView>;
  /** The export as it comes; it was cut off when it errors. */
  export(format: 'ndjson' | 'csv'): Promise<Readable>;
}
interface Sent {
  readonly method?: 'POST' | 'PUT';
  readonly type?: string;
  readonly size?: number;
  readonly body?: string | Readable;
}

/**
 * Talks with an Əmanət server over plain requests: an import answers when it is done, which may be long after its file
 * was sent, and `fetch` gives up after five minutes.
 */
export function consentServer(origin: string, key: string, org: string): ConsentServer {
  const base = `/v1/organisations/${encodeURIComponent(org)}/consents/`;
  const ask = async (path: string, sent: Sent = {}): Promise<IncomingMessage> => {
    const url = new URL(base + path, origin);
    const answer = await exchange(url, key, sent);
    const status = answer.statusCode ?? 0;
    if (status >= 200 && status < 300) return answer;
    throw await failure(url, status, answer);
  };
  const json = async <T>(path: string, sent?: Sent): Promise<T> => {
    const answer = await ask(path, sent);
    const body = isJson(answer) ? jsonIn(await text(answer)) : null;
    if (body === null) throw notAmanat(new URL(origin), answer.statusCode ?? 0);
    return body as T;
  };
  return {
    imports: async () => (await json<{ imports: readonly ImportView[] }>('imports')).imports,
    import: (id) => json(`imports/${id}`),
    open: (body) => json('imports', { method: 'POST', type: 'application/json', body: JSON.stringify(body) }),
    run: (id, { stream, size }, { dryRun, skipFaulty }) =>
      json(`imports/${id}/file?dryRun=${dryRun}&skipFaulty=${skipFaulty}`, {
        method: 'PUT',
        type: 'application/octet-stream',
        size,
        body: stream,
      }),
    export: (format) => ask(`export.${format}`),
  };
}

function isJson({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.includes('json') ?? false;
}

async function exchange(
  url: URL,
  key: string,
  { method, type, size, body = '' }: Sent,
): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const length = typeof body === 'string' ? Buffer.byteLength(body) : size;
  const headers = {
    authorization: `Bearer ${key}`,
    ...(type === undefined ? {} : { 'content-type': type, 'content-length': length }),
  };
  const send = url.protocol === 'https:' ? overHttps : overHttp;
  const request = send(url, { method: method ?? 'GET', headers });
  request.on('response', resolve);
  request.on('error', reject);
  try {
    if (typeof body === 'string') request.end(body);
    else await sendFile(body, request, promise);
    return await promise;
  } catch (error) {
    throw noAnswer(url, error);
  }
}
/** A refusal may come before the whole file went out: then the answer counts, not the broken pipe. */
async function sendFile(
  file: Readable,
  request: ClientRequest,
  answer: Promise<IncomingMessage>,
): Promise<void> {
  await Promise.race([pipeline(file, request).catch(() => answer), answer]);
}

async function failure(url: URL, status: number, answer: IncomingMessage): Promise<Error> {
  const body: unknown = isJson(answer) ? jsonIn(await text(answer)) : null;
  answer.destroy();
  if (!isProblem(body)) return notAmanat(url, status);
  const { code, title, fix } = body;
  if (status === 401 || status === 403)
    return new CannotRun(
      'AMANAT-CLI-012',
      `The server refuses the key (${code}: ${title}).`,
      'The operator makes one for this alone: admin.ts api-key <organisation> <label> --for consent-files.',
    );
  if (status >= 500 || status === 429)
    return new CannotRun('AMANAT-CLI-013', `The server cannot do it now (${code}: ${title}).`, fix);
  return new Refused(body);
}
