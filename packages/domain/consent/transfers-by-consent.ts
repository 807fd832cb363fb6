import type { CompiledManifest } from '../decide/compile.ts';
import { isFree } from '../decide/destination.ts';

/** A destination that rests on the person's written consent. */
export interface TransferByConsent {
  /** ISO 3166-1. */
  readonly country: string;
  /** Ids of the recipients whose data goes there on this ground. */
  readonly recipients: readonly string[];
}

/**
 * Countries the declaration sends data to with the written consent of the person as a mechanism, on the day its version
 * takes effect; home and adequate countries need none (998-IIIQ 14; GDPR 49(1)(a); ALQ-7.2).
 */
export function transfersByConsent(compiled: CompiledManifest): readonly TransferByConsent[] {
  const byCountry = new Map<string, string[]>();
  for (const { id, countries, mechanisms } of compiled.recipients.values()) {
    if (!mechanisms.has('written-consent')) continue;
    for (const country of countries) {
      if (isFree(compiled, country, compiled.manifest.policy.effective)) continue;
      byCountry.set(country, [...(byCountry.get(country) ?? []), id]);
    }
  }
  return [...byCountry].map(([country, recipients]) => ({ country, recipients }));
}
