import type { Law, RegimeId } from '../../rules/law.ts';
import type { Recipient } from '../manifest.ts';
import type { RuleContext } from './rule.ts';

const homes: readonly (readonly [RegimeId, (country: string, law: Law) => boolean])[] = [
  ['az-998', (country) => country === 'AZ'],
  ['eu-gdpr', (country, law) => law.isEea(country)],
];

/**
 * Countries a recipient takes data to that lie outside a regime that applies and are not recognised by it:
 * each needs a mechanism (GDPR 44-49; 998-IIIQ 14). The organisation's own country is no transfer.
 */
export function unprotected(recipient: Recipient, context: RuleContext): readonly string[] {
  const { manifest, law, today, applies } = context;
  const countries = new Set([recipient.country, ...(recipient.dataIn ?? [])]);
  countries.delete(manifest.organisation.country);
  return [...countries].filter((country) =>
    homes.some(
      ([regime, isHome]) => applies(regime) && !isHome(country, law) && !law.adequate(country, regime, today),
    ),
  );
}
/** True when the organisation answers under the law of that country as well: the data may well come from there. */
export function isServed(country: string, context: RuleContext): boolean {
  return homes.some(([regime, isHome]) => context.applies(regime) && isHome(country, context.law));
}
/** Whether one of the mechanisms carries a transfer to an unrecognised country; the DPF carries it to the USA alone. */
export function isCarried(country: string, mechanisms: readonly string[]): boolean {
  return mechanisms.some((one) => (one === 'dpf' ? country === 'US' : carrying.has(one)));
}
/** Mechanisms that carry a transfer anywhere; `adequacy` and `local` say there is none. */
const carrying: ReadonlySet<string> = new Set([
  'scc',
  'bcr',
  'written-consent',
  'contract-with-subject',
  'contract-for-subject',
  'law-or-claims',
]);
