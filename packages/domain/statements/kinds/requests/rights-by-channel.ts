import { list, object, oneOf, optional, ref } from '../../../schema/schema.ts';
import { channelWords } from '../../channel-words.ts';
import { kind } from '../../kind.ts';
import { joined, say } from '../../phrase.ts';
import { rightIds } from '../../../manifest/lists.ts';
import { rightWords } from '../../right-words.ts';
import { either } from '../../term-words.ts';
import { closedChannelFindings } from './channel-findings.ts';
import { fulfilRights } from './fulfil-rights.ts';
import { fulfilment } from './fulfilment.ts';

/** The channel that rights are exercised by; all declared rights when the text names none. */
export const rightsByChannel = kind({
  says: 'rights-by-channel',
  section: 'rights',
  schema: object(
    {
      via: list(ref('channels', 'A channel.', 'email'), 'Where one turns to.', 1),
      rights: optional(list(oneOf(rightIds, 'A right.'), 'Which rights; absent: all of them.')),
    },
    'How rights are exercised.',
  ),
  text(statement, manifest) {
    const via = either(statement.via.map((id) => channelWords(manifest, id)));
    if (statement.rights === undefined)
      return say(
        `Hüquqlarınızdan istifadə etmək üçün bizə yazın: ${via.az}.`,
        `To exercise your rights, write to us: ${via.en}.`,
        `Чтобы воспользоваться своими правами, напишите нам: ${via.ru}.`,
      );
    const rights = joined(statement.rights.map(rightWords));
    return say(
      `Bizə yazmaqla da edə bilərsiniz: ${rights.az}. Ünvan: ${via.az}.`,
      `By writing to us you can also: ${rights.en}. Where: ${via.en}.`,
      `Написав нам, вы также можете: ${rights.ru}. Куда: ${via.ru}.`,
    );
  },
  check(context) {
    return closedChannelFindings(context, context.statement.via);
  },
  evidence(statement, reads) {
    const rights = statement.rights ?? reads.manifest.rights;
    return rights === undefined
      ? fulfilment(reads, { kinds: ['question'], via: statement.via })
      : fulfilRights(reads, rights, statement.via);
  },
});
