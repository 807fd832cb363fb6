import { endTerms } from '../../../manifest/finding-terms.ts';
import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { flag, list, object, oneOf, optional } from '../../../schema/schema.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { same, say, together } from '../../phrase.ts';
import { either } from '../../term-words.ts';
import { worstOf } from '../../worst-of.ts';
import { beyondRestoration } from './beyond-restoration.ts';
import { scheduledPurposes, sweepsOf } from './sweeps.ts';

const ways = ['destroy', 'anonymise'] as const;
const words: Record<(typeof ways)[number], ReturnType<typeof say>> = {
  destroy: say(
    'məhv edilir (bir daha bərpa olunmayacaq şəkildə silinir)',
    'destroyed (deleted so that it cannot be restored)',
    'уничтожаются (удаляются без возможности восстановления)',
  ),
  anonymise: say(
    'adsızlaşdırılır (sizinlə bağı bir daha qurulmayacaq hala salınır)',
    'made anonymous (cut loose from you for good)',
    'обезличиваются (навсегда теряют связь с вами)',
  ),
};

/** What happens to data when its period ends. */
export const thenDestroyedOrAnonymised = kind({
  says: 'then-destroyed-or-anonymised',
  section: 'retention',
  schema: object(
    {
      ways: list(oneOf(ways, 'A way.'), 'What may happen to the data.', 1),
      beyondRestoration: optional(flag('True when the means used rule restoration out.')),
    },
    'The end of a period.',
  ),
  text(statement) {
    const how = either(statement.ways.map((way) => words[way]));
    return together(
      say(
        `Müddəti bitən məlumat ${how.az}.`,
        `When its period ends, data is ${how.en}.`,
        `По окончании срока данные ${how.ru}.`,
      ),
      statement.beyondRestoration === true
        ? say(
            'Bunun üçün bərpanı istisna edən üsullardan istifadə edirik.',
            'We use means that rule restoration out.',
            'Для этого мы применяем способы, исключающие восстановление.',
          )
        : same(''),
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const otherwise = Object.entries(manifest.purposes)
      .filter(([, { retention }]) => retention !== undefined && !statement.ways.includes(retention.then))
      .map(([id, { retention }]) =>
        fact.beside(fact.entry(manifest, 'purposes', id), fact.word(retention!.then, endTerms)),
      );
    if (otherwise.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-526',
        field: 'ways',
        message: says(
          {
            ways: fact.all(statement.ways.map((id) => fact.word(id, endTerms))),
            purposes: fact.all(otherwise),
          },
          'Mətnə görə müddət bitəndə məlumat: {ways}. Bəyannamədə isə başqa cür: {purposes}.',
          'The text says that data is {ways}; declared otherwise: {purposes}.',
          'По тексту в конце срока данные: {ways}. А в декларации иначе: {purposes}.',
        ),
        why: says(
          {},
          'Silmə bəyan olunana görə gedir; insanlara başqa şey deyilib.',
          'The sweep does what is declared; people were told of something else.',
          'Удаление идёт так, как заявлено; людям сказали другое.',
        ),
        fix: says(
          { text: fact.place([...context.path, 'ways']), field: fact.code('retention.then') },
          '{text} siyahısı və məqsədlərin {field} sahəsi eyni üsulları desin.',
          'Let {text} and {field} of the purposes name the same ways.',
          'Пусть {text} и {field} целей называют одни способы.',
        ),
      }),
    ];
  },
  evidence(statement, reads) {
    const swept = sweepsOf(reads, scheduledPurposes(reads));
    return statement.beyondRestoration === true ? worstOf(swept, beyondRestoration(reads)) : swept;
  },
});
