import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import { AmanatError } from './error.ts';
import { checkSettings, numberOf, unusable } from './settings.ts';
import { unreachable } from './unreachable.ts';

export interface ClientOptions {
  /**
   * Address of the server, e.g. `https://privacy.example.az`, or of a relay on the application's own server; in a
   * browser it may be relative to the page.
   */
  readonly url: string;
  /**
   * API key of the organisation. Whoever asks a relay, as a browser does, leaves it out: a key that is given and not
   * there (`process.env.AMANAT_KEY` without the variable) is refused at once.
   */
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

/** The settings of what always needs a key, also where an application without types left it out. */
export function withKey<Options extends ClientOptions>(options: Options): Options {
  return { ...options, key: options?.key };
}

/** Checks the settings once, for all that is asked with them. @throws AmanatError AMANAT-SDK-005 */
export function asking(options: ClientOptions): Asking {
  const base = baseOf(options ?? {});
  const key = keyOf(options);
  checkSettings(options, { fetch: 'function?' });
  const timeout = numberOf('timeout', options.timeout, 2000);
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
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
      if (!response.ok) throw refusal(await problemIn(response), key);
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

/** The page that asks; none in a server, and then an address needs its host and a question the key. */
const pageOf = (): string | undefined => (globalThis as { location?: { href: string } }).location?.href;

function baseOf({ url, organisation }: Given): URL {
  const page = pageOf();
  const given = typeof url === 'string' && url !== '' ? url.replace(/\/*$/, '/') : '//';
  const base = URL.canParse(given, page) ? new URL(given, page) : null;
  if (!base || !/^https?:$/.test(base.protocol))
    throw unusable('url', 'Give `url` as the address of the server, as https://privacy.example.az.');
  if (typeof organisation !== 'string' || organisation === '')
    throw unusable('organisation', 'Give `organisation` as the id that the declaration gives it.');
  return base;
}

const giveKey = 'Give `key` as the operator was shown it; see that the environment holds it.';

/** The key as it is sent. One that was to be read from somewhere and was not there is no relay's absence of a key. */
function keyOf(options: Given): string | undefined {
  const { key } = options;
  if (key === undefined && (!('key' in options) || pageOf() !== undefined)) return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]+$/.test(key.trim())) throw unusable('key', giveKey);
  return key.trim();
}

/** What the server refused; that nobody asked, it can tell only by the key that was forgotten. */
function refusal(problem: ProblemDetails, key: string | undefined): AmanatError {
  const refused = new AmanatError(problem);
  const isNobody = key === undefined && problem.code === 'AMANAT-HTTP-401';
  return isNobody ? unusable('key', giveKey, { cause: refused }) : refused;
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
