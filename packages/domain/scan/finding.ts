import type { Severity } from '../manifest/finding.ts';
import { scanCodes, type KnownScanCode } from './codes.ts';
import type { CookieStatement, Declared } from './declared.ts';
import type { Details } from './details.ts';
import type { Phase, SeenThing, ThingKind } from './observation.ts';
import { scanSentence } from './words/sentence.ts';

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
  /** Which sentence it is, with its values: told in any language by `scanSentence`. */
  readonly details: Details;
  /** That sentence in English. */
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** Ids of the statements it touches. */
  readonly promises: readonly string[];
}
/** Makes a finding with the text of its code and the promises that speak of it. */
export function scanFinding(
  declared: Declared,
  code: KnownScanCode,
  details: Details,
  touches: readonly CookieStatement[],
  thing?: Pick<SeenThing, 'kind' | 'name' | 'host'> & Partial<SeenThing>,
): ScanFinding {
  const { severity, why, fix } = scanCodes[code];
  const about = thing && { kind: thing.kind, name: thing.name, host: thing.host };
  return {
    code,
    severity,
    ...about,
    phases: thing?.phases ?? [],
    by: thing?.by ?? [],
    details,
    message: scanSentence({ details, ...about }, 'en'),
    why,
    fix,
    promises: [...new Set(touches.flatMap((says) => declared.promises[says] ?? []))],
  };
}
