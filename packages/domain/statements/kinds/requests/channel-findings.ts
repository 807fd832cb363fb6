import type { CheckContext, Finding, Path } from '../../../manifest/finding.ts';
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
