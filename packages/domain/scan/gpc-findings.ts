import type { Declared } from './declared.ts';
import type { Details } from './details.ts';
import { scanFinding, type ScanFinding } from './finding.ts';
import type { Observation } from './observation.ts';

/** What the site says of Global Privacy Control, held against what is declared: nothing, the opposite, or an old date. */
export function gpcFindings({ gpc: said, at }: Observation, declared: Declared): readonly ScanFinding[] {
  if (!said) return [];
  const found = (code: 'AMANAT-SCAN-118' | 'AMANAT-SCAN-119' | 'AMANAT-SCAN-120', details: Details) => [
    scanFinding(declared, code, details, []),
  ];
  const honours = declared.gpc === true;
  if (said.gpc === undefined)
    return honours ? found('AMANAT-SCAN-118', { says: 'gpc-unsaid', status: said.status }) : [];
  if (said.gpc !== honours)
    return found('AMANAT-SCAN-119', { says: 'gpc-other', said: said.gpc, declared: honours });
  const since = day(said.lastUpdate);
  if (since === null) return found('AMANAT-SCAN-120', { says: 'gpc-undated' });
  // A day of leeway: a site may tell the day of its own clock.
  if (Date.parse(since) - Date.parse(at) > 86_400_000)
    return found('AMANAT-SCAN-120', { says: 'gpc-ahead', day: since });
  if (declared.gpcSince !== undefined && since < declared.gpcSince)
    return found('AMANAT-SCAN-120', { says: 'gpc-older', day: since, since: declared.gpcSince });
  return [];
}

/** The day of an ISO 8601 date or instant; null for anything else. */
function day(text: string | undefined): string | null {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0];
  return date !== undefined && !Number.isNaN(Date.parse(date)) ? date : null;
}
