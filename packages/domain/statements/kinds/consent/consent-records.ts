import { broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';

/** Whether every consent on record has the policy version and the wording that was shown (GDPR 7(1)). */
export function consentRecords(reads: Reads): Evidence {
  const { consents } = reads;
  if (consents === null || consents.total === 0)
    return notYetShown(
      say(
        'Hələ heç bir razılıq qeydə alınmayıb.',
        'No consent has been recorded yet.',
        'Согласий пока не записано.',
      ),
    );
  const { total, people, withoutWording, withoutVersion, lastAt } = consents;
  const facts = {
    ...(people === undefined ? {} : { people }),
    total,
    withoutWording,
    withoutVersion,
    lastAt,
  };
  if (withoutWording + withoutVersion > 0)
    return broken(
      say(
        `Mətni və ya redaksiyası göstərilə bilməyən razılıqlar var (${withoutWording + withoutVersion}).`,
        `Consents without their wording or version are on record (${withoutWording + withoutVersion}).`,
        `Есть согласия без текста или редакции (${withoutWording + withoutVersion}).`,
      ),
      facts,
    );
  // People are counted with those another tool brought along; where they outnumber the choices made here, the two do not match.
  const count = people === undefined || people > total ? String(total) : null;
  return kept(
    say(
      `Hər seçim redaksiyası və göstərilən mətni ilə saxlanılır (${count ?? `şəxslər: ${people}, seçimlər: ${total}`}).`,
      `Every choice is kept with its version and the wording shown (${count ?? `people: ${people}, choices: ${total}`}).`,
      `Каждое решение хранится с редакцией и показанным текстом (${count ?? `людей: ${people}, решений: ${total}`}).`,
    ),
    facts,
  );
}
