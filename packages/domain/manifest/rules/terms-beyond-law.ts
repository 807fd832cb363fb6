import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import type { LegalRule, RegimeId } from '../../rules/law.ts';
import { termDays } from '../duration.ts';
import type { Hit, RuleContext } from './rule.ts';
import { rule } from './rule.ts';

const unitWords = {
  'working-days': 'working days',
  'calendar-days': 'calendar days',
  months: 'months',
  hours: 'hours',
  years: 'years',
} as const;
const regimes: readonly RegimeId[] = ['az-998', 'eu-gdpr', 'az-information-access'];

/** Own terms longer than the law's (a warning), or extensions shorter than the law's (a note). */
export const termsBeyondLaw = rule({
  code: 'AMANAT-CHK-227',
  severity: 'warning',
  title: 'Own terms beside the law’s',
  why: 'A term longer than the law gives binds nobody; a shorter one binds the organisation that promised it',
  fix: 'Bring the term in line with the law; where the own term is stricter, it is the one that binds.',
  *find(context) {
    const { terms } = context.manifest;
    if (terms?.answer) yield* longer(context, 'answer', terms.answer);
    if (terms?.extension) yield* longer(context, 'extension', terms.extension);
    if (terms?.extension) yield* shorter(context, terms.extension);
  },
});

function* longer(context: RuleContext, field: 'answer' | 'extension', own: string): Generator<Hit> {
  for (const [legal, text] of legalTerms(context, field))
    if (termDays(own) > termDays(text))
      yield {
        path: ['terms', field],
        fix: says(
          { write: fact.write(['terms', field], text), law: fact.citation(legal.citation) },
          'Qanunun ({law}) müddətini aşmayın: {write} və ya daha qısa.',
          'Stay within {law}: {write}, or shorter.',
          'Не превышайте срок закона ({law}): {write} или короче.',
        ),
        message: says(
          { own: fact.term(own), legal: fact.term(text), law: fact.citation(legal.citation) },
          'Təşkilatın öz müddəti {own}, qanunun verdiyi isə {legal} ({law}): öz müddəti daha uzundur',
          'The own term of {own} is longer than the {legal} of {law}',
          'Собственный срок ({own}) больше того, что даёт закон ({law}): {legal}',
        ),
        about: [`terms/${field}`],
      };
}
function* shorter(context: RuleContext, own: string): Generator<Hit> {
  for (const [legal, text] of legalTerms(context, 'extension'))
    if (termDays(own) < termDays(text))
      yield {
        path: ['terms', 'extension'],
        severity: 'note',
        fix: says(
          { write: fact.write(['terms', 'extension'], text) },
          'Öz vədinizi saxlayırsınızsa, heç nə dəyişməyin; qanunun icazə verdiyi qədər lazımdırsa: {write}.',
          'If the stricter promise is meant, leave it; to use all that the law allows: {write}.',
          'Если строгое обещание и имелось в виду, оставьте; если нужен весь срок закона: {write}.',
        ),
        message: says(
          { own: fact.term(own), legal: fact.term(text), law: fact.citation(legal.citation) },
          'Qanun ({law}) müddəti {legal} uzatmağa icazə verir; təşkilatın öz vədi ({own}) daha sərtdir və onu bağlayır',
          '{law} allows an extension of {legal}; the own promise of {own} is stricter and binds',
          'Закон ({law}) разрешает продление: {legal}; собственное обещание ({own}) строже, и оно обязывает',
        ),
        about: ['terms/extension'],
      };
}
/** The terms of that name in force under the regimes that apply. */
function* legalTerms(context: RuleContext, field: string): Generator<readonly [LegalRule, string]> {
  for (const regime of regimes.filter((one) => context.applies(one))) {
    const legal = context.law.rule(`${regime}.${field}`, context.today);
    if (legal?.amount !== undefined && legal.unit) yield [legal, `${legal.amount} ${unitWords[legal.unit]}`];
  }
}
