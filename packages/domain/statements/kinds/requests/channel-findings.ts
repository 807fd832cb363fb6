import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
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
        message: says(
          { channel: fact.entry(context.manifest, 'channels', id) },
          'Mətndə müraciət üçün bu kanal təklif olunur, bəyannamədə isə o, müraciət üçün deyil: {channel}.',
          'The text offers a channel for requests that is not declared for them: {channel}.',
          'Текст предлагает для обращений канал, который для них не заявлен: {channel}.',
        ),
        why: says(
          {},
          'Heç kimin gözləmədiyi yerə göndərilən müraciətə gec cavab verilir və ya verilmir, müddət isə gedir.',
          'A request sent where nobody expects one is answered late or never, and the term runs all the same.',
          'На обращение, которого там никто не ждёт, отвечают поздно или никогда, а срок идёт.',
        ),
        fix: says(
          { write: fact.write(['channels', id, 'forRequests'], true), text: fact.place(context.path) },
          'Yazın: {write}, ya da {text} vədində başqa kanal göstərin.',
          'Write {write}, or name another channel in {text}.',
          'Напишите: {write}, или укажите другой канал в {text}.',
        ),
      }),
    );
}
