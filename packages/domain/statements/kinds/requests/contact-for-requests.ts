import { list, object, ref } from '../../../schema/schema.ts';
import { channelWords } from '../../channel-words.ts';
import { publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { either } from '../../term-words.ts';
import { worstOf } from '../../worst-of.ts';
import { closedChannelFindings } from './channel-findings.ts';
import { fulfilment } from './fulfilment.ts';

/** Where questions about the policy and about one’s data go. */
export const contactForRequests = kind({
  says: 'contact-for-requests',
  section: 'contact',
  schema: object(
    { via: list(ref('channels', 'A channel.', 'email'), 'How to reach the organisation.', 1) },
    'The contact for questions.',
  ),
  text(statement, manifest) {
    const via = either(statement.via.map((id) => channelWords(manifest, id)));
    return say(
      `Bu siyasət və ya məlumatlarınız barədə sualınız varsa, bizə yazın: ${via.az}.`,
      `If you have a question about this policy or your data, write to us: ${via.en}.`,
      `Если у вас есть вопрос об этой политике или о ваших данных, напишите нам: ${via.ru}.`,
    );
  },
  check(context) {
    return closedChannelFindings(context, context.statement.via);
  },
  evidence(statement, reads) {
    const intake = fulfilment(reads, { kinds: ['question'], via: statement.via });
    return worstOf(publishedNow(reads), intake);
  },
});
