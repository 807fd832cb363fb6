import type { ReceiptParty, ReceiptPurpose, ReceiptState } from '@amanat/domain/ledger/consent-receipt.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { nameIn } from '@amanat/domain/schema/schema.ts';

type Language = 'az' | 'en' | 'ru';
const plain = (id: string) => ({ az: id, en: id, ru: id });

/** A purpose as a receipt tells of it, from the declaration it was agreed under. */
export function receiptPurpose(manifest: Manifest, id: string, state: ReceiptState): ReceiptPurpose {
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
  };
}

/** The controller first, then everybody who receives something for these purposes. */
export function receiptParties(
  manifest: Manifest,
  purposes: readonly string[],
  language: string,
): readonly ReceiptParty[] {
  const { id, name, address, website } = manifest.organisation;
  const l: Language = language === 'en' || language === 'ru' ? language : 'az';
  const ids = new Set(
    purposes.flatMap((one) =>
      Object.hasOwn(manifest.purposes, one) ? (manifest.purposes[one]?.recipients ?? []) : [],
    ),
  );
  const controller: ReceiptParty = {
    party_id: id,
    party_name: name,
    party_role: 'dpv:DataController',
    party_url: website,
    ...(address === undefined ? {} : { party_address: address }),
  };
  const others = [...ids].flatMap((one): readonly ReceiptParty[] => {
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
