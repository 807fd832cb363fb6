import { list, object, ref } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { basisWords, wordsFor } from '../../legal-words.ts';
import { inside, rows, say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { publishedNow } from '../../evidence.ts';
import { namedIn } from '../facts-of.ts';
import { gateFollowsConsent } from './consent-at-gate.ts';

/** Each purpose by itself, with its own basis; consent is asked for each on its own. */
export const consentPerPurpose = kind({
  says: 'consent-per-purpose',
  section: 'purposes',
  schema: object(
    { purposes: list(ref('purposes', 'A purpose.', 'inform'), 'The purposes the text lists.', 1) },
    'Purposes, each with its own basis.',
  ),
  text({ purposes }, manifest) {
    const named = rows(
      namedIn(manifest.purposes, purposes).map(([, purpose]) => {
        const name = inside(purpose.name);
        const [basis] = wordsFor(basisWords, [purpose.basis]);
        return say(`${name.az} (${basis!.az})`, `${name.en} (${basis!.en})`, `${name.ru} (${basis!.ru})`);
      }),
    );
    return say(
      `Məlumatlarınızı bu məqsədlər üçün, hər birini öz əsası ilə işləyirik: ${named.az}. Razılığa əsaslanan hər məqsəd üçün razılıq ayrıca soruşulur.`,
      `We use your data for these purposes, each on its own ground: ${named.en}. Where the ground is consent, it is asked for each purpose separately.`,
      `Мы используем ваши данные для этих целей, каждая на своём основании: ${named.ru}. Согласие спрашиваем на каждую цель отдельно.`,
    );
  },
  check: () => [],
  evidence(statement, reads) {
    const onConsent = namedIn(reads.manifest.purposes, statement.purposes)
      .filter(([, purpose]) => purpose.basis === 'consent')
      .map(([id]) => id);
    return worstOf(publishedNow(reads), gateFollowsConsent(reads, onConsent));
  },
});
