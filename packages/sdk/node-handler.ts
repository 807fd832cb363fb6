import type { Relay } from './relay.ts';

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

/**
 * A relay as a handler of Node's `http`, and so of Express (`app.use('/privacy', handler)`) and of Fastify
 * (`handler(request.raw, reply.raw)` after `reply.hijack()`).
 * @param relayed what the relay is given to know the person by is the request's headers: cookies are among them.
 */
export function nodeHandler(relayed: Pick<Relay, 'handle'>) {
  return async (incoming: Incoming, outgoing: Outgoing): Promise<void> => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers))
      if (value !== undefined && !name.startsWith(':'))
        headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const url = new URL(incoming.originalUrl ?? incoming.url ?? '/', 'http://relay.invalid');
    const method = incoming.method ?? 'GET';
    const body = method === 'GET' || method === 'HEAD' ? null : await bodyOf(incoming);
    const asked = new Request(url, { method, headers, body });
    // What the application throws while it looks for the person is its own; the page is told of no answer.
    const response = await relayed.handle(asked).catch(() => new Response(null, { status: 500 }));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    const reader = response.body?.getReader();
    outgoing.on('close', () => void reader?.cancel().catch(() => undefined));
    for (;;) {
      const read = await reader?.read();
      if (!read || read.done) break;
      outgoing.write(read.value);
    }
    outgoing.end();
  };
}
