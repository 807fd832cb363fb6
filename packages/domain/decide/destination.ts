import type { CompiledManifest } from './compile.ts';
import type { CompiledRecipient } from './compile-recipient.ts';
import type { ReasonCode } from './reasons.ts';
import { contractRuns } from './start-event.ts';
import type { SubjectState } from './state.ts';

/** Whether data may go there without more, under every regime that rules transfers, on that day. */
export function isFree(compiled: CompiledManifest, country: string, on: string): boolean {
  if (country === compiled.manifest.organisation.country) return true;
  for (const regime of compiled.transferRegimes) {
    const home = regime === 'az-998' ? country === 'AZ' : compiled.law.isEea(country);
    if (!home && !compiled.law.adequate(country, regime, on)) return false;
  }
  return true;
}

/** Keeping data where it was collected is a mechanism there alone. */
function isLocal(compiled: CompiledManifest, country: string): boolean {
  return country === 'AZ' && compiled.transferRegimes.includes('az-998');
}

function mechanismHolds(
  compiled: CompiledManifest,
  { mechanisms, dpfEnds }: CompiledRecipient,
  country: string,
  state: SubjectState,
  at: string,
): boolean {
  return (
    mechanisms.has('scc') ||
    mechanisms.has('bcr') ||
    mechanisms.has('contract-for-subject') ||
    mechanisms.has('law-or-claims') ||
    (mechanisms.has('dpf') && country === 'US' && dpfEnds !== null && at < dpfEnds) ||
    (mechanisms.has('local') && isLocal(compiled, country)) ||
    (mechanisms.has('contract-with-subject') && contractRuns(state))
  );
}

/**
 * Why data may not go to a country (GDPR 44-49; 998-IIIQ 14), or null when it may: at home, adequate on that
 * day, under a mechanism of the recipient, or with the person's written consent to that destination (ALQ-7.2).
 * `dpf` carries data to the USA alone; without a last day it and `adequacy` without a decision are no mechanisms.
 */
export function destinationProblem(
  compiled: CompiledManifest,
  recipient: CompiledRecipient | null,
  country: string,
  state: SubjectState,
  at: string,
): ReasonCode | null {
  // Where no recipient narrows the list, the code itself must be one.
  if (recipient === null && !/^[A-Z]{2}$/.test(country)) return 'country.unknown';
  if (recipient !== null && !recipient.countries.includes(country)) return 'country.undeclared';
  if (isFree(compiled, country, at.slice(0, 10))) return null;
  if (recipient !== null && mechanismHolds(compiled, recipient, country, state, at)) return null;
  const written = state.writtenConsents[country];
  if (written?.given && (written.expires === null || at < written.expires)) return null;
  return recipient?.mechanisms.has('written-consent')
    ? 'country.written-consent-missing'
    : 'country.no-mechanism';
}
