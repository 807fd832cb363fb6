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
  type Name,
  nameIn,
} from '../../../schema/schema.ts';
import { untilEvent } from '../../event-words.ts';
import { notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { basisWords } from '../../legal-words.ts';
import { inside, quoted, same, say, together } from '../../phrase.ts';
import { exceptionWords, periodAfter } from '../../retention-words.ts';
import { coveredPurposes } from './covered-purposes.ts';
import { againstFacts, againstOthers, openEnds, type RetentionFields } from './retention-findings.ts';
import { isPeriod, sweepsOf } from './sweeps.ts';

const nothing = same('');
/** The name schedules give to Əmanət’s own database. */
const ownStore = 'amanat';

const inBrackets = ({ az, en, ru }: Localized) => say(` (${az})`, ` (${en})`, ` (${ru})`);
/** How long, in words: «hesabınız bağlandıqdan sonra 1 il». */
function howLong(statement: RetentionFields, declared: Name | undefined): Localized {
  const { az, en, ru } = declared === undefined ? nothing : inBrackets(inside(nameIn(declared)));
  const ending = untilEvent(statement.after);
  if (statement.keep === 'law')
    return say(
      `qanunun müəyyən etdiyi müddət ərzində${az}`,
      `for the term the law sets${en}`,
      `в течение срока, установленного законом${ru}`,
    );
  if (statement.keep === 'unlimited')
    return say('müddət məhdudiyyəti olmadan', 'without a limit', 'без ограничения срока');
  if (!isPeriod(statement.keep) || /^P0[A-Z]$/.test(statement.keep)) return ending;
  const period = periodAfter(statement.keep, statement.after, statement.atLeast);
  return { ...period, en: `for ${period.en}` };
}
const until = (text: string, joint: string): string => (text === '' ? '' : `${text}${joint}`);

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
            `${quoted(name).az} məqsədi üçün işlənən məlumatlar`,
            `Data used for ${quoted(name).en}`,
            `Данные для цели ${quoted(name).ru}`,
          );
    const long = howLong(statement, purpose?.retention?.law ?? purpose?.law);
    const orOn = statement.orOn === undefined ? nothing : untilEvent(statement.orOn);
    return together(
      say(
        `${about.az} ${until(orOn.az, ', ən çoxu ')}${long.az} saxlanılır.`,
        `${about.en} is kept ${until(orOn.en, ', and at most ')}${long.en}.`,
        `${about.ru} хранятся ${until(orOn.ru, ', самое большее ')}${long.ru}.`,
      ),
      exceptionWords(purpose?.retention?.exceptions),
      statement.ownRecords === true
        ? say(
            'Sistemin öz qeydlərinin məzmunu da bu müddətdə silinir; qalan iz yalnız onların dəyişdirilmədiyini göstərir.',
            'The content of the system’s own records goes within this term too; what stays only shows that they were not altered.',
            'Содержание собственных записей системы тоже удаляется в этот срок; остаётся лишь след, по которому видно, что их не меняли.',
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
