import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, optional, ref } from '../../../schema/schema.ts';
import { channelWords } from '../../channel-words.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { joined, inside, say, together } from '../../phrase.ts';
import { either } from '../../term-words.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-b-finding.ts';
import { namesOf } from '../facts-of.ts';
import { nothing } from '../clause.ts';
import { channelsAtGate } from './channels-at-gate.ts';

/** News and offers go only to those who did not refuse; each message says how to refuse. */
export const newsRefusable = kind({
  says: 'news-refusable',
  section: 'purposes',
  schema: object(
    {
      purpose: ref('purposes', 'The purpose of the news.', 'news'),
      via: optional(list(ref('channels', 'A channel.', 'email'), 'Where one may refuse.')),
    },
    'News that may be refused.',
  ),
  text({ purpose, via = [] }, manifest) {
    const what = joined(namesOf(manifest.purposes, [purpose]).map(inside));
    const ways = either(via.map((id) => channelWords(manifest, id)));
    return together(
      say(
        `Sizə bildiriş göndərə bilərik (${what.az}). İmtina edənlərə göndərmirik və hər bildirişdə necə imtina edəcəyiniz yazılır.`,
        `We may send you messages (${what.en}). Those who refused get none, and each message says how to refuse.`,
        `Мы можем присылать вам сообщения (${what.ru}). Отказавшимся не пишем, а в каждом сообщении сказано, как отказаться.`,
      ),
      via.length === 0
        ? nothing
        : say(
            `İmtinanı buradan da bildirə bilərsiniz: ${ways.az}.`,
            `You can also refuse here: ${ways.en}.`,
            `Отказаться можно и здесь: ${ways.ru}.`,
          ),
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const ways = (statement.via ?? []).filter(
      (id) => manifest.channels[id]?.subjects?.['marketing-opt-out'] !== undefined,
    );
    const open = (statement.via ?? []).some((id) => manifest.channels[id]?.kind !== 'email');
    if (statement.via === undefined || ways.length > 0 || open) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-471',
        field: 'via',
        message: says(
          {},
          'Bildirişlərdən e-poçtla imtina etmək olar deyilir, onları dayandıran məktub mövzusu isə göstərilməyib.',
          'Messages can be refused by e-mail; no subject line is declared that stops them.',
          'Сказано, что от сообщений можно отказаться по почте, а тема письма для этого не указана.',
        ),
        why: says(
          {},
          'Qaydanın tanımadığı imtina insanı gözləyir, mesajlar isə gedir.',
          'A refusal that no rule recognises waits for a human, and messages go on meanwhile.',
          'Отказ, который не распознаёт правило, ждёт человека, а сообщения идут.',
        ),
        fix: says(
          { place: fact.code('subjects.marketing-opt-out') },
          'E-poçt kanalında mövzu sətrini yazın: {place}.',
          'Add the subject line under {place} of the e-mail channel.',
          'Добавьте тему письма у канала почты: {place}.',
        ),
      }),
    ];
  },
  evidence(statement, reads) {
    const gate = channelsAtGate(reads, statement.purpose);
    const { notices } = reads;
    const wrong = (notices?.sentAgainstRefusal ?? 0) + (notices?.withoutWayOut ?? 0);
    const { sent = 0, withheld = 0 } = notices ?? {};
    const facts = { sent, withheld, wrong };
    if (wrong > 0)
      return broken(
        say(
          `İmtinaya baxmayaraq və ya imtina yolu göstərilmədən göndərilənlər var (${wrong}).`,
          `Messages went out against a refusal or without a way to refuse (${wrong}).`,
          `Есть сообщения вопреки отказу или без способа отказаться (${wrong}).`,
        ),
        facts,
      );
    if (sent === 0)
      return worstOf(
        gate,
        notYetShown(
          say(
            'Hələ bildiriş göndərilməyib.',
            'No message has been sent yet.',
            'Сообщений ещё не отправляли.',
          ),
        ),
      );
    return worstOf(
      gate,
      kept(
        say(
          'Bildirişlər yalnız imtina etməyənlərə gedir.',
          'Messages go only to those who did not refuse.',
          'Сообщения получают только не отказавшиеся.',
        ),
        facts,
      ),
    );
  },
});
