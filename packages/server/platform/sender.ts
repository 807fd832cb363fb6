import type { Manifest } from '@amanat/domain/manifest/manifest.ts';

/** The `From` of an organisation's letters: its own mailbox for requests, or the first it has. */
export function senderOf(manifest: Manifest): string {
  const boxes = Object.values(manifest.channels).filter(({ kind, address }) => kind === 'email' && address);
  const box = boxes.find(({ forRequests }) => forRequests) ?? boxes[0];
  return `"${manifest.organisation.name.replaceAll(/["\\]/g, '')}" <${box?.address ?? 'no-reply@localhost'}>`;
}
