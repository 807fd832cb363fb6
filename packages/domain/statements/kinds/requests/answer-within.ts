import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, oneOf, optional } from '../../../schema/schema.ts';
import { kept } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { joined, rows, say, together } from '../../phrase.ts';
import { rightIds } from '../../../manifest/lists.ts';
import { rightWords } from '../../right-words.ts';
import { withinLegalTerm } from '../../term-words.ts';
import { allKinds, fulfilment } from './fulfilment.ts';

const regimeIds = ['az-998', 'eu-gdpr', 'az-information-access'] as const;
type Regime = (typeof regimeIds)[number];
const regimeWords: Record<Regime, readonly [string, string, string]> = {
  'az-998': [
    'Azərbaycan qanunu üzrə (998-IIIQ, maddə 12)',
    'under the law of Azerbaijan (998-IIIQ, Article 12)',
    'по закону Азербайджана (998-IIIQ, статья 12)',
  ],
  'eu-gdpr': [
    'Aİ-də yaşayanlara (GDPR, maddə 12)',
    'for people in the EU (GDPR, Article 12)',
    'для жителей ЕС (GDPR, статья 12)',
  ],
  'az-information-access': [
    'informasiya əldə etmək haqqında qanun üzrə',
    'under the law on access to information',
    'по закону о получении информации',
  ],
};

/** Requests are answered in the term each law sets; the clock of the right law runs by itself. */
export const answerWithin = kind({
  says: 'answer-within',
  section: 'rights',
  schema: object(
    {
      under: list(oneOf(regimeIds, 'A law.'), 'The laws whose term binds, the general one first.', 1),
      rights: optional(list(oneOf(rightIds, 'A right.'), 'What may be asked for; absent: anything.')),
    },
    'The term of the answer.',
  ),
  text(statement, manifest) {
    const terms = statement.under.map((regime) => {
      const [az, en, ru] = regimeWords[regime];
      const within = withinLegalTerm(manifest, `${regime}.answer`) ?? say('', '', '');
      return say(`${az} ${within.az}`, `${within.en} ${en}`, `${within.ru} ${ru}`);
    });
    const when = rows(terms);
    const rights = joined((statement.rights ?? []).map(rightWords));
    return together(
      statement.rights === undefined
        ? say('', '', '')
        : say(
            `Bizdən tələb edə bilərsiniz: ${rights.az}.`,
            `You may ask to ${rights.en}.`,
            `Вы можете потребовать: ${rights.ru}.`,
          ),
      say(
        `Müraciətə mahiyyəti üzrə cavab veririk: ${when.az}.`,
        `We answer on the substance: ${when.en}.`,
        `Мы отвечаем по существу: ${when.ru}.`,
      ),
    );
  },
  check(context) {
    const { statement, manifest, law, today } = context;
    return statement.under.flatMap((regime) => {
      const inForce = law.rule(`${regime}.answer`, today) !== undefined;
      if (inForce && manifest.regimes.some((entry) => entry.id === regime)) return [];
      return [
        found(context, {
          code: 'AMANAT-CHK-507',
          field: 'under',
          message: inForce
            ? says(
                { law: fact.regime(regime) },
                'Cavab müddəti bəyannamədə olmayan qanuna əsaslanır: {law}.',
                'The answer term rests on a law that is not among the declared regimes: {law}.',
                'Срок ответа опирается на закон, которого нет в декларации: {law}.',
              )
            : says(
                { law: fact.regime(regime) },
                'Cavab müddəti qüvvədə olmayan qanuna əsaslanır: {law}.',
                'The answer term rests on a law that is not in force: {law}.',
                'Срок ответа опирается на закон, который не действует: {law}.',
              ),
          why: says(
            {},
            'Hər müraciətin müddəti bəyan olunmuş qanuna görə hesablanır.',
            'The clock of each request runs under a declared law.',
            'Срок каждого обращения идёт по заявленному закону.',
          ),
          fix: says(
            { id: fact.yaml('id', regime), place: fact.place(['regimes']), text: fact.place(context.path) },
            '{place} siyahısına əlavə edin ({id}) və ya {text} vədində başqa qanunu göstərin.',
            'Add {id} to {place}, or name another law in {text}.',
            'Добавьте {id} в {place} или укажите другой закон в {text}.',
          ),
        }),
      ];
    });
  },
  evidence(_statement, reads) {
    const kinds = allKinds(reads);
    const result = fulfilment(reads, { kinds: kinds.length > 0 ? kinds : ['access'] });
    const clock = reads.requests?.clock;
    if (result.state !== 'kept' || clock === null || clock === undefined) return result;
    return kept(result.because, {
      ...result.facts,
      citation: clock.citation,
      dueIfReceivedToday: clock.dueIfReceivedToday,
    });
  },
});
