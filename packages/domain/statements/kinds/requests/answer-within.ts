import { list, object, oneOf, optional } from '../../../schema/schema.ts';
import { termDays } from '../../../manifest/duration.ts';
import { kept } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { joined, rows, say, together } from '../../phrase.ts';
import { rightIds, rightWords } from '../../right-words.ts';
import { withinLegalTerm } from '../../term-words.ts';
import { fulfilment } from './fulfilment.ts';

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
      return say(`${within.az} ${az}`, `${within.en} ${en}`, `${within.ru} ${ru}`);
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
    const own = manifest.terms?.answer;
    return statement.under.flatMap((regime) => {
      const rule = law.rule(`${regime}.answer`, today);
      const declared = manifest.regimes.some((entry) => entry.id === regime);
      const problem =
        rule === undefined || !declared
          ? `The answer term rests on ${regime}, which is not ${rule === undefined ? 'in force' : 'among the declared regimes'}.`
          : own !== undefined && termDays(own) > termDays(`${rule.amount} ${rule.unit?.replace('-', ' ')}`)
            ? `The declared answer term of ${own} is longer than ${rule.citation} allows (${rule.amount} ${rule.unit}).`
            : undefined;
      if (problem === undefined) return [];
      return [
        found(context, {
          code: 'AMANAT-CHK-507',
          field: 'under',
          message: problem,
          why: 'The clock of each request runs under a declared law; the shorter term binds.',
          fix: 'Declare the regime, or shorten terms.answer to the term of the law.',
        }),
      ];
    });
  },
  evidence(_statement, reads) {
    const kinds = reads.requests?.kinds ?? [];
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
