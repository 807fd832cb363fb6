import { nameIn } from '@amanat/domain/schema/schema.ts';
import type { RecipientsView, RecipientView } from '@amanat/contract/registers.ts';
import type { Manifest, Recipient } from '@amanat/domain/manifest/manifest.ts';
import { certificateFault } from '@amanat/domain/statements/kinds/processors/certificates-checked.ts';
import { contractState } from '@amanat/domain/statements/kinds/processors/contract-state.ts';
import { isVoen } from '@amanat/domain/statements/kinds/processors/voen.ts';

function contractOf(recipient: Recipient, today: string): RecipientView['contract'] {
  const { contract } = recipient;
  return {
    state: contractState(recipient, today),
    kind: contract?.kind ?? null,
    signed: contract?.signed ?? null,
    ends: contract?.ends ?? null,
    terms: contract?.terms ?? [],
  };
}
function transferOf({ transfer }: Recipient): RecipientView['transfer'] {
  if (!transfer) return null;
  const { mechanisms, tia = null, until = null, evidence = null } = transfer;
  return { mechanisms, tia, until, evidence };
}
function certificatesOf({ certificates = [] }: Recipient, today: string): RecipientView['certificates'] {
  return certificates.map((certificate) => ({
    kind: certificate.kind,
    until: certificate.until ?? null,
    checked: certificate.checked ?? null,
    next: certificate.next ?? null,
    evidence: certificate.evidence ?? null,
    state: certificateFault(certificate, today) ?? 'valid',
  }));
}

/**
 * Everybody who receives data, on a day: identity with its check digits, task, contract, ground of the transfer,
 * certificates, and the checks that show control (LAL-1.2b, LAL-5.5, LAL-5.7). Made from the declaration in force.
 */
export function recipientRegister(manifest: Manifest, today: string): RecipientsView {
  const recipients = Object.entries(manifest.recipients ?? {}).map(([id, recipient]): RecipientView => ({
    id,
    name: nameIn(recipient.name),
    role: recipient.role,
    country: recipient.country,
    dataIn: recipient.dataIn ?? [],
    registration: recipient.registration ?? null,
    voen: recipient.voen ?? null,
    voenHolds: recipient.voen === undefined ? null : isVoen(recipient.voen),
    task: recipient.task,
    purposes: Object.entries(manifest.purposes)
      .filter(([, purpose]) => (purpose.recipients as readonly string[] | undefined)?.includes(id))
      .map(([purpose]) => purpose),
    contract: contractOf(recipient, today),
    transfer: transferOf(recipient),
    certificates: certificatesOf(recipient, today),
    controls: (recipient.controls ?? []).map(({ on, what, evidence = null }) => ({ on, what, evidence })),
  }));
  return { today, recipients };
}
