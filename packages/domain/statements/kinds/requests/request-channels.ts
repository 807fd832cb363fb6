import { list, object, ref } from '../../../schema/schema.ts';
import { channelWords } from '../../channel-words.ts';
import { kind } from '../../kind.ts';
import { rows, say } from '../../phrase.ts';
import { closedChannelFindings } from './channel-findings.ts';
import { fulfilment } from './fulfilment.ts';

/** All the ways a request can come in; they end in one journal. */
export const requestChannelsKind = kind({
  says: 'request-channels',
  section: 'rights',
  schema: object(
    { via: list(ref('channels', 'A channel.', 'help-button'), 'The ways, in the order of the text.', 1) },
    'Ways to make a request.',
  ),
  text(statement, manifest) {
    const via = rows(statement.via.map((id) => channelWords(manifest, id)));
    return say(
      `Müraciət yolları: ${via.az}. Hansını seçsəniz də, müraciətiniz eyni jurnala düşür.`,
      `Ways to make a request: ${via.en}. Whichever you choose, your request ends up in the same journal.`,
      `Способы обратиться: ${via.ru}. Какой бы вы ни выбрали, обращение попадает в один журнал.`,
    );
  },
  check(context) {
    return closedChannelFindings(context, context.statement.via);
  },
  evidence(statement, reads) {
    return fulfilment(reads, { kinds: ['question'], via: statement.via });
  },
});
