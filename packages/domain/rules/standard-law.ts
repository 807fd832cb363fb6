import { generalLaw, informationAccessLaw, personalDataLaw } from './az.ts';
import { adequacy, eea } from './countries.ts';
import { convention108, gdpr } from './eu.ts';
import type { Law, LegalRule, RegimeId } from './law.ts';
import { officialNames } from './names.ts';

const rules: readonly LegalRule[] = [
  ...personalDataLaw,
  ...informationAccessLaw,
  ...generalLaw,
  ...gdpr,
  ...convention108,
];

/** Whether something dated is in force on a day: both ends included. */
function inForce(dated: { readonly validFrom: string; readonly validTo?: string }, on: string): boolean {
  return dated.validFrom <= on && (dated.validTo === undefined || on <= dated.validTo);
}

/** A law over given rules; tests and new jurisdictions make their own. */
export function lawOf(given: readonly LegalRule[]): Law {
  // Not `Map.groupBy`: applications that decide here may run where there is none (Node 20).
  const byId = new Map<string, LegalRule[]>();
  for (const rule of given) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule]);
  const byCountry = new Map<RegimeId, Map<string, { validFrom: string; validTo?: string }>>();
  for (const [regime, entries] of Object.entries(adequacy))
    byCountry.set(regime as RegimeId, new Map(entries.map((entry) => [entry.country, entry])));
  return {
    rules: given,
    officialNames,
    rule: (id, on) => byId.get(id)?.find((rule) => inForce(rule, on)),
    adequate: (country, regime, on) => {
      const entry = byCountry.get(regime)?.get(country);
      return entry !== undefined && inForce(entry, on);
    },
    isEea: (country) => eea.has(country),
  };
}

/**
 * The rules the product ships: Law 998-IIIQ, the information-access law, the Civil and Labour Codes of
 * Azerbaijan, the GDPR, Convention 108. What is not marked S is shown as «to be confirmed by your lawyer».
 */
export const standardLaw: Law = lawOf(rules);
