import type { Severity } from './finding.ts';

/** Severities, the gravest first. */
export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

interface Graded {
  readonly severity: Severity;
}
/** Sorts what has a severity, the gravest first. */
export function gravestFirst(one: Graded, other: Graded): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity);
}
/** Whether something is as grave as a severity, or graver. */
export function isAtLeast({ severity }: Graded, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}
