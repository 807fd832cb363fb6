import type { Severity } from '../../../manifest/finding.ts';
import { fact } from '../../../manifest/finding-facts.ts';
import { says, type Sentence } from '../../../manifest/finding-sentence.ts';
import { list, object, oneOf, optional, ref } from '../../../schema/schema.ts';
import { channelWords } from '../../channel-words.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { rows, say, together } from '../../phrase.ts';
import { rightIds } from '../../../manifest/lists.ts';
import { rightWords } from '../../right-words.ts';
import { either } from '../../term-words.ts';
import { closedChannelFindings } from './channel-findings.ts';
import { emptyRight, undeclaredRights } from './declared-rights.ts';
import { fulfilRights } from './fulfil-rights.ts';

const portabilityNote = say(
  'Faylı razılığınız və ya müqaviləniz əsasında işlənən məlumatlar üçün almaq olur.',
  'The file covers data used by your consent or under your contract.',
  'Файл охватывает данные, обрабатываемые по вашему согласию или договору.',
);

/** All the rights the text names at one place, with the condition each of them has. */
export const rightsList = kind({
  says: 'rights-list',
  section: 'rights',
  schema: object(
    {
      rights: list(oneOf(rightIds, 'A right.'), 'The rights, in the order of the text.', 1),
      via: optional(list(ref('channels', 'A channel.', 'portal'), 'Where each of them can be exercised.')),
    },
    'The list of rights.',
  ),
  text(statement, manifest) {
    const rights = rows(statement.rights.map(rightWords));
    const via = either((statement.via ?? []).map((id) => channelWords(manifest, id)));
    return together(
      say(`Hüquqlarınız: ${rights.az}.`, `You may: ${rights.en}.`, `Вы вправе: ${rights.ru}.`),
      statement.rights.includes('portability') ? portabilityNote : say('', '', ''),
      statement.via === undefined
        ? say('', '', '')
        : say(
            `Hər birindən istifadə yolu: ${via.az}.`,
            `You can exercise each by: ${via.en}.`,
            `Каждым можно воспользоваться так: ${via.ru}.`,
          ),
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const undeclared = undeclaredRights(manifest, statement.rights);
    const omitted = (manifest.rights ?? []).filter((name) => !statement.rights.includes(name));
    const differs = (severity: Severity, message: Sentence) =>
      found(context, {
        code: 'AMANAT-CHK-512',
        severity,
        field: 'rights',
        message,
        why: says(
          {},
          'İnsanlar hər hüququnu bilməlidir (GDPR, maddə 13(2)(b); 998-IIIQ, maddə 7).',
          'People must learn of each right they have (GDPR Art. 13(2)(b); 998-IIIQ Art. 7).',
          'Люди должны знать о каждом своём праве (GDPR, ст. 13(2)(b); 998-IIIQ, ст. 7).',
        ),
        fix: says(
          { place: fact.place(['rights']), text: fact.place(context.path) },
          '{place} və {text} eyni hüquqları desin.',
          'Let {place} and {text} name the same rights.',
          'Пусть {place} и {text} называют одни права.',
        ),
      });
    return [
      ...(undeclared.length === 0
        ? []
        : [
            differs(
              'warning',
              says(
                { rights: fact.all(undeclared.map(fact.right)) },
                'Siyahıdakı hüquqlar bəyannamədə yoxdur: {rights}.',
                'The list names rights that are not declared: {rights}.',
                'В списке названы права, которых нет в декларации: {rights}.',
              ),
            ),
          ]),
      ...(omitted.length === 0
        ? []
        : [
            differs(
              'note',
              says(
                { rights: fact.all(omitted.map(fact.right)) },
                'Bəyannamədəki hüquqlar siyahıda yoxdur: {rights}.',
                'The list leaves out rights that are declared: {rights}.',
                'В списке нет заявленных прав: {rights}.',
              ),
            ),
          ]),
      ...statement.rights.flatMap((name) => emptyRight(context, name)),
      ...closedChannelFindings(context, statement.via ?? []),
    ];
  },
  evidence(statement, reads) {
    return fulfilRights(reads, statement.rights, statement.via);
  },
});
