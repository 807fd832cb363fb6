import type { Severity } from '@amanat/domain/manifest/finding.ts';
import { isAtLeast, severities } from '@amanat/domain/manifest/severities.ts';
import type { ScanFinding } from '@amanat/domain/scan/finding.ts';
import type { Observation } from '@amanat/domain/scan/observation.ts';

/** What `--json` prints and the server takes in: what was seen, and what was found in it. */
export interface Report extends Observation {
  readonly organisation: string;
  readonly version: number | null;
  readonly findings: readonly ScanFinding[];
}

/** 1 when a finding is at or above the severity that fails, else 0. */
export function exitCodeOf({ findings }: Report, failOn: Severity): 0 | 1 {
  return findings.some((finding) => isAtLeast(finding, failOn)) ? 1 : 0;
}
/** `2 errors, 1 warning, 0 notes`. */
export function countsOf({ findings }: Report): string {
  return severities
    .map((severity) => {
      const n = findings.filter((finding) => finding.severity === severity).length;
      return `${n} ${severity}${n === 1 ? '' : 's'}`;
    })
    .join(', ');
}
