import type { CodeRow } from '@amanat/domain/manifest/code-row.ts';
import { brief } from '@amanat/domain/schema/brief.ts';
import { CannotRun } from '../../cannot-run.ts';

/**
 * What a diagnostic stands for, as text or as JSON. The code may be short: `104` or `CHK-104`. Throws `CannotRun` for an unknown one.
 */
export function explain(code: string, codes: ReadonlyMap<string, CodeRow>, json = false): string {
  const digits = /^(?:AMANAT-)?(?:CHK-)?(\d{1,3})$/i.exec(code.trim())?.[1];
  const full = `AMANAT-CHK-${digits?.padStart(3, '0')}`;
  const row = codes.get(full);
  if (!row)
    throw new CannotRun(
      'AMANAT-CLI-005',
      `There is no diagnostic ${brief(code)}.`,
      'docs/diagnostics.md lists all of them; they look like AMANAT-CHK-104.',
    );
  const { severity, title, why, fix } = row;
  if (json) return `${JSON.stringify({ code: full, severity, title, why, fix }, null, 2)}\n`;
  return [`${full} (${severity}): ${title}`, '', `Why: ${why}`, `How to mend it: ${fix}`, ''].join('\n');
}
