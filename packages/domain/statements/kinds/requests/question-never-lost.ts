import { list, object, ref } from '../../../schema/schema.ts';
import { channelWords } from '../../channel-words.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { either } from '../../term-words.ts';
import { closedChannelFindings } from './channel-findings.ts';
import { fulfilment } from './fulfilment.ts';

/** Any letter about one’s data gets an answer, whatever its subject line says. */
export const questionNeverLost = kind({
  says: 'question-never-lost',
  section: 'rights',
  schema: object(
    { via: list(ref('channels', 'A channel.', 'email'), 'Where questions come in.', 1) },
    'Questions and explanations.',
  ),
  text(statement, manifest) {
    const via = either(statement.via.map((id) => channelWords(manifest, id)));
    return say(
      `Məlumatlarınızın işlənməsi ilə bağlı istənilən sualı verə bilərsiniz: ${via.az}. Mövzusunun necə yazılmasından asılı olmayaraq hər məktub qeydə alınır və cavablanır.`,
      `You can ask any question about the use of your data: ${via.en}. Each letter is registered and answered, whatever its subject says.`,
      `Вы можете задать любой вопрос об обработке ваших данных: ${via.ru}. Каждое письмо регистрируется и получает ответ, какой бы ни была тема.`,
    );
  },
  check(context) {
    return closedChannelFindings(context, context.statement.via);
  },
  evidence(statement, reads) {
    return fulfilment(reads, { kinds: ['question'], via: statement.via });
  },
});
