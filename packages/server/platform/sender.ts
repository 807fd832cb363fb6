import type { Manifest } from '@amanat/domain/manifest/manifest.ts';

/** Where people write to an organisation: its own mailbox for requests, or the first it has; undefined without one. */
export function mailboxOf(manifest: Manifest): string | undefined {
  const boxes = Object.values(manifest.channels).filter(({ kind, address }) => kind === 'email' && address);
  return (boxes.find(({ forRequests }) => forRequests) ?? boxes[0])?.address;
}

/** The `From` of an organisation's letters. */
export function senderOf(manifest: Manifest): string {
  const name = manifest.organisation.name.replaceAll(/["\\]/g, '');
  return `"${name}" <${mailboxOf(manifest) ?? 'no-reply@localhost'}>`;
}
