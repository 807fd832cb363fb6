import type { CheckContext, Finding, Path } from '../../../manifest/finding.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { found } from '../../found.ts';

type Context = CheckContext & { readonly statement: { readonly id: string }; readonly path: Path };

/** Findings for channels the text offers for requests while the facts do not open them for that. */
export function closedChannelFindings(context: Context, via: readonly string[]): readonly Finding[] {
  return via
    .filter((id) => {
      const channel = context.manifest.channels[id];
      return channel !== undefined && channel.forRequests !== true;
    })
    .map((id) =>
      found(context, {
        code: 'AMANAT-CHK-509',
        field: 'via',
        message: `The text offers the channel ${id} for requests; the channel is not declared for them.`,
        why: 'A request sent where nobody expects one is answered late or never, and the term runs all the same.',
        fix: `Set forRequests: true on channels.${id}, or name another channel.`,
      }),
    );
}
/** E-mail addresses of the manifest by their spelling without case; several ids may share one. */
function emailAddresses(manifest: Manifest): readonly string[] {
  const addresses = Object.values(manifest.channels)
    .filter((channel) => channel.kind === 'email' && channel.address !== undefined)
    .map((channel) => (channel.address ?? '').toLowerCase());
  return [...new Set(addresses)];
}
/** A finding when the text sends people to one address while another stands in the same policy. */
export function severalAddresses(context: Context, via: readonly string[]): readonly Finding[] {
  const addresses = emailAddresses(context.manifest);
  const stated = via.filter((id) => context.manifest.channels[id]?.kind === 'email');
  if (addresses.length < 2 || stated.length !== 1) return [];
  return [
    found(context, {
      code: 'AMANAT-CHK-508',
      field: 'via',
      message: `The text names ${addresses.length} e-mail addresses: ${addresses.join(' and ')}. Which one is meant?`,
      why: 'A request sent to the other address starts the term of the law just as well.',
      fix: 'Name one address, or open each of them for requests and name them together.',
    }),
  ];
}
