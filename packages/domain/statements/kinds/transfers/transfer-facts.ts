import { compileManifest, type CompiledManifest } from '../../../decide/compile.ts';
import { destinationProblem } from '../../../decide/destination.ts';
import { emptyState } from '../../../decide/fold.ts';
import type { Manifest, Recipient } from '../../../manifest/manifest.ts';
import type { Law, RegimeId } from '../../../rules/law.ts';
import { entriesOf } from '../facts-of.ts';

/** Every country a recipient's data lies in or goes to. */
export function countriesOf(recipient: Recipient): readonly string[] {
  return [...new Set([recipient.country, ...(recipient.dataIn ?? [])])];
}

/** Whether a country is inside the area a regime calls its own. */
function isHome(regime: RegimeId, country: string, law: Law): boolean {
  return regime === 'eu-gdpr' ? law.isEea(country) : country === 'AZ';
}

/** Recipients outside Azerbaijan or outside the EEA, by the regimes that apply. */
export function abroad(manifest: Manifest, law: Law): readonly (readonly [string, Recipient])[] {
  const regimes = manifest.regimes.map((regime) => regime.id).filter((id) => id !== 'az-information-access');
  return entriesOf(manifest.recipients).filter(([, recipient]) =>
    countriesOf(recipient).some((country) => regimes.some((id) => !isHome(id, country, law))),
  );
}

/**
 * Countries to which nothing carries the transfer on that day, by the gate's own rule: not home, not adequate, no
 * mechanism in force; a contract with the person is taken to run, and written consent may still be asked for.
 */
export function groundless(compiled: CompiledManifest, id: string, today: string): readonly string[] {
  const recipient = compiled.recipients.get(id);
  const state = { ...emptyState, contract: { running: true, since: `${today}T00:00:00.000Z` } };
  return (recipient?.countries ?? []).filter(
    (country) =>
      destinationProblem(compiled, recipient!, country, state, `${today}T12:00:00.000Z`) ===
      'country.no-mechanism',
  );
}

/** The gate's view of a declaration that is not published yet, for checks. */
export function gateOf(manifest: Manifest, law: Law): CompiledManifest {
  return compileManifest(manifest, 0, { law });
}

/** Whether a DPF certification is recorded with an expiry that is not past. */
export function dpfRunsOut(recipient: Recipient, today: string): 'no-date' | 'lapsed' | undefined {
  if (!recipient.transfer?.mechanisms.includes('dpf')) return undefined;
  const { until } = recipient.transfer;
  if (until === undefined) return 'no-date';
  return until < today ? 'lapsed' : undefined;
}
