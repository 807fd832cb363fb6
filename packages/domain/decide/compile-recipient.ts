import type { Manifest, Recipient } from '../manifest/manifest.ts';
import { bakuDayEnd, bakuDayStart } from '../time/baku.ts';

/** A recipient prepared for the gate: instants are ISO texts that compare as such. */
export interface CompiledRecipient {
  readonly id: string;
  readonly recipient: Recipient;
  /** What it may get: its own list, else what the purposes that name it use. */
  readonly categories: ReadonlySet<string>;
  /** Its seat and every country the data goes to. */
  readonly countries: readonly string[];
  /** A processor without a processing agreement may get nothing (GDPR 28; LAL-2.5). */
  readonly lacksAgreement: boolean;
  readonly begins: string | null;
  readonly ends: string | null;
  readonly mechanisms: ReadonlySet<string>;
  /** First instant the DPF certification no longer holds; without a date it never holds. */
  readonly dpfEnds: string | null;
}

/** Agreements that can carry processing on instructions; confidentiality alone or a licence cannot. */
const processing: readonly string[] = ['dpa', 'service', 'terms', 'joint-controller'];

function categoriesOf(id: string, recipient: Recipient, manifest: Manifest): readonly string[] {
  if (recipient.categories) return recipient.categories;
  return Object.values(manifest.purposes)
    .filter((purpose) => purpose.recipients?.includes(id))
    .flatMap((purpose) => purpose.categories);
}

/**
 * Prepares one recipient. Only a processor needs an agreement to be given data at all; for others one that is
 * declared must still be in force. An agreement without a day of signature counts: `check` reports it.
 */
export function compileRecipient(id: string, recipient: Recipient, manifest: Manifest): CompiledRecipient {
  const { contract, transfer } = recipient;
  return {
    id,
    recipient,
    categories: new Set(categoriesOf(id, recipient, manifest)),
    countries: [...new Set([recipient.country, ...(recipient.dataIn ?? [])])],
    lacksAgreement: recipient.role === 'processor' && !(contract && processing.includes(contract.kind)),
    begins: contract?.signed === undefined ? null : bakuDayStart(contract.signed),
    ends: contract?.ends === undefined ? null : bakuDayEnd(contract.ends),
    mechanisms: new Set(transfer?.mechanisms),
    dpfEnds: transfer?.until === undefined ? null : bakuDayEnd(transfer.until),
  };
}
