import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object, ref } from '../../../schema/schema.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { quoted, same, say } from '../../phrase.ts';
import { holdsEnd } from '../retention/holds-end.ts';

/** What a state body’s case needs is held back from destruction until the case ends, and no longer. */
export const caseHold = kind({
  says: 'case-hold',
  section: 'sharing',
  schema: object({ of: ref('purposes', 'The purpose.', 'authorities') }, 'A hold tied to a case.'),
  text(statement, manifest) {
    const name = quoted(manifest.purposes[statement.of]?.name ?? same(statement.of));
    return say(
      `${name.az} məqsədi üçün lazım olan məlumat yoxlama və ya məhkəmə işi bitənədək saxlanılır, iş bitən kimi bu saxlama da bitir.`,
      `Data needed for ${name.en} is held until the inspection or court case ends; the hold ends with it.`,
      `Данные, нужные для цели ${name.ru}, хранятся до конца проверки или суда; вместе с делом заканчивается и это хранение.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const retention = manifest.purposes[statement.of]?.retention;
    if (retention === undefined || retention.after === 'case.closed') return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-502',
        field: 'of',
        message: says(
          { purpose: fact.entry(manifest, 'purposes', statement.of), event: fact.event(retention.after) },
          'Mətnə görə məlumat iş bitənədək saxlanılır, {purpose} məqsədinin müddəti isə başqa hadisədən sayılır: {event}.',
          'The text keeps the data until the case ends; {purpose} counts from another event: {event}.',
          'По тексту данные хранятся до конца дела, а срок цели {purpose} считается от другого события: {event}.',
        ),
        why: says(
          {},
          'Silmə mətnə yox, bəyan olunmuş müddətə baxır.',
          'The sweep follows the declared retention, not the text.',
          'Удаление следует заявленному сроку, а не тексту.',
        ),
        fix: says(
          { write: fact.write(['purposes', statement.of, 'retention', 'after'], 'case.closed') },
          'Müddət işin bağlanmasından başlasın: {write}.',
          'Let the retention start there: {write}.',
          'Пусть срок начинается с закрытия дела: {write}.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    return holdsEnd(reads);
  },
});
