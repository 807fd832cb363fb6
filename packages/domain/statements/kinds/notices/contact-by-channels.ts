import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { messageChannels } from '../../../manifest/lists.ts';
import { list, object, oneOf, ref } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { inside, say } from '../../phrase.ts';
import { either } from '../../term-words.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-b-finding.ts';
import { channelsAtGate } from './channels-at-gate.ts';
import { messageWords } from './channel-words.ts';

/** Messages for a purpose and the channels they go out by; each can be refused on its own. */
export const contactByChannels = kind({
  says: 'contact-by-channels',
  section: 'purposes',
  schema: object(
    {
      purpose: ref('purposes', 'What the messages are for.', 'contact'),
      channels: list(oneOf(messageChannels, 'A channel.'), 'The channels the text names.', 1),
    },
    'How people are contacted.',
  ),
  text({ purpose, channels }, manifest) {
    const entry = manifest.purposes[purpose];
    const why = entry === undefined ? say('', '', '') : (entry.why ?? inside(entry.name));
    const by = either(channels.map(messageWords));
    return say(
      `Sizinlə bu yollarla əlaqə saxlaya bilərik: ${by.az}. Bu, ${why.az} lazımdır. Hər yoldan ayrıca imtina edə bilərsiniz.`,
      `We may contact you by ${by.en} ${why.en}. You can refuse each of these on its own.`,
      `Мы можем связаться с вами так: ${by.ru}. Это нужно, ${why.ru}. От каждого способа можно отказаться отдельно.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const stated = new Set<string>(statement.channels);
    const declared = new Set<string>(manifest.purposes[statement.purpose]?.channels ?? []);
    const differ = [...stated]
      .filter((id) => !declared.has(id))
      .concat([...declared].filter((id) => !stated.has(id)));
    if (differ.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-470',
        field: 'channels',
        message: says(
          {
            purpose: fact.entry(manifest, 'purposes', statement.purpose),
            channels: fact.all(differ.map(fact.message)),
          },
          'Mətnlə {purpose} məqsədinin kanalları arasında fərq var: {channels}.',
          'The text and the channels of {purpose} differ on: {channels}.',
          'Текст и каналы цели {purpose} расходятся: {channels}.',
        ),
        why: says(
          {},
          'Kanaldan yalnız bəyan olunduğu yerdə imtina etmək olur; deyilməyən kanal gözlənilmir.',
          'A channel can be refused only where it is declared; one that is not told of cannot be expected.',
          'Отказаться от канала можно только там, где он заявлен; о том, о чём не сказано, не знают.',
        ),
        fix: says(
          {
            channels: fact.all(differ.map(fact.message)),
            place: fact.place(['purposes', statement.purpose, 'channels']),
            text: fact.place(context.path),
          },
          '{place} və {text} eyni kanalları göstərsin; fərq: {channels}.',
          'Let {place} and {text} name the same channels; they differ on {channels}.',
          'Пусть {place} и {text} называют одни каналы; разница: {channels}.',
        ),
      }),
    ];
  },
  evidence(statement, reads) {
    const gate = channelsAtGate(reads, statement.purpose);
    const { notices } = reads;
    if (!notices)
      return worstOf(
        gate,
        notYetShown(
          say(
            'Göndərilən bildirişlər hələ oxunmur.',
            'Messages that go out are not read yet.',
            'Отправленные сообщения пока не читаются.',
          ),
          gate.facts,
        ),
      );
    const facts = {
      ...gate.facts,
      withheld: notices.withheld,
      sentAgainstRefusal: notices.sentAgainstRefusal,
    };
    return notices.sentAgainstRefusal > 0
      ? broken(
          say(
            `İmtinaya baxmayaraq göndərilənlər var (${notices.sentAgainstRefusal}).`,
            `Messages went out against a refusal (${notices.sentAgainstRefusal}).`,
            `Есть сообщения вопреки отказу (${notices.sentAgainstRefusal}).`,
          ),
          facts,
        )
      : worstOf(gate, kept(gate.because, facts));
  },
});
