import { createServer } from 'node:net';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Ports {
  readonly amanat: number;
  readonly shop: number;
  readonly inbox: number;
  readonly smtp: number;
}
const usual: Ports = { amanat: 8080, shop: 8081, inbox: 8025, smtp: 1025 };

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
function anyFree(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
function remembered(file: string): Ports {
  try {
    return { ...usual, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<Ports>) };
  } catch {
    // The first start, or a file that was edited into something else: the usual ports serve.
    return usual;
  }
}

/** The ports of the demo: those of the last start, or the usual ones; a busy one is replaced and remembered. */
export async function choosePorts(file: string): Promise<Ports> {
  const wanted = remembered(file);
  const chosen = { ...wanted };
  for (const name of Object.keys(usual) as (keyof Ports)[])
    if (!(await isFree(wanted[name]))) chosen[name] = await anyFree();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(chosen));
  return chosen;
}
