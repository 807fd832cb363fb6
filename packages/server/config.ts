import { join } from 'node:path';

/** Settings of a server; secrets come from the environment or files, never from the repository. */
export interface Config {
  readonly databaseUrl: string;
  /** Folder for the master key when AMANAT_MASTER_KEY is not set. */
  readonly dataDirectory: string;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Public origin without a slash at the end; taken from host and port when absent. */
  readonly baseUrl: string | undefined;
  readonly smtpUrl: string;
  /** Folder of `{organisation}/manifest.yaml`, published at start when they changed. */
  readonly organisations: string | undefined;
  /** True behind a reverse proxy that sets X-Forwarded-*. */
  readonly trustProxy: boolean;
  /** Days between the scanner's visits to the declared sites; null: it makes none by itself. */
  readonly scanEveryDays?: number | null;
  /** Letters a minute to registered people about a change, at most; 120 unless told. */
  readonly noticesPerMinute?: number;
  /** Connections of the stores, under the names the manifests tell. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const rounds: Readonly<Record<string, number | null>> = { nightly: 1, weekly: 7, off: null };
function scanEveryDays(told: string | undefined): number | null {
  if (told === undefined || told === '') return null;
  if (Object.hasOwn(rounds, told)) return rounds[told] ?? null;
  throw new Error(`AMANAT_SCAN is “${told}”. Write nightly, weekly or off.`);
}

function noticesPerMinute(told: string | undefined): number {
  const rate = Number(told || 120);
  if (Number.isInteger(rate) && rate > 0 && rate <= 100_000) return rate;
  throw new Error(`AMANAT_NOTICES_PER_MINUTE is “${told}”. Write how many letters may go out in a minute.`);
}

/** Reads the settings from the environment; says which one is missing. */
export function configFromEnvironment(env: Readonly<Record<string, string | undefined>>): Config {
  const required = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`${name} is not set. See docs/operating.md for the settings of a server.`);
    return value;
  };
  return {
    databaseUrl: required('DATABASE_URL'),
    dataDirectory: env.AMANAT_DATA ?? join(process.cwd(), '.amanat'),
    host: env.AMANAT_HOST ?? '127.0.0.1',
    port: Number(env.AMANAT_PORT ?? 8080),
    baseUrl: env.AMANAT_URL,
    smtpUrl: required('AMANAT_SMTP_URL'),
    organisations: env.AMANAT_ORGANISATIONS,
    trustProxy: env.AMANAT_TRUST_PROXY === 'true',
    scanEveryDays: scanEveryDays(env.AMANAT_SCAN),
    noticesPerMinute: noticesPerMinute(env.AMANAT_NOTICES_PER_MINUTE),
    environment: env,
  };
}
