import { bakuDateOf } from '../../time/baku.ts';
import { formatDate } from '../../time/format-date.ts';
import { atRisk, broken, notYetShown } from '../evidence.ts';
import type { Evidence } from '../kind.ts';
import { say } from '../phrase.ts';
import type { Reads } from '../reads.ts';

/** How old the last verification may be, in milliseconds: it is made at least once a day. */
const freshFor = 2 * 24 * 60 * 60 * 1000;

/**
 * What keeps the journal from being shown whole: never verified, altered, or not verified for two days. Undefined when
 * its last full verification is fresh and found nothing.
 */
export function notVerified({ journal, now }: Reads): Evidence | undefined {
  if (journal === null || journal.verified === null)
    return notYetShown(
      say('Jurnal hələ yoxlanılmayıb.', 'The journal has not been verified yet.', 'Журнал ещё не проверен.'),
    );
  const { ok, at } = journal.verified;
  if (!ok)
    return broken(
      say(
        'Jurnalda dəyişdirilmiş yazı tapılıb.',
        'An altered entry was found in the journal.',
        'В журнале найдена изменённая запись.',
      ),
      { verifiedAt: at },
    );
  if (Date.parse(now) - Date.parse(at) <= freshFor) return undefined;
  const day = bakuDateOf(at);
  return atRisk(
    say(
      `Jurnalın yoxlanışı dayanıb, sonuncusu: ${formatDate(day, 'az')}.`,
      `The journal is not being verified any more; the last time: ${formatDate(day, 'en')}.`,
      `Проверка журнала остановилась, последняя: ${formatDate(day, 'ru')}.`,
    ),
    { verifiedAt: at },
  );
}
