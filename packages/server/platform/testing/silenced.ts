import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * A way to a database that can fall silent, as a machine that is stopped or a network that swallows everything: what is sent
 * is taken and never answered, and no connection is ended. The database itself goes on for everybody else.
 */
export async function silenceable(url: string) {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let isSilent = false;
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const open = [near];
    if (!isSilent) {
      const far = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
      near.pipe(far).pipe(near);
      open.push(far);
    }
    for (const socket of open) {
      sockets.add(socket);
      // Whoever lost a connection is told at its own end.
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  const way = new URL(url);
  way.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: way.href,
    silence: (): void => {
      isSilent = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
  };
}
