import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, ref } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { channelWords } from '../../channel-words.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { either } from '../../term-words.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-b-finding.ts';
import { guardiansHeard } from './age-at-gate.ts';

/** Requests about children come before all others; a legal representative may send them. */
export const childPriority = kind({
  says: 'child-priority',
  section: 'children',
  schema: object(
    { via: list(ref('channels', 'A channel.', 'email'), 'How a representative may ask.', 1) },
    'Priority of requests about children.',
  ),
  text({ via }, manifest) {
    const channels = either(via.map((id) => channelWords(manifest, id)));
    return say(
      `Uşaqlara aid bütün müraciətlərə növbədənkənar baxırıq. Uşağın qanuni nümayəndəsi məlumatın silinməsini buradan istəyə bilər: ${channels.az}. Kimliyini və səlahiyyətini yoxlayırıq.`,
      `We handle requests about children before all others. The child’s legal representative may ask for deletion here: ${channels.en}. We check who they are and their authority.`,
      `Обращения о детях мы рассматриваем первыми. Законный представитель ребёнка может попросить удаления здесь: ${channels.ru}. Мы проверяем личность и полномочия.`,
    );
  },
  check(context) {
    if (context.manifest.age?.prioritised) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-462',
        message: says(
          {},
          'Uşaqlar haqqında müraciətlərə növbədənkənar baxıldığı deyilir, `age.prioritised` isə bunu demir.',
          'Requests about children are said to come first; `age.prioritised` does not say so.',
          'Сказано, что обращения о детях рассматриваются первыми, а `age.prioritised` этого не говорит.',
        ),
        why: says(
          {},
          'Növbə bəyannaməyə görə qurulur.',
          'The queue is ordered by the declaration.',
          'Очередь строится по декларации.',
        ),
        fix: says(
          { write: fact.write(['age', 'prioritised'], true) },
          'Yazın: {write}.',
          'Write {write}.',
          'Напишите: {write}.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    const behind = reads.requests?.handling?.childrenBehind;
    const queue =
      behind === undefined
        ? notYetShown(
            say(
              'Növbənin sırası hələ oxunmur.',
              'The order of the queue is not read yet.',
              'Порядок очереди пока не читается.',
            ),
          )
        : behind > 0
          ? broken(
              say(
                `Uşaqlara aid müraciətlər növbədə arxada qalıb (${behind}).`,
                `Requests about children stand behind others (${behind}).`,
                `Обращения о детях стоят за другими (${behind}).`,
              ),
              { behind },
            )
          : kept(
              say(
                'Uşaqlara aid müraciətlər növbənin başındadır.',
                'Requests about children stand on top of the queue.',
                'Обращения о детях стоят в начале очереди.',
              ),
              { behind },
            );
    return worstOf(guardiansHeard(reads), queue);
  },
});
