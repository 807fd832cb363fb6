import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { lengthOf, termDays } from '../../../manifest/duration.ts';
import { object, oneOf, period } from '../../../schema/schema.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { periodWords } from '../../term-words.ts';
import { holdsEnd } from './holds-end.ts';

const claimsWords = {
  general: say('ümumi', 'general', 'общая'),
  contract: say('müqavilə iddiaları', 'claims under a contract', 'требования по договору'),
} as const;

/** Data of claims is held until limitation ends; the law sets that term, not the text. */
export const limitationHold = kind({
  says: 'limitation-hold',
  section: 'retention',
  schema: object(
    {
      claims: oneOf(['general', 'contract'], 'Which limitation period the text speaks of.'),
      keep: period('The period the text names.', 'P3Y'),
    },
    'Holds for claims.',
  ),
  text(statement) {
    const keep = periodWords(statement.keep);
    return statement.claims === 'general'
      ? say(
          `İddia və məhkəmə işləri ilə bağlı məlumat iddia müddəti bitənədək saxlanılır (ümumi halda ${keep.az}). İddia müddəti məhkəməyə müraciət üçün qanunun verdiyi vaxtdır.`,
          `Data of claims and court cases is kept until limitation ends (${keep.en} in general). Limitation is the time the law gives for going to court.`,
          `Данные о претензиях и судебных делах хранятся до конца исковой давности (в общем случае ${keep.ru}). Исковая давность — срок, который закон даёт для обращения в суд.`,
        )
      : say(
          `Müqavilədən doğan iddialarla bağlı məlumat iddia müddəti bitənədək saxlanılır (${keep.az}).`,
          `Data of claims under a contract is kept until limitation ends (${keep.en}).`,
          `Данные о требованиях по договору хранятся до конца исковой давности (${keep.ru}).`,
        );
  },
  check(context) {
    const { statement, law, today } = context;
    const rule = law.rule(`az-civil.limitation-${statement.claims}`, today);
    if (rule?.amount === undefined || rule.unit === undefined) return [];
    const legal = `${rule.amount} ${rule.unit}`;
    const stated = lengthOf(statement.keep) / 86_400;
    if (Math.abs(stated - termDays(legal)) < 1) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-505',
        field: 'keep',
        message: says(
          {
            stated: fact.period(statement.keep),
            claims: fact.word(statement.claims, claimsWords),
            legal: fact.counted(rule.amount, rule.unit),
          },
          'Mətnə görə iddia müddəti ({claims}) {stated} təşkil edir, qanuna görə isə: {legal}.',
          'The text calls {stated} the limitation ({claims}); the law says {legal}.',
          'По тексту исковая давность ({claims}) — {stated}, а по закону — {legal}.',
        ),
        why: says(
          { law: fact.citation(rule.citation), legal: fact.counted(rule.amount, rule.unit) },
          'İddia müddəti {legal} təşkil edir ({law}): məlumat gedəndən sonra da iddia gələ bilər, ya da məlumat iddiasız qalır.',
          'By {law} the limitation is {legal}; a claim may still come after the data has gone, or the data stays without a claim.',
          'Срок давности ({law}): {legal}; иск может прийти и после удаления данных, или данные останутся без иска.',
        ),
        fix: says(
          { place: fact.place([...context.path, 'keep']), legal: fact.counted(rule.amount, rule.unit) },
          '{place} sahəsində qanunun müddətini yazın ({legal}) və ya qısa müddətin təşkilatın öz müddəti olduğunu deyin.',
          'Write the term of the law ({legal}) under {place}, or say that the shorter one is the organisation’s own.',
          'Укажите в {place} срок закона ({legal}) или скажите, что меньший срок — собственный.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    return holdsEnd(reads);
  },
});
