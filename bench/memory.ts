/**
 * Memory of the server at rest: `node bench/memory.ts`. Starts packages/server/main.ts as a process of its own on a
 * PostgreSQL of its own, with the five organisations published, asks it a few pages, and waits until it does nothing.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverFlags } from '../scripts/node-flags.mjs';
import { startEmbeddedPostgres } from '@amanat/server/platform/embedded/postgres.ts';

export interface MemoryFigure {
  readonly name: string;
  /** MiB, resident. */
  readonly megabytes: number;
  readonly limit: number | null;
}
const root = join(import.meta.dirname, '..');
const organisations = ['smartmarket', 'focusagency', 'alqoritmika', 'icta', 'lalafo'];

/** Resident memory of a process in MiB. */
function resident(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
/** Ticks of processor time a process has used. */
function ticks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}
/** Waits until the process has used next to nothing for ten seconds on end; at most two minutes. */
async function atRest(pid: number): Promise<void> {
  for (let second = 0, quiet = 0, before = ticks(pid); second < 120 && quiet < 10; second += 1) {
    await sleep(1000);
    const now = ticks(pid);
    quiet = now - before <= 5 ? quiet + 1 : 0;
    before = now;
  }
}

/** Runs a script until it prints a line that tells its address (or that it is up). */
function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const line = output.split('\n').find((one) => one.includes(' is up'));
      if (line) resolve({ child, line });
    });
  });
}
async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** Node with nothing but Fastify listening: what no server of this make can go below. */
async function floor(): Promise<number> {
  const script = `import fastify from 'fastify';
    const app = fastify(); app.get('/', () => 'ok'); await app.listen({ port: 0 }); console.log('it is up');`;
  const { child } = await run(['--input-type=module', '-e', script], process.env);
  await atRest(child.pid!);
  const megabytes = resident(child.pid!);
  await stop(child);
  return megabytes;
}

async function server(databaseUrl: string, directory: string): Promise<readonly [number, number]> {
  const { child, line } = await run([...serverFlags, 'packages/server/main.ts'], {
    ...process.env,
    DATABASE_URL: databaseUrl,
    AMANAT_DATA: directory,
    AMANAT_PORT: '0',
    AMANAT_SMTP_URL: 'smtp://127.0.0.1:9',
    AMANAT_ORGANISATIONS: join(root, 'organisations'),
  });
  try {
    await atRest(child.pid!);
    const started = resident(child.pid!);
    const { url } = JSON.parse(line) as { url: string };
    for (const org of organisations)
      for (const page of ['privacy', 'cookies', 'versions']) {
        const answer = await fetch(`${url}/${org}/${page}`);
        if (!answer.ok) throw new Error(`/${org}/${page} answers ${answer.status}`);
        await answer.text();
      }
    await atRest(child.pid!);
    return [started, resident(child.pid!)];
  } finally {
    await stop(child);
  }
}

/** Measures the server's resident memory at rest, and the floor in the same run. */
export async function benchMemory(): Promise<readonly MemoryFigure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'amanat-bench-'));
  chmodSync(directory, 0o755);
  const cluster = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
  try {
    const bare = await floor();
    const [started, used] = await server(await cluster.database('amanat'), directory);
    return [
      { name: 'memory: started, five organisations', megabytes: started, limit: 200 },
      { name: 'memory: at rest after pages were read', megabytes: used, limit: 200 },
      { name: 'machine: Node with Fastify alone', megabytes: bare, limit: null },
    ];
  } finally {
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

if (import.meta.main)
  for (const { name, megabytes, limit } of await benchMemory()) {
    const verdict = limit === null ? '' : megabytes <= limit ? '  reached' : '  NOT REACHED';
    console.log(`${name.padEnd(46)} ${megabytes.toFixed(0).padStart(9)} MiB${verdict}`);
  }
