import type { SubjectEvent } from '../../../decide/state.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';
import { consentTo, gateAnswer } from './gate-answer.ts';

/**
 * Whether the gate follows consent for each purpose: deny without it, allow with it, deny again at once after
 * withdrawal. Asked of the real gate on made-up people.
 */
export function gateFollowsConsent(reads: Reads, purposes: readonly string[]): Evidence {
  const wrong = purposes.filter((purpose) => {
    const allows = (...events: SubjectEvent[]) => gateAnswer(reads, { purpose }, events).allow;
    const yes = consentTo(reads, purpose, true, 2);
    const no = consentTo(reads, purpose, false, 1);
    return allows() || !allows(yes) || allows(yes, no);
  });
  const facts = { purposes: purposes.length, wrong: wrong.length, version: reads.gate.version };
  if (purposes.length === 0)
    return notYetShown(
      say(
        'Razılığa əsaslanan məqsəd yoxdur.',
        'No purpose rests on consent.',
        'Целей, основанных на согласии, нет.',
      ),
      facts,
    );
  if (wrong.length > 0)
    return broken(
      say(
        `İcazə razılıqdan asılı deyil: ${wrong.join(', ')}.`,
        `What is allowed does not follow consent: ${wrong.join(', ')}.`,
        `Разрешение не зависит от согласия: ${wrong.join(', ')}.`,
      ),
      facts,
    );
  return kept(
    say(
      'Razılıq olmadan icazə verilmir, geri götürüləndə dərhal dayanır.',
      'Nothing is allowed without consent, and withdrawal stops it at once.',
      'Без согласия ничего не разрешается, а отзыв действует сразу.',
    ),
    facts,
  );
}
