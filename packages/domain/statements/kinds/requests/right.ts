import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { flag, list, object, oneOf, optional, ref } from '../../../schema/schema.ts';
import { channelWords } from '../../channel-words.ts';
import { atRisk } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { joined, say, together } from '../../phrase.ts';
import { rightIds } from '../../../manifest/lists.ts';
import { rightWords } from '../../right-words.ts';
import { either } from '../../term-words.ts';
import { worstOf } from '../../worst-of.ts';
import { closedChannelFindings } from './channel-findings.ts';
import { emptyRight, undeclaredRights } from './declared-rights.ts';
import { fulfilRights } from './fulfil-rights.ts';

/** One or more rights a person has, and, when the text limits deletion by law, what happens then. */
export const right = kind({
  says: 'right',
  section: 'rights',
  schema: object(
    {
      rights: list(oneOf(rightIds, 'A right.'), 'What one may do.', 1),
      via: optional(list(ref('channels', 'A channel.', 'email'), 'Where it can be done.')),
      saveLegalDuties: optional(flag('True when what a law makes the organisation keep is kept.')),
      withHelp: optional(flag('True when the organisation offers to help in doing it.')),
    },
    'A right of the person.',
  ),
  text(statement, manifest) {
    const rights = joined(statement.rights.map(rightWords));
    const channels = either((statement.via ?? []).map((id) => channelWords(manifest, id)));
    return together(
      say(
        `Siz ${rights.az} hüququna maliksiniz.`,
        `You have the right to ${rights.en}.`,
        `Вы вправе ${rights.ru}.`,
      ),
      statement.via === undefined
        ? say('', '', '')
        : say(
            `Bunun yolu: ${channels.az}.`,
            `How to do it: ${channels.en}.`,
            `Как это сделать: ${channels.ru}.`,
          ),
      statement.withHelp === true
        ? say(
            'İstəsəniz, bunu sizin üçün biz edirik.',
            'If you wish, we do it for you.',
            'Если хотите, мы сделаем это за вас.',
          )
        : say('', '', ''),
      statement.saveLegalDuties === true
        ? say(
            'Qanunun saxlamağı tələb etdiyi məlumat yalnız həmin qanun üçün qalır: cavabda əsasını yazırıq, əsas bitəndə onu silirik.',
            'What a law makes us keep stays for that law alone: the answer names the ground, and we delete it when the ground ends.',
            'То, что нас обязывает хранить закон, остаётся только для этого закона: в ответе мы назовём основание, а когда оно отпадёт, удалим и эти данные.',
          )
        : say('', '', ''),
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const undeclared = undeclaredRights(manifest, statement.rights);
    return [
      ...(undeclared.length === 0
        ? []
        : [
            found(context, {
              code: 'AMANAT-CHK-512',
              field: 'rights',
              message: says(
                { rights: fact.all(undeclared.map(fact.right)) },
                'Mətndə verilən hüquqlar bəyannamədə yoxdur: {rights}.',
                'The text grants rights that are not declared: {rights}.',
                'Текст даёт права, которых нет в декларации: {rights}.',
              ),
              why: says(
                {},
                'İnsanlar mətni oxuyur; portal yalnız bəyan olunmuş hüquqları təklif edir.',
                'People read the text; the portal offers the declared rights only.',
                'Люди читают текст; портал предлагает только заявленные права.',
              ),
              fix: says(
                {
                  rights: fact.code(undeclared.join(', ')),
                  place: fact.place(['rights']),
                  text: fact.place(context.path),
                },
                '{place} siyahısına əlavə edin ({rights}) və ya {text} vədindən çıxarın.',
                'Add {rights} to {place}, or take it out of {text}.',
                'Добавьте в {place}: {rights}, или уберите из {text}.',
              ),
            }),
          ]),
      ...statement.rights.flatMap((name) => emptyRight(context, name)),
      ...closedChannelFindings(context, statement.via ?? []),
    ];
  },
  evidence(statement, reads) {
    const result = fulfilRights(reads, statement.rights, statement.via);
    const endless = statement.saveLegalDuties === true ? dutiesWithoutEnd(reads.manifest) : [];
    if (endless.length === 0) return result;
    const endlessly = atRisk(
      say(
        `Qanuna görə saxlananın sonu göstərilməyib: ${endless.join(', ')}.`,
        `What a law makes one keep has no end: ${endless.join(', ')}.`,
        `Для хранимого по закону не указан срок: ${endless.join(', ')}.`,
      ),
      { endless: endless.length },
    );
    return worstOf(result, endlessly);
  },
});

/** Purposes on a legal duty without a period: what they keep would never be deleted when the ground ends. */
function dutiesWithoutEnd(manifest: Manifest): readonly string[] {
  return Object.entries(manifest.purposes)
    .filter(([, { basis, retention }]) => basis === 'legal-obligation' && retention === undefined)
    .map(([id]) => id);
}
