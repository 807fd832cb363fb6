import type { Relay } from './relay.ts';
import { checkMade } from './settings.ts';

/** What is used of a request and an answer of Node, Express or (raw) Fastify. */
interface Incoming extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** Express: the address before routers took their part off. */
  readonly originalUrl?: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What a body parser read before, if one did. */
  readonly body?: unknown;
}
interface Outgoing {
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(chunk: Uint8Array): unknown;
  end(): unknown;
  on(event: 'close', listener: () => void): unknown;
  once(event: 'drain', listener: () => void): unknown;
}

async function bodyOf(incoming: Incoming): Promise<string> {
  if (incoming.body !== undefined)
    return typeof incoming.body === 'string' ? incoming.body : JSON.stringify(incoming.body);
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of incoming) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > 1_000_000) break;
  }
  return text;
}

/** A request of Node as relays take it. @throws TypeError for an address or a method that is none. */
export async function requestOf(incoming: Incoming): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined && !name.startsWith(':'))
      headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const url = new URL(`http://relay.invalid${incoming.originalUrl ?? incoming.url ?? '/'}`);
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? null : await bodyOf(incoming);
  return new Request(url, { method, headers, body });
}

/** Sends an answer as fast as it is taken, so that it can be seen who does not read. */
export async function answerWith(response: Response, outgoing: Outgoing): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  const reader = response.body?.getReader();
  const closed = new Promise<void>((done) => outgoing.on('close', done));
  void closed.then(() => reader?.cancel());
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) break;
    if (outgoing.write(read.value) === false)
      await Promise.race([closed, new Promise<void>((done) => outgoing.once('drain', done))]);
  }
  outgoing.end();
}

/** @throws AmanatError AMANAT-SDK-005 */
export function checkRelay(relay: Pick<Relay, 'handle'>): void {
  checkMade('relay', relay, 'handle', '`createRelay`');
}

/**
 * A relay as a handler of Node's `http`, and so of Express (`app.use('/privacy', handler)`); Fastify has a plugin of its
 * own, `relayed`. What the application throws while it looks for the person goes to `next` where there is one, and is
 * answered with 500 where not.
 * @param relay what it is given to know the person by is the request's headers: cookies are among them.
 * @throws AmanatError AMANAT-SDK-005 for no relay.
 */
export function nodeHandler(relay: Pick<Relay, 'handle'>) {
  checkRelay(relay);
  return async (incoming: Incoming, outgoing: Outgoing, next?: (error: unknown) => void): Promise<void> => {
    let response: Response;
    try {
      response = await relay.handle(await requestOf(incoming));
    } catch (error) {
      if (next) return next(error);
      response = new Response(null, { status: 500 });
    }
    await answerWith(response, outgoing);
  };
}
