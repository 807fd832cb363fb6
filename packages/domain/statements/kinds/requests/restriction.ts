import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { broken, kept } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { fulfilment } from './fulfilment.ts';
import { usableUnderRestriction } from './gate-answers.ts';

const saves = ['rectification', 'storage', 'claims'] as const;

/** Blocking (bloklanma): use of a person’s data stops for a time, save to make it exact. */
export const restriction = kind({
  says: 'restriction',
  section: 'rights',
  schema: object(
    { save: list(oneOf(saves, 'What may go on.'), 'What is allowed while data is blocked.', 1) },
    'Restriction of data.',
  ),
  text() {
    return say(
      'Bloklanma məlumatın işlənməsinin müvəqqəti dayandırılmasıdır. Bloklanmış məlumat saxlanılır, amma onu yalnız dəqiqləşdirmək olar. Bloklanmanın başlanğıcı, səbəbi və sonu yazılır.',
      'Blocking stops the use of data for a time. Blocked data is kept, and may only be corrected. Each block has a start, a reason and an end.',
      'Блокирование — временная остановка обработки. Заблокированные данные хранятся, но их можно только уточнять. У блокирования есть начало, причина и конец.',
    );
  },
  check(context) {
    const { statement, manifest } = context;
    if (statement.save.includes('claims') && manifest.purposes !== undefined) {
      const claims = Object.values(manifest.purposes).some((purpose) => purpose.kind === 'legal');
      if (!claims)
        return [
          found(context, {
            code: 'AMANAT-CHK-513',
            severity: 'note',
            field: 'save',
            message: says(
              {},
              'Bloklanmış məlumatın iddialar üçün işlədilə bildiyi deyilir, legal növündə məqsəd isə yoxdur.',
              'Blocked data may be used for claims, and no purpose of kind legal is declared.',
              'Сказано, что заблокированные данные можно использовать для требований, а цели вида legal нет.',
            ),
            why: says(
              {},
              'Bəyan olunmayan məqsədə icazə verilmir.',
              'The gate refuses a purpose that nobody declared.',
              'Шлюз отклоняет цель, которую никто не заявил.',
            ),
            fix: says(
              {
                kind: fact.yaml('kind', 'legal'),
                place: fact.place(['purposes']),
                text: fact.place(context.path),
              },
              '{place} bölməsində belə məqsəd bəyan edin ({kind}) və ya iddiaları {text} vədindən çıxarın.',
              'Declare such a purpose under {place} ({kind}), or leave claims out of {text}.',
              'Заявите такую цель в {place} ({kind}) или уберите иски из {text}.',
            ),
          }),
        ];
    }
    return [];
  },
  evidence(_statement, reads) {
    const usable = usableUnderRestriction(reads.gate);
    if (usable.length > 0)
      return broken(
        say(
          `Bloklanmış şəxs üçün də icazə verilir: ${usable.join(', ')}.`,
          `Still allowed for a blocked person: ${usable.join(', ')}.`,
          `Разрешено и для заблокированных данных: ${usable.join(', ')}.`,
        ),
        { purposes: usable.length },
      );
    const requests = fulfilment(reads, { kinds: ['restriction'] });
    if (requests.state !== 'kept') return requests;
    const asked = Object.keys(reads.manifest.purposes).length;
    return kept(
      say(
        `Bloklanmış şəxs üçün ${asked} məqsədin hamısına «yox» cavabı verilir.`,
        `For a blocked person all ${asked} purposes are denied.`,
        `Для заблокированных данных запрещены все цели (${asked}).`,
      ),
      { purposes: asked, ...requests.facts },
    );
  },
});
