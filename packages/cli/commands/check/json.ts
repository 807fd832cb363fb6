import type { Located } from './manifest-document.ts';

/** The findings for programs: one object, its form is fixed and documented in README.md. */
export function json(findings: readonly Located[]): string {
  const rows = findings.map(({ code, severity, file, place, message, why, fix, promises }) => ({
    code,
    severity,
    file,
    line: place.line,
    column: place.column,
    message,
    why,
    fix,
    promises,
  }));
  return JSON.stringify({ findings: rows }, null, 2);
}
