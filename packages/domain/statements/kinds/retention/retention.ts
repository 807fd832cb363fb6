import { bases, startEvents } from '../../../manifest/processing.ts';
import {
  flag,
  matching,
  object,
  oneOf,
  optional,
  period,
  ref,
  type Localized,
} from '../../../schema/schema.ts';
import { afterEvent, untilEvent } from '../../event-words.ts';
import { notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { basisWords } from '../../legal-words.ts';
import { joined, same, say, together } from '../../phrase.ts';
import { periodWords } from '../../term-words.ts';
import { coveredPurposes } from './covered-purposes.ts';
import { againstFacts, againstOthers, openEnds, type RetentionFields } from './retention-findings.ts';
import { isPeriod, sweepsOf } from './sweeps.ts';

const nothing = same('');
/** The name schedules give to Əmanət’s own database. */
const ownStore = 'amanat';

/** How long, in words: «hesabınız bağlandıqdan sonra 1 il». */
function howLong(statement: RetentionFields, law: string | undefined): Localized {
  const after = afterEvent(statement.after);
  const ending = untilEvent(statement.after);
  if (statement.keep === 'law')
    return say(
      `qanunun müəyyən etdiyi müddət ərzində${law === undefined ? '' : ` (${law})`}`,
      `for the term the law sets${law === undefined ? '' : ` (${law})`}`,
      `в течение срока, установленного законом${law === undefined ? '' : ` (${law})`}`,
    );
  if (statement.keep === 'unlimited')
    return say('müddət məhdudiyyəti olmadan', 'without a limit', 'без ограничения срока');
  if (!isPeriod(statement.keep) || /^P0[A-Z]$/.test(statement.keep)) return ending;
  const keep = periodWords(statement.keep);
  if (statement.atLeast === undefined)
    return say(`${after.az} ${keep.az}`, `for ${keep.en} ${after.en}`, `${keep.ru} ${after.ru}`);
  const least = periodWords(statement.atLeast);
  return say(
    `${after.az} riskə görə ən azı ${least.az}, ən çoxu ${keep.az}`,
    `for at least ${least.en} and at most ${keep.en} ${after.en}, depending on the risk`,
    `самое меньшее ${least.ru} и самое большее ${keep.ru} ${after.ru}, в зависимости от риска`,
  );
}
const bracket = (text: string): string => (text === '' ? '' : ` (${text})`);
const until = (text: string, joint: string): string => (text === '' ? '' : `${text}${joint}`);

/** What is kept longer, and for how long when that is known. */
function exceptionsOf(exceptions: readonly { for: Localized; keep?: string }[]): Localized {
  if (exceptions.length === 0) return nothing;
  const all = joined(
    exceptions.map(({ for: what, keep }) => {
      const term = keep === undefined ? nothing : periodWords(keep);
      return say(what.az + bracket(term.az), what.en + bracket(term.en), what.ru + bracket(term.ru));
    }),
  );
  return say(`İstisna: ${all.az}.`, `Except: ${all.en}.`, `Исключение: ${all.ru}.`);
}

/** How long data is kept for a purpose, or for every purpose on one basis. */
export const retention = kind({
  says: 'retention',
  section: 'retention',
  schema: object(
    {
      of: optional(ref('purposes', 'The purpose.', 'marketing')),
      basis: optional(oneOf(bases, 'Instead of a purpose: every purpose on this basis.')),
      keep: matching(
        '^(P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|unlimited|while-needed|law)$',
        'How long, as in the retention of a purpose.',
        'P1Y',
      ),
      atLeast: optional(period('Lower end when the text gives a range.', 'P12M')),
      after: oneOf(startEvents, 'The event the period starts from.'),
      orOn: optional(oneOf(startEvents, 'An event that ends it earlier.')),
      ownRecords: optional(flag('True when the software’s own records fall under it as well.')),
    },
    'A retention period.',
  ),
  text(statement, manifest) {
    const purpose = statement.of === undefined ? undefined : manifest.purposes[statement.of];
    const name = purpose?.name ?? same(statement.of ?? '');
    const basis = basisWords[statement.basis ?? ''] ?? nothing;
    const about =
      statement.of === undefined
        ? say(
            `Əsası ${basis.az} olan məlumatlar`,
            `Data used on the basis of ${basis.en}`,
            `Данные, основание обработки которых — ${basis.ru},`,
          )
        : say(
            `«${name.az}» məqsədi üçün işlənən məlumatlar`,
            `Data used for “${name.en}”`,
            `Данные для цели «${name.ru}»`,
          );
    const long = howLong(statement, purpose?.retention?.law ?? purpose?.law);
    const orOn = statement.orOn === undefined ? nothing : untilEvent(statement.orOn);
    return together(
      say(
        `${about.az} ${until(orOn.az, ', ən çoxu ')}${long.az} saxlanılır.`,
        `${about.en} is kept ${until(orOn.en, ', and at most ')}${long.en}.`,
        `${about.ru} хранятся ${until(orOn.ru, ', самое большее ')}${long.ru}.`,
      ),
      exceptionsOf(purpose?.retention?.exceptions ?? []),
      statement.ownRecords === true
        ? say(
            'Sistemin öz qeydlərinin məzmunu da bu müddətdə silinir; qalan iz yalnız onların dəyişdirilmədiyini göstərir.',
            'The content of the system’s own records goes within this term too; what stays only shows that they were not altered.',
            'Содержание собственных записей системы тоже удаляется в этот срок; остаётся лишь след, что их не меняли.',
          )
        : nothing,
    );
  },
  check(context) {
    return [...againstFacts(context), ...againstOthers(context), ...openEnds(context)];
  },
  evidence(statement, reads) {
    const swept = sweepsOf(reads, coveredPurposes(reads.manifest, statement), statement.keep);
    const own = reads.retention?.schedules.some((schedule) => schedule.store === ownStore) === true;
    if (statement.ownRecords !== true || own || swept.state !== 'kept') return swept;
    return notYetShown(
      say(
        'Sistemin öz qeydləri hələ bu müddətlə silinmir.',
        'The system’s own records are not swept by this period yet.',
        'Собственные записи системы пока не удаляются в этот срок.',
      ),
      swept.facts ?? {},
    );
  },
});
