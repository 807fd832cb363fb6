import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { bases } from '../../../manifest/processing.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { broken, kept } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { basisWords, wordsFor } from '../../legal-words.ts';
import { rows, say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

/** Purposes outside the closed list of grounds, and legitimate interests nobody weighed. */
function outside(manifest: Manifest, allowed: readonly string[]) {
  const purposes = entriesOf(manifest.purposes);
  return {
    purposes: purposes.length,
    other: purposes.filter(([, purpose]) => !allowed.includes(purpose.basis)),
    unweighed: purposes.filter(
      ([, { basis, alsoBasis, balancing }]) =>
        [basis, alsoBasis].includes('legitimate-interest') && balancing === undefined,
    ),
  };
}

/** Data is processed on these grounds only. */
export default kind({
  says: 'grounds-only',
  section: 'purposes',
  schema: object(
    { bases: list(oneOf(bases, 'A ground.'), 'The closed list of grounds.', 1) },
    'The closed list of legal grounds.',
  ),
  text({ bases: allowed }) {
    const words = rows(wordsFor(basisWords, allowed));
    return say(
      `Məlumatlarınızı yalnız bu əsaslardan biri olduqda işləyirik: ${words.az}. Hansı məqsədin hansı əsası olduğu məqsədlər cədvəlindədir. Qanuni marağa əsaslananda onu sizin hüquq və azadlıqlarınızla tutuşdururuq.`,
      `We process your data on one of these grounds only: ${words.en}. The table of purposes says which one each purpose has. Where it is a legitimate interest, we weigh it against your rights and freedoms.`,
      `Мы обрабатываем ваши данные только на одном из этих оснований: ${words.ru}. Какое основание у какой цели, сказано в таблице целей. Законный интерес мы соизмеряем с вашими правами и свободами.`,
    );
  },
  check(context) {
    const { other, unweighed } = outside(context.manifest, context.statement.bases);
    return [
      ...other.map(([id, purpose]) =>
        found(context, {
          code: 'AMANAT-CHK-306',
          path: ['purposes', id, 'basis'],
          message: says(
            { purpose: fact.entry(context.manifest, 'purposes', id), basis: fact.basis(purpose.basis) },
            '{purpose} məqsədinin əsası mətnin icazə verdikləri sırasında deyil: {basis}.',
            '{purpose} rests on a ground that the text does not allow: {basis}.',
            'Основания цели {purpose} нет среди разрешённых текстом: {basis}.',
          ),
          why: says(
            {},
            'Mətn əsasların siyahısını qapadır (998-IIIQ, maddə 8; GDPR, maddə 6(1)).',
            'The text closes the list of grounds (998-IIIQ Art. 8; GDPR Art. 6(1)).',
            'Текст закрывает список оснований (998-IIIQ, ст. 8; GDPR, ст. 6(1)).',
          ),
          fix: says(
            {
              place: fact.place(['purposes', id, 'basis']),
              bases: fact.all(context.statement.bases.map(fact.code)),
            },
            '{place} sahəsində bunlardan birini yazın ({bases}) və ya məqsəddən imtina edin.',
            'Write under {place} one of {bases}, or give the purpose up.',
            'Укажите в {place} одно из: {bases}, или откажитесь от цели.',
          ),
        }),
      ),
      ...unweighed.map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-307',
          path: ['purposes', id],
          message: says(
            { purpose: fact.entry(context.manifest, 'purposes', id) },
            '{purpose} məqsədi qanuni marağa əsaslanır, bu maraq isə insanların maraqları ilə tutuşdurulmayıb.',
            '{purpose} rests on a legitimate interest and has no balancing note.',
            'Цель {purpose} основана на законном интересе, который не сопоставили с интересами людей.',
          ),
          why: says(
            {},
            'Maraq insanların hüquqları ilə tutuşdurulmalıdır (GDPR, maddə 6(1)(f)).',
            'The interest must be weighed against the rights of the people concerned (GDPR Art. 6(1)(f)).',
            'Интерес надо сопоставить с правами людей (GDPR, ст. 6(1)(f)).',
          ),
          fix: says(
            { place: fact.place(['purposes', id, 'balancing']) },
            'Tutuşdurmanı yazın: {place}.',
            'Write the balancing note under {place}.',
            'Запишите сопоставление в {place}.',
          ),
        }),
      ),
    ];
  },
  evidence(statement, reads) {
    const { purposes, other, unweighed } = outside(reads.manifest, statement.bases);
    const facts = { purposes, otherGrounds: other.length, unweighed: unweighed.length };
    if (other.length + unweighed.length > 0)
      return broken(
        say(
          `Siyahıdan kənar əsas: ${other.length}; əsaslandırılmamış qanuni maraq: ${unweighed.length}.`,
          `Grounds outside the list: ${other.length}; legitimate interests nobody weighed: ${unweighed.length}.`,
          `Оснований вне списка: ${other.length}; невзвешенных законных интересов: ${unweighed.length}.`,
        ),
        facts,
      );
    return kept(
      say(
        `Qüvvədə olan bəyannamədə ${purposes} məqsədin hər biri siyahıdakı bir əsasa söykənir.`,
        `In the declaration in force each of ${purposes} purposes rests on a ground of the list.`,
        `В действующей декларации каждая цель (${purposes}) опирается на основание из списка.`,
      ),
      facts,
    );
  },
});
