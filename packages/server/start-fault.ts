import { SettingsRefused } from './config.ts';
import { Problem } from './platform/problem.ts';
import { SecretUnreadable } from './platform/secret.ts';

/** What PostgreSQL refuses an unfit server with, by SQLSTATE. */
const refusals: Readonly<Record<string, string>> = {
  '28P01':
    'PostgreSQL does not take the name and password of DATABASE_URL. Set the password again, or correct it there.',
  '28000':
    'PostgreSQL lets nobody in as DATABASE_URL says. Look at the name, and at pg_hba.conf of the database.',
  '3D000': 'PostgreSQL has no database of the name in DATABASE_URL. Make it: createdb --owner=<user> <name>.',
  '42501':
    'The user of DATABASE_URL may not make tables. Let it own the database: alter database <name> owner to <user>.',
  '53300': 'PostgreSQL has no connection left. Raise max_connections; a server takes up to 30.',
  '57P03': 'PostgreSQL takes nobody in yet: it is starting, or stopping.',
};
const unreached = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
]);

/** What PostgreSQL says of a moment: it stops, it starts, others have all connections. */
const momentary = new Set(['53300', '57P01', '57P02', '57P03']);

/**
 * Whether what kept a server from starting passes without anybody's mending: a database that is yet to come up, as after
 * the power was away. Whatever watches the server has to start it again then, and need not otherwise.
 */
export function passesByItself(error: unknown): boolean {
  const { code = '' }: Partial<Failure> = error instanceof Error ? error : {};
  return unreached.has(code) || momentary.has(code);
}

type Failure = Error & {
  readonly code?: string;
  readonly syscall?: string;
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
  readonly path?: string;
};

/**
 * What keeps a server, or a command of its operator, from starting, in words that say how to mend it. Undefined for
 * anything that is no matter of how it was set up: that has a cause in the code, and keeps its trace.
 */
export function startFault(error: unknown): string | undefined {
  if (error instanceof SettingsRefused || error instanceof SecretUnreadable)
    return `${error.message}\nThe settings of a server: docs/operating.md.`;
  if (error instanceof Problem) {
    const { code, message, row } = error;
    return [`${code}: ${message}`, ...(message === row.why ? [] : [row.why]), row.fix].join('\n');
  }
  if (!(error instanceof Error)) return undefined;
  const { code = '', syscall, address, hostname, port, path, message }: Failure = error;
  if (syscall === 'listen')
    return `AMANAT_HOST and AMANAT_PORT cannot be listened at: ${message}. Take another port, or stop what listens there.`;
  if (unreached.has(code)) {
    const where = [hostname ?? address, port].filter((part) => part !== undefined).join(':');
    return `DATABASE_URL: no PostgreSQL answers at ${where} (${code}). Start it, or correct host and port.`;
  }
  if (path !== undefined && ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'].includes(code))
    return `${path} cannot be used (${code}). Let the user of the server read it, and write where AMANAT_DATA is.`;
  const refusal = Object.hasOwn(refusals, code) ? refusals[code] : undefined;
  return refusal && `${refusal} (${message})`;
}
