import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { outerAddress } from './address.ts';

export interface GuardedProxy {
  readonly address: string;
  /** Hosts that were refused because they lie inside. */
  readonly refused: ReadonlySet<string>;
  close(): Promise<void>;
}
type Resolve = (hostname: string) => Promise<string | undefined>;

/**
 * A proxy on loopback that connects to public addresses only: redirects, scripts and changed name answers of a scanned
 * page cannot reach into the network of whoever scans. The resolved address is the one connected to.
 */
export async function guardedProxy(resolve: Resolve = outerAddress): Promise<GuardedProxy> {
  const refused = new Set<string>();
  const sockets = new Set<Duplex>();
  const admit = async (hostname: string): Promise<string | undefined> => {
    const address = await resolve(hostname);
    if (address === undefined) refused.add(hostname);
    return address;
  };
  const server = createServer((request, response) => void forward(request, response, admit));
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    void tunnel(request, socket, head, admit);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function forward(request: IncomingMessage, response: ServerResponse, admit: Resolve): Promise<void> {
  const url = URL.parse(request.url ?? '');
  const address = url?.protocol === 'http:' ? await admit(url.hostname) : undefined;
  if (!url || address === undefined) {
    response.writeHead(403).end();
    return;
  }
  const onward = ask(
    {
      host: address,
      port: url.port || 80,
      method: request.method ?? 'GET',
      path: url.pathname + url.search,
      headers: { ...request.headers, host: url.host },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

async function tunnel(request: IncomingMessage, socket: Duplex, head: Buffer, admit: Resolve): Promise<void> {
  const url = URL.parse(`https://${request.url ?? ''}`);
  const address = url ? await admit(url.hostname) : undefined;
  if (!url || address === undefined) {
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    return;
  }
  const onward: Socket = connect(Number(url.port || 443), address, () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
}
