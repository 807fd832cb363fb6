import { broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';

/** Evidence that a legal hold has an end and does not outlive it. */
export function holdsEnd(reads: Reads): Evidence {
  const holds = reads.retention?.holds;
  if (holds === undefined)
    return notYetShown(
      say(
        'Hüquqi saxlamaların uçotu hələ aparılmır.',
        'Legal holds are not kept yet.',
        'Учёт правовых удержаний ещё не ведётся.',
      ),
    );
  const wrong = holds.withoutEnd + holds.outlived;
  const facts = { standing: holds.standing, withoutEnd: holds.withoutEnd, outlived: holds.outlived };
  if (wrong > 0)
    return broken(
      say(
        `Sonu göstərilməyən və ya vaxtı keçmiş saxlama: ${wrong}.`,
        `Holds without an end, or past it: ${wrong}.`,
        `Удержаний без срока или с истёкшим сроком: ${wrong}.`,
      ),
      facts,
    );
  if (holds.standing === 0)
    return notYetShown(
      say(
        'Hələ heç bir iş üzrə saxlama qoyulmayıb.',
        'No hold has been placed yet.',
        'Удержаний по делам ещё не было.',
      ),
    );
  return kept(
    say(
      `Qüvvədə olan ${holds.standing} saxlamanın hər birinin sonu var.`,
      `Each of the ${holds.standing} holds in force has an end.`,
      `У каждого из действующих удержаний (${holds.standing}) есть срок.`,
    ),
    facts,
  );
}
