import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Home, homeFor } from './home.ts';

export interface EmbeddedPostgres {
  /** Connection URL of a database of that name, made when it is not there. */
  database(name: string): Promise<string>;
  /** True when it ran already: stopping it would take it from whoever started it. */
  readonly joined: boolean;
  /** Stops the server in order; data stays. */
  stop(): Promise<void>;
}
export interface EmbeddedOptions {
  /** Data directory; made at the first start. */
  readonly directory: string;
  /** Further settings, `name=value`. fsync stays on: acknowledged means durable. */
  readonly settings?: readonly string[];
}

/** A free port on loopback. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
}

/** Makes the cluster with a random password that only its owner can read. */
function initialise(home: Home): void {
  const scratch = mkdtempSync(join(tmpdir(), 'amanat-init-'));
  const passwordFile = join(scratch, 'password');
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (home.account) {
    chownSync(scratch, home.account.uid, home.account.gid);
    chownSync(passwordFile, home.account.uid, home.account.gid);
  }
  try {
    execFileSync(
      join(home.binaries, 'bin', 'initdb'),
      [
        '-D',
        home.data,
        '-U',
        'amanat',
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
        '-E',
        'UTF8',
        '--locale=C',
      ],
      { ...home.account, env: environment(), stdio: ['ignore', 'ignore', 'pipe'] },
    );
    writeFileSync(join(home.data, 'amanat.password'), password, { mode: 0o600 });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Running {
  readonly port: number;
  readonly process: ChildProcess | undefined;
}

/** The port of a server that already runs on this data directory (after the parent was killed), if it answers. */
async function alreadyRunning(home: Home, url: (port: number) => string): Promise<number | undefined> {
  const pidFile = join(home.data, 'postmaster.pid');
  if (!existsSync(pidFile)) return undefined;
  const port = Number(readFileSync(pidFile, 'utf8').split('\n')[3]);
  if (!port) return undefined;
  return (await answers(url(port))) ? port : undefined;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    // Not up yet, or not ours: the caller waits or starts one.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const megabyte = 1024 * 1024;
/**
 * What a server that works all day is set to; acknowledged stays durable. A quarter of the memory, up to 1 GB, holds
 * the indexes that grow at random places; checkpoints are rare, because after each the log takes whole pages.
 */
function workload(): readonly string[] {
  const shared = Math.min(1024, Math.max(128, Math.floor(totalmem() / megabyte / 4)));
  return [`shared_buffers=${shared}MB`, 'max_wal_size=4GB', 'checkpoint_timeout=15min', 'wal_buffers=16MB'];
}

function spawnServer(
  home: Home,
  port: number,
  settings: readonly string[],
): { child: ChildProcess; output: () => string } {
  const own = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...workload()];
  const flags = [...own, ...settings].flatMap((setting) => ['-c', setting]);
  const child = spawn(
    join(home.binaries, 'bin', 'postgres'),
    ['-D', home.data, '-p', String(port), ...flags],
    {
      ...home.account,
      env: environment(),
      // Its own process group: Ctrl-C reaches us first, so that writes in flight are finished.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let tail = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    tail = (tail + chunk.toString()).slice(-4000);
  });
  return { child, output: () => tail };
}

/** Starts the server; a lock file left by a killed one is waited for. */
async function start(
  home: Home,
  url: (port: number) => string,
  settings: readonly string[],
): Promise<Running> {
  let reason = '';
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const running = await alreadyRunning(home, url);
    if (running) return { port: running, process: undefined };
    const port = await freePort();
    const { child, output } = spawnServer(home, port, settings);
    while (child.exitCode === null && child.signalCode === null) {
      if (await answers(url(port))) return { port, process: child };
      await sleep(50);
    }
    reason = output();
    await sleep(500);
  }
  throw new Error(`PostgreSQL did not start on ${home.data}:\n${reason}`);
}

/** Starts PostgreSQL from npm on a data directory, or joins one that still runs there. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const home = homeFor(options.directory);
  if (!existsSync(join(home.data, 'PG_VERSION'))) initialise(home);
  const password = readFileSync(join(home.data, 'amanat.password'), 'utf8');
  const urlOf = (port: number, name = 'postgres') =>
    `postgresql://amanat:${password}@127.0.0.1:${port}/${name}`;
  const running = await start(home, urlOf, options.settings ?? []);
  return {
    database: async (name) => {
      const client = new pg.Client({ connectionString: urlOf(running.port) });
      await client.connect();
      try {
        const found = await client.query('select 1 from pg_database where datname = $1', [name]);
        if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
      } finally {
        await client.end();
      }
      return urlOf(running.port, name);
    },
    joined: running.process === undefined,
    stop: () => stop(home, running.process),
  };
}

async function stop(home: Home, child: ChildProcess | undefined): Promise<void> {
  if (!child) {
    const pid = Number(readFileSync(join(home.data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGINT');
    return;
  }
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await gone;
}
