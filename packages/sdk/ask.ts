import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import { AmanatError } from './error.ts';
import { unreachable } from './unreachable.ts';

export interface ClientOptions {
  /**
   * Address of the server, e.g. `https://privacy.example.az`, or of a relay on the application's own server; in a
   * browser it may be relative to the page.
   */
  readonly url: string;
  /** API key of the organisation; none in a browser, where a relay adds it. */
  readonly key?: string | undefined;
  /** Id of the organisation; stands in every question. */
  readonly organisation: string;
  /** Milliseconds an answer may take; 2,000 unless told. */
  readonly timeout?: number | undefined;
  readonly fetch?: typeof fetch | undefined;
}
/** What is asked of one server. Everything rejects with AmanatError: what the server refused, or why it was not reached. */
export interface Asking {
  /** @returns a body of JSON; null for an answer without one. */
  json(path: string, body?: unknown): Promise<unknown>;
  /** The stream of changes, until `signal` ends it. */
  stream(path: string, lastId: string | undefined, signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
}

/** Settings as an application without types may give them. */
type Given = Readonly<Partial<Record<keyof ClientOptions, unknown>>>;

/** Checks the settings once, for all that is asked with them. @throws AmanatError AMANAT-SDK-005 */
export function asking(options: ClientOptions): Asking {
  const base = baseOf(options);
  const { key } = options;
  const timeout = numberOf('timeout', options.timeout, 2000);
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key.trim()}` };
  const send = async <T>(
    path: string,
    init: RequestInit,
    read: (answer: Response) => Promise<T>,
  ): Promise<T> => {
    try {
      const sent = {
        ...init,
        headers: { ...headers, ...(init.headers as object) },
        redirect: 'error',
      } as const;
      const response = await (options.fetch ?? fetch)(new URL(path, base), sent);
      if (!response.ok) throw new AmanatError(await problemIn(response));
      return await read(response);
    } catch (cause) {
      throw cause instanceof AmanatError ? cause : unreachable(base.origin, cause);
    }
  };
  return {
    json: (path, body) => {
      const signal = AbortSignal.timeout(timeout);
      const type = { 'content-type': 'application/json' };
      const init = body === undefined ? {} : { method: 'POST', headers: type, body: JSON.stringify(body) };
      return send(path, { ...init, signal }, async (response) =>
        response.status === 204 ? null : bodyOf(response),
      );
    },
    stream: (path, lastId, signal) => {
      const last = lastId === undefined ? {} : { 'last-event-id': lastId };
      const init = { headers: { accept: 'text/event-stream', ...last }, signal };
      return send(path, init, async (response) => {
        const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
        if (!response.body || !isStream) throw new AmanatError(stranger(response));
        return response.body;
      });
    },
  };
}

function baseOf({ url, key, organisation }: Given): URL {
  const page = (globalThis as { location?: { href: string } }).location?.href;
  const given = typeof url === 'string' && url !== '' ? url.replace(/\/*$/, '/') : '//';
  const base = URL.canParse(given, page) ? new URL(given, page) : null;
  if (!base || !/^https?:$/.test(base.protocol))
    throw unusable('url', 'Give `url` as the address of the server, as https://privacy.example.az.');
  if (typeof organisation !== 'string' || organisation === '')
    throw unusable('organisation', 'Give `organisation` as the id that the declaration gives it.');
  if (key !== undefined && (typeof key !== 'string' || !/^[\x21-\x7e]+$/.test(key.trim())))
    throw unusable('key', 'Give `key` as the operator was shown it; see that the environment holds it.');
  return base;
}

/**
 * A setting that is a number, as it is read from an environment that may not hold it: what is compared with no number is
 * neither old nor too many.
 * @param least smallest number that means something.
 * @throws AmanatError AMANAT-SDK-005
 */
export function numberOf(setting: string, given: unknown, unlessTold: number, least = 1): number {
  if (given === undefined) return unlessTold;
  if (typeof given === 'number' && given >= least && Number.isFinite(given)) return given;
  throw unusable(setting, `Give \`${setting}\` as a number, ${least} or more.`);
}

function unusable(setting: string, fix: string): AmanatError {
  return new AmanatError({
    type: 'urn:amanat:error:AMANAT-SDK-005',
    title: 'The settings cannot be used',
    status: 400,
    code: 'AMANAT-SDK-005',
    detail: `\`${setting}\` is missing or has another form.`,
    fix,
  });
}

function isProblem(body: unknown): body is ProblemDetails {
  return typeof body === 'object' && body !== null && 'code' in body && 'fix' in body;
}

/** The body of an answer. @throws AmanatError AMANAT-SDK-001 when it is none of ours. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new AmanatError(stranger(response));
  }
}

/** The problem of an answer that is none, also when something between the two spoke in its place. */
async function problemIn(response: Response): Promise<ProblemDetails> {
  const body = await bodyOf(response);
  return isProblem(body) ? body : stranger(response);
}

function stranger({ status, ok }: Response): ProblemDetails {
  return {
    type: 'urn:amanat:error:AMANAT-SDK-001',
    title: 'The answer does not come from Əmanət',
    status: ok ? 502 : status,
    code: 'AMANAT-SDK-001',
    detail: `What came with status ${status} is not in its form.`,
    fix: 'Check `url`, and what stands between: a proxy, a sign-in page, a page that says that it is being mended.',
  };
}
