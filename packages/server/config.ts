import { join } from 'node:path';
import { secretOf, SecretUnreadable } from './platform/secret.ts';

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

/** Settings that a server cannot start with: all of them at once, each with how to mend it. */
export class SettingsRefused extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

const rounds: Readonly<Record<string, number | null>> = { nightly: 1, weekly: 7, off: null };
function scanEveryDays(told: string): number | null {
  if (Object.hasOwn(rounds, told)) return rounds[told] ?? null;
  throw new SettingsRefused([`AMANAT_SCAN is “${told}”. Write nightly, weekly or off.`]);
}

function noticesPerMinute(told: string): number {
  const rate = Number(told);
  if (Number.isInteger(rate) && rate > 0 && rate <= 100_000) return rate;
  throw new SettingsRefused([
    `AMANAT_NOTICES_PER_MINUTE is “${told}”. Write how many letters may go out in a minute.`,
  ]);
}

function port(told: string): number {
  const number = Number(told);
  if (/^\d+$/.test(told) && number <= 65_535) return number;
  throw new SettingsRefused([
    `AMANAT_PORT is “${told}”. Write a number from 0 to 65535; 0 takes a free port.`,
  ]);
}

/** A public origin: links in letters and pages are made by appending a path to it. */
function origin(told: string): string {
  const url = URL.canParse(told) ? new URL(told) : undefined;
  if (url && /^https?:$/.test(url.protocol) && told.replace(/\/$/, '').toLowerCase() === url.origin)
    return url.origin;
  throw new SettingsRefused([
    `AMANAT_URL is “${told}”. Write scheme and host alone, as https://privacy.example.az.`,
  ]);
}

function trueOrFalse(told: string): boolean {
  if (told === 'true' || told === 'false') return told === 'true';
  throw new SettingsRefused([`AMANAT_TRUST_PROXY is “${told}”. Write true or false.`]);
}

/** An address with a secret in it, which no message repeats. A sign in the password ends the host early when it stands bare. */
function address(name: string, schemes: readonly string[]): (told: string) => string {
  return (told) => {
    const url = URL.canParse(told) ? new URL(told) : undefined;
    const wanted = schemes.map((scheme) => `${scheme}//…`).join(' or ');
    if (!url || !schemes.includes(url.protocol) || url.pathname.includes('@'))
      throw new SettingsRefused([
        `${name} is no address of the form ${wanted}. In a name or password write @ as %40, / as %2F, : as %3A, # as %23, % as %25.`,
      ]);
    return told;
  };
}

/** Reads settings one by one and keeps what is wrong with them, so that all of it is told at once. */
function reader(env: Config['environment']) {
  const faults: string[] = [];
  const read = <T, A>(name: string, parse: (told: string) => T, absent: A): T | A => {
    try {
      const told = secretOf(env, name);
      return told === undefined ? absent : parse(told);
    } catch (error) {
      if (!(error instanceof SettingsRefused || error instanceof SecretUnreadable)) throw error;
      faults.push(error.message);
      return absent;
    }
  };
  const required = (name: string, parse: (told: string) => string): string => {
    const before = faults.length;
    const value = read(name, parse, '');
    if (value === '' && faults.length === before) faults.push(`${name} is not set, nor is ${name}_FILE.`);
    return value;
  };
  return { faults, read, required };
}

/** Reads the settings from the environment. @throws SettingsRefused with everything that is missing or wrong. */
export function configFromEnvironment(env: Config['environment']): Config {
  const { faults, read, required } = reader(env);
  const config: Config = {
    databaseUrl: required('DATABASE_URL', address('DATABASE_URL', ['postgresql:', 'postgres:'])),
    dataDirectory: env.AMANAT_DATA ?? join(process.cwd(), '.amanat'),
    host: env.AMANAT_HOST ?? '127.0.0.1',
    port: read('AMANAT_PORT', port, 8080),
    baseUrl: read('AMANAT_URL', origin, undefined),
    smtpUrl: required('AMANAT_SMTP_URL', address('AMANAT_SMTP_URL', ['smtp:', 'smtps:'])),
    organisations: env.AMANAT_ORGANISATIONS,
    trustProxy: read('AMANAT_TRUST_PROXY', trueOrFalse, false),
    scanEveryDays: read('AMANAT_SCAN', scanEveryDays, null),
    noticesPerMinute: read('AMANAT_NOTICES_PER_MINUTE', noticesPerMinute, 120),
    environment: env,
  };
  if (faults.length > 0) throw new SettingsRefused(faults);
  return config;
}
