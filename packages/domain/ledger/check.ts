/** One thing a verifier looked at. `said` tells what was compared, or what is wrong. Never personal data. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly said: string;
}
export interface Verdict {
  /** True when every check passed. */
  readonly valid: boolean;
  readonly checks: readonly Check[];
}
export function verdict(checks: readonly Check[]): Verdict {
  return { valid: checks.every((check) => check.ok), checks };
}
/** A check from a fault: passed with `good` when there is none. */
export function check(name: string, fault: string | undefined, good: string): Check {
  return { name, ok: fault === undefined, said: fault ?? good };
}
