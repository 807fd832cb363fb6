import { preferenceWords } from '@amanat/domain/consent/preferences-words.ts';
import { transfersByConsent } from '@amanat/domain/consent/transfers-by-consent.ts';
import type { CompiledManifest } from '@amanat/domain/decide/compile.ts';
import type { ReceiptParty, ReceiptPurpose, ReceiptState } from '@amanat/domain/ledger/consent-receipt.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { nameIn } from '@amanat/domain/schema/schema.ts';
import { countryName } from '@amanat/domain/statements/phrase.ts';

type Language = 'az' | 'en' | 'ru';
const plain = (id: string) => ({ az: id, en: id, ru: id });

/** A purpose as a receipt tells of it, from the declaration it was agreed under. @param end when it ends sooner than the whole. */
export function receiptPurpose(
  manifest: Manifest,
  id: string,
  state: ReceiptState,
  end: string | undefined,
): ReceiptPurpose {
  const purpose = Object.hasOwn(manifest.purposes, id) ? manifest.purposes[id] : undefined;
  return {
    purpose_id: id,
    purpose: purpose?.name ?? plain(id),
    purpose_type: purpose?.kind ?? 'unknown',
    lawful_basis: 'dpv:Consent',
    event_state: state,
    pii_information: (purpose?.categories ?? []).map((one) => manifest.categories[one]?.name ?? plain(one)),
    recipient_third_parties: [...(purpose?.recipients ?? [])],
    retention_period: purpose?.retention?.keep ?? null,
    ...(end === undefined ? {} : { validity_until: end }),
  };
}

/** A written consent to passing data to a country, told as the purpose it is of its own (998-IIIQ 14). */
export function receiptTransfer(
  compiled: CompiledManifest,
  country: string,
  state: ReceiptState,
): ReceiptPurpose {
  const name = (l: Language) => preferenceWords[l].transferTo(countryName(country)[l]);
  return {
    purpose_id: `transfer-${country}`,
    purpose: { az: name('az'), en: name('en'), ru: name('ru') },
    purpose_type: 'transfer',
    lawful_basis: 'dpv:Consent',
    event_state: state,
    pii_information: [],
    recipient_third_parties: recipientsIn(compiled, country),
    retention_period: null,
  };
}
/** Who receives data in a country on the ground of written consent. */
export function recipientsIn(compiled: CompiledManifest, country: string): readonly string[] {
  return transfersByConsent(compiled).find((one) => one.country === country)?.recipients ?? [];
}
/** Who receives something for these purposes. */
export function recipientsOf(manifest: Manifest, purposes: readonly string[]): readonly string[] {
  const of = (id: string) =>
    Object.hasOwn(manifest.purposes, id) ? (manifest.purposes[id]?.recipients ?? []) : [];
  return [...new Set(purposes.flatMap(of))];
}

/** The controller first, then these recipients. */
export function receiptParties(
  manifest: Manifest,
  recipients: readonly string[],
  language: string,
): readonly ReceiptParty[] {
  const { id, name, address, website } = manifest.organisation;
  const l: Language = language === 'en' || language === 'ru' ? language : 'az';
  const controller: ReceiptParty = {
    party_id: id,
    party_name: name,
    party_role: 'dpv:DataController',
    party_url: website,
    ...(address === undefined ? {} : { party_address: address }),
  };
  const others = recipients.flatMap((one): readonly ReceiptParty[] => {
    const recipient = manifest.recipients?.[one];
    if (!recipient) return [];
    const isProcessor = recipient.role === 'processor';
    return [
      {
        party_id: one,
        party_name: nameIn(recipient.name)[l],
        party_role: isProcessor ? 'dpv:DataProcessor' : 'dpv:Recipient',
        party_address: recipient.country,
      },
    ];
  });
  return [controller, ...others];
}
