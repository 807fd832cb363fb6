import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, ref } from '../../../schema/schema.ts';
import { channelKindWords } from '../../channel-words.ts';
import { kept, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { either } from '../../term-words.ts';
import { notConnected, notCounted } from './fulfilment.ts';

/** The outcome is told by the channel the person chose. */
export const outcomeChannel = kind({
  says: 'outcome-channel',
  section: 'rights',
  schema: object(
    { via: list(ref('channels', 'A channel.', 'email'), 'Channels to choose from.', 1) },
    'How the outcome is told.',
  ),
  text(statement, manifest) {
    const via = either(statement.via.map((id) => channelKindWords(manifest, id)));
    return say(
      `Nəticəni sizə seçdiyiniz yolla bildiririk: ${via.az}.`,
      `We tell you the outcome by the channel you choose: ${via.en}.`,
      `О результате мы сообщим выбранным вами способом: ${via.ru}.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const declared = manifest.outcomeVia ?? [];
    const missing = statement.via.filter((id) => !declared.includes(id));
    if (missing.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-515',
        field: 'via',
        message: says(
          { channels: fact.all(missing.map((id) => fact.entry(manifest, 'channels', id))) },
          'Mətn bu yolu seçməyə imkan verir, `outcomeVia` bölməsində isə o yoxdur: {channels}.',
          'The text lets people choose a way that `outcomeVia` does not name: {channels}.',
          'Текст позволяет выбрать способ, которого нет в `outcomeVia`: {channels}.',
        ),
        why: says(
          {},
          'Portal yalnız outcomeVia kanallarını təklif edir.',
          'The portal offers the channels of outcomeVia only.',
          'Портал предлагает только каналы из outcomeVia.',
        ),
        fix: says(
          { channels: fact.code(missing.join(', ')), place: fact.place(['outcomeVia']) },
          '{place} siyahısına əlavə edin: {channels}.',
          'Add {channels} to {place}.',
          'Добавьте в {place}: {channels}.',
        ),
      }),
    ];
  },
  evidence(statement, reads) {
    if (reads.requests === null) return notConnected();
    const sendable = reads.requests.handling?.outcomeVia;
    if (sendable === undefined) return notCounted();
    const kinds = statement.via.map((id) => reads.manifest.channels[id]?.kind ?? id);
    const missing = kinds.filter((name) => !sendable.includes(name));
    if (missing.length > 0)
      return notYetShown(
        say(
          `Nəticə bu yolla hələ göndərilməyib: ${missing.join(', ')}.`,
          `No outcome has gone out by this channel yet: ${missing.join(', ')}.`,
          `Так результат ещё не отправлялся: ${missing.join(', ')}.`,
        ),
      );
    return kept(
      say(
        'Seçilə bilən yolların hər biri ilə nəticə çatdırılıb.',
        'An outcome has gone out by every channel one may choose.',
        'Результат уже отправлялся каждым из способов на выбор.',
      ),
      { via: kinds.join(' ') },
    );
  },
});
