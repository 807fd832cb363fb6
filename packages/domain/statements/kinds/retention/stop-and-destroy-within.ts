import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Finding } from '../../../manifest/finding.ts';
import { list, matching, object, oneOf } from '../../../schema/schema.ts';
import { parseTerm } from '../../../time/term.ts';
import { broken } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind, type StatementContext } from '../../kind.ts';
import { either, withinTerm } from '../../term-words.ts';
import { say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { afterWithdrawal } from './after-withdrawal.ts';
import { usableAfterWithdrawal } from '../requests/gate-answers.ts';
import { sweepsOf } from './sweeps.ts';

const ends = ['consent.withdrawn', 'purpose.reached'] as const;
const words: Record<(typeof ends)[number], ReturnType<typeof say>> = {
  'consent.withdrawn': say(
    'razılığınızı geri götürdükdə',
    'you withdraw your consent',
    'вы отзываете согласие',
  ),
  'purpose.reached': say('məqsədə çatıldıqda', 'the aim is reached', 'цель достигнута'),
};
interface Fields {
  readonly after: readonly (typeof ends)[number][];
  readonly term: string;
}

/** Whether two terms are the same one: ten working days are fourteen calendar days in some weeks only. */
function isSameTerm(one: string, other: string): boolean {
  const [a, b] = [parseTerm(one), parseTerm(other)];
  return a !== undefined && a.unit === b?.unit && a.amount === b.amount;
}

/** Purposes on consent whose retention does not end when consent is withdrawn. */
function outlivingConsent(context: StatementContext<Fields>): readonly Finding[] {
  const { statement, manifest } = context;
  if (!statement.after.includes('consent.withdrawn')) return [];
  const outliving = Object.entries(manifest.purposes)
    .filter(([, { basis, retention }]) => basis === 'consent' && retention !== undefined)
    .filter(
      ([, { retention }]) =>
        retention?.orOn !== 'consent.withdrawn' && retention?.after !== 'consent.withdrawn',
    )
    .map(([id]) => id);
  if (outliving.length === 0) return [];
  const others = manifest.statements
    .filter((other) => other.says === 'retention' && outliving.includes(String(other['of'])))
    .map((other) => other.id);
  return [
    found(context, {
      code: 'AMANAT-CHK-516',
      field: 'after',
      message: says(
        { purposes: fact.all(outliving.map((id) => fact.entry(context.manifest, 'purposes', id))) },
        'Razılıqla toplanan məlumatın razılıq geri götürüləndən sonra məhv edildiyi deyilir, bu məqsədlərin müddəti isə onunla bitmir: {purposes}.',
        'Data on consent is to go after withdrawal; the retention of these purposes does not end with it: {purposes}.',
        'Сказано, что данные на согласии уничтожаются после его отзыва, а срок этих целей с ним не кончается: {purposes}.',
      ),
      why: says(
        {},
        'Bu müddət mətnin məhv etməyi vəd etdiyini saxlayardı.',
        'The period that runs would keep what the text promises to destroy.',
        'Действующий срок сохранил бы то, что текст обещает уничтожить.',
      ),
      fix: says(
        {
          event: fact.yaml('orOn', 'consent.withdrawn'),
          places: fact.all(outliving.map((id) => fact.place(['purposes', id, 'retention']))),
        },
        'Bunların hər birinə əlavə edin ({places}): {event}.',
        'Add {event} to {places}.',
        'Добавьте {event} в {places}.',
      ),
      with: others,
    }),
  ];
}

/** After withdrawal, or when the aim is reached: use stops at once, destruction follows within the term. */
export const stopAndDestroyWithin = kind({
  says: 'stop-and-destroy-within',
  section: 'retention',
  schema: object(
    {
      after: list(oneOf(ends, 'An end.'), 'What it follows.', 1),
      term: matching('^\\d+ (working|calendar) days?$', 'The term for destruction.', '10 working days'),
    },
    'Stopping and destroying.',
  ),
  text(statement) {
    const when = either(statement.after.map((end) => words[end]));
    const within = withinTerm(statement.term);
    return say(
      `Siz ${when.az} məlumatların işlənməsini dərhal dayandırırıq və ${within.az} onları məhv edirik, qanun başqa cür tələb etmirsə.`,
      `When ${when.en} we stop using the data at once and destroy it ${within.en}, unless a law says otherwise.`,
      `Когда ${when.ru}, мы сразу прекращаем обработку и ${within.ru} уничтожаем данные, если закон не требует иного.`,
    );
  },
  check(context) {
    const declared = context.manifest.terms?.stopAndDestroy;
    const differs = declared === undefined || !isSameTerm(declared, context.statement.term);
    return [
      ...(differs
        ? [
            found(context, {
              code: 'AMANAT-CHK-516',
              field: 'term',
              message: says(
                {
                  stated: fact.term(context.statement.term),
                  declared: declared === undefined ? fact.nothing : fact.term(declared),
                },
                'Mətndə məhv edilmə üçün {stated} vəd edilib, `terms.stopAndDestroy` isə belədir: {declared}.',
                'The text promises destruction within {stated}; `terms.stopAndDestroy` is: {declared}.',
                'В тексте на уничтожение обещано {stated}, а `terms.stopAndDestroy`: {declared}.',
              ),
              why: says(
                {},
                'Proqram terms.stopAndDestroy sahəsinə görə hesablayır.',
                'The runtime counts by terms.stopAndDestroy.',
                'Программа считает по terms.stopAndDestroy.',
              ),
              fix: says(
                { write: fact.write(['terms', 'stopAndDestroy'], context.statement.term) },
                'Yazın: {write}.',
                'Write {write}.',
                'Напишите: {write}.',
              ),
            }),
          ]
        : []),
      ...outlivingConsent(context),
    ];
  },
  evidence(statement, reads) {
    const usable = usableAfterWithdrawal(reads.gate);
    if (usable.length > 0)
      return broken(
        say(
          `Razılıq geri götürüləndən sonra da icazə verilir: ${usable.join(', ')}.`,
          `Still allowed after withdrawal: ${usable.join(', ')}.`,
          `Разрешено и после отзыва: ${usable.join(', ')}.`,
        ),
        { purposes: usable.length },
      );
    const onConsent = Object.entries(reads.manifest.purposes)
      .filter(([, purpose]) => purpose.basis === 'consent')
      .map(([id]) => id);
    const swept = sweepsOf(reads, onConsent);
    if (!statement.after.includes('consent.withdrawn')) return swept;
    const carriedOut = afterWithdrawal(reads);
    // A purpose that lies in no connected store has nothing to sweep; its withdrawals were looked for all the same.
    const speaks = swept.state === 'broken' || swept.state === 'at-risk';
    return speaks ? worstOf(carriedOut, swept) : carriedOut;
  },
});
