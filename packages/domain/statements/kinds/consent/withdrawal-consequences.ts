import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, ref } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { inside, rows, say } from '../../phrase.ts';
import { found } from '../area-b-finding.ts';
import { withoutStop } from '../clause.ts';
import { namedIn } from '../facts-of.ts';

/** What may stop when consent is withdrawn; people are told before they confirm. */
export const withdrawalConsequences = kind({
  says: 'withdrawal-consequences',
  section: 'consent',
  schema: object(
    { purposes: list(ref('purposes', 'A purpose on consent.', 'access'), 'Purposes whose end is felt.', 1) },
    'What withdrawing consent makes impossible.',
  ),
  text({ purposes }, manifest) {
    const stops = rows(
      namedIn(manifest.purposes, purposes).flatMap(([, { name, ifWithdrawn }]) => {
        if (!ifWithdrawn) return [];
        const of = inside(name);
        const what = inside(withoutStop(ifWithdrawn));
        return [say(`${of.az} — ${what.az}`, `${of.en} — ${what.en}`, `${of.ru} — ${what.ru}`)];
      }),
    );
    return say(
      `Razılığı geri götürəndən sonra bəzi xidmətlər və müqavilə işləri mümkün olmaya bilər. Təsdiqləməzdən əvvəl nəyin dayanacağını göstəririk: ${stops.az}.`,
      `After you withdraw consent, some services and work under contracts may become impossible. Before you confirm we show what stops: ${stops.en}.`,
      `После отзыва согласия некоторые услуги и исполнение договоров могут стать невозможными. До подтверждения мы показываем, что прекратится: ${stops.ru}.`,
    );
  },
  check(context) {
    return namedIn(context.manifest.purposes, context.statement.purposes)
      .filter(([, purpose]) => purpose.ifWithdrawn === undefined)
      .map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-422',
          field: 'purposes',
          message: says(
            { purpose: fact.entry(context.manifest, 'purposes', id) },
            '{purpose} üçün razılığı geri götürməyin nəticələri olduğu deyilir, nəticələr isə göstərilməyib.',
            'Withdrawing consent for {purpose} is said to have consequences; none is declared.',
            'Сказано, что отзыв согласия на {purpose} имеет последствия, а какие — не указано.',
          ),
          why: says(
            {},
            'Təsdiqdən əvvəl şəxsə nəyin dayanacağı deyilməlidir; fakt yoxdursa, göstərməyə bir şey olmur.',
            'Before confirming, people must be told what stops; without the fact nothing can be shown.',
            'До подтверждения человеку говорят, что прекратится; без факта показать нечего.',
          ),
          fix: says(
            { write: fact.write(['purposes', id, 'ifWithdrawn'], { az: '…', en: '…', ru: '…' }) },
            'Nəyin dayanacağını yazın: {write}.',
            'Write what stops: {write}.',
            'Напишите, что прекратится: {write}.',
          ),
        }),
      );
  },
  evidence(statement, reads) {
    const untold = namedIn(reads.manifest.purposes, statement.purposes).filter(
      ([, purpose]) => !purpose.ifWithdrawn,
    );
    const facts = { purposes: statement.purposes.length, untold: untold.length };
    if (untold.length > 0)
      return broken(
        say(
          `Nəyin dayanacağı yazılmayıb: ${untold.map(([id]) => id).join(', ')}.`,
          `What stops is not declared for: ${untold.map(([id]) => id).join(', ')}.`,
          `Не указано, что прекратится: ${untold.map(([id]) => id).join(', ')}.`,
        ),
        facts,
      );
    if (
      reads.requests === null ||
      !reads.requests.channels.portal ||
      !reads.requests.kinds.includes('withdrawal')
    )
      return notYetShown(
        say(
          'Portal razılığın geri götürülməsini hələ qəbul etmir.',
          'The portal does not take withdrawals yet.',
          'Портал пока не принимает отзыв согласия.',
        ),
        facts,
      );
    const { open = 0, answered = 0, refused = 0 } = reads.requests.byKind['withdrawal'] ?? {};
    const withdrawals = open + answered + refused;
    if (withdrawals === 0)
      return notYetShown(
        say(
          'Nəyin dayanacağı bəyan olunub; hələ heç kim müraciətlə razılığını geri götürməyib.',
          'What stops is declared; nobody has withdrawn consent by a request yet.',
          'Что прекратится, заявлено; обращений об отзыве согласия ещё не было.',
        ),
        facts,
      );
    return kept(
      say(
        `Portal təsdiqdən əvvəl nəyin dayanacağını göstərir; gələn müraciətlər: ${withdrawals}.`,
        `The portal shows what stops before one confirms; requests that came in: ${withdrawals}.`,
        `Портал до подтверждения показывает, что прекратится; поступило обращений: ${withdrawals}.`,
      ),
      { ...facts, withdrawals },
    );
  },
});
