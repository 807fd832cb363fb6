import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { broken } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { sweepsOf } from './sweeps.ts';

/** Each category and purpose has its period; a datum of several purposes goes with the longest of them. */
export const retentionPerCategory = kind({
  says: 'retention-per-category',
  section: 'retention',
  schema: object({}, 'A period for each category and purpose.'),
  text() {
    return say(
      'Hər məqsəd və hər məlumat növü üçün ayrıca saxlanma müddəti var; onlar məqsədlər cədvəlində göstərilib. Məlumat bir neçə məqsəd üçün lazımdırsa, ən uzun qanuni müddətədək, özü də yalnız vaxtı bitməyən məqsəd üçün qalır.',
      'Each purpose and each kind of data has its own period, shown in the table of purposes. Data needed for several purposes stays for the longest lawful one, and only for purposes still running.',
      'Для каждой цели и каждого вида данных есть свой срок; он указан в таблице целей. Данные, нужные для нескольких целей, остаются на самый долгий законный срок и только для ещё не завершённых целей.',
    );
  },
  check(context) {
    const { manifest } = context;
    const without = Object.entries(manifest.purposes)
      .filter(([, purpose]) => purpose.retention === undefined)
      .map(([id]) => id);
    const used = new Set(Object.values(manifest.purposes).flatMap((purpose) => purpose.categories));
    const orphans = Object.keys(manifest.categories).filter((id) => !used.has(id));
    return [...without, ...orphans].map((id) =>
      found(context, {
        code: 'AMANAT-CHK-519',
        message: without.includes(id)
          ? says(
              { purpose: fact.entry(manifest, 'purposes', id) },
              '{purpose} məqsədinin saxlanma müddəti yoxdur.',
              'The purpose {purpose} has no retention period.',
              'У цели {purpose} нет срока хранения.',
            )
          : says(
              { category: fact.entry(manifest, 'categories', id) },
              '{category} kateqoriyası heç bir məqsədə xidmət etmir, ona görə saxlanma müddəti də yoxdur.',
              'The category {category} serves no purpose and so has no retention period.',
              'Категория {category} не служит ни одной цели, поэтому и срока хранения у неё нет.',
            ),
        why: says(
          {},
          'Mətn hər məqsəd və hər kateqoriya üçün müddət vəd edir.',
          'The text promises a period for each purpose and each category.',
          'Текст обещает срок для каждой цели и каждой категории.',
        ),
        fix: says(
          {
            place: fact.place(without.includes(id) ? ['purposes', id, 'retention'] : ['purposes']),
            key: fact.code(id),
          },
          '{key} üçün bunu yazın: {place}; heç nəyə lazım deyilsə, silin.',
          'Write {place} for {key}; if nothing needs it, take it out.',
          'Для {key} укажите {place}; если оно не нужно, уберите.',
        ),
      }),
    );
  },
  evidence(_statement, reads) {
    const purposes = Object.entries(reads.manifest.purposes);
    const without = purposes.filter(([, purpose]) => purpose.retention === undefined).map(([id]) => id);
    if (without.length > 0)
      return broken(
        say(
          `Müddəti olmayan məqsədlər: ${without.join(', ')}.`,
          `Purposes without a period: ${without.join(', ')}.`,
          `Цели без срока: ${without.join(', ')}.`,
        ),
        { without: without.length },
      );
    return sweepsOf(
      reads,
      purposes.map(([id]) => id),
    );
  },
});
