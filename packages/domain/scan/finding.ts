import type { Severity } from '../manifest/finding.ts';
import { scanCodes, type KnownScanCode } from './codes.ts';
import type { CookieStatement, Declared } from './declared.ts';
import type { Phase, SeenThing, ThingKind } from './observation.ts';

/** One thing a crawl has to say. */
export interface ScanFinding {
  readonly code: KnownScanCode;
  readonly severity: Severity;
  /** What it is about; absent for the page as a whole. */
  readonly kind?: ThingKind;
  readonly name?: string;
  readonly host?: string;
  readonly phases: readonly Phase[];
  readonly by: readonly string[];
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** Ids of the statements it touches. */
  readonly promises: readonly string[];
}
const words: Readonly<Record<ThingKind, string>> = {
  cookie: 'cookie',
  'local-storage': 'local storage',
  'session-storage': 'session storage',
  'indexed-db': 'database',
  beacon: 'beacon',
  script: 'script',
  frame: 'frame',
  request: 'request',
  fingerprinting: 'call',
};
/** `cookie _ga (example.az)`. */
export function nameOf({ kind, name, host }: Pick<SeenThing, 'kind' | 'name' | 'host'>): string {
  return `${words[kind]} ${name} (${host})`;
}

/** Makes a finding with the text of its code and the promises that speak of it. */
export function scanFinding(
  declared: Declared,
  code: KnownScanCode,
  message: string,
  touches: readonly CookieStatement[],
  thing?: Pick<SeenThing, 'kind' | 'name' | 'host'> & Partial<SeenThing>,
): ScanFinding {
  const { severity, why, fix } = scanCodes[code];
  return {
    code,
    severity,
    ...(thing ? { kind: thing.kind, name: thing.name, host: thing.host } : {}),
    phases: thing?.phases ?? [],
    by: thing?.by ?? [],
    message,
    why,
    fix,
    promises: [...new Set(touches.flatMap((says) => declared.promises[says] ?? []))],
  };
}
