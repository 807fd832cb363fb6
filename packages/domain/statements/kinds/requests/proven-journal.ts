import { broken, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';

/**
 * Undefined when the journal holds requests and its last full verification found nothing altered;
 * otherwise the evidence that says what is missing or wrong.
 */
export function unprovenJournal(reads: Reads): Evidence | undefined {
  const { journal } = reads;
  if (journal === null || journal.verified === null)
    return notYetShown(
      say('Jurnal hələ yoxlanılmayıb.', 'The journal has not been verified yet.', 'Журнал ещё не проверен.'),
    );
  if (!journal.verified.ok)
    return broken(
      say(
        'Jurnalda dəyişdirilmiş yazı tapılıb.',
        'An altered entry was found in the journal.',
        'В журнале найдена изменённая запись.',
      ),
      { verifiedAt: journal.verified.at },
    );
  if ((journal.byKind['request.opened'] ?? 0) === 0)
    return notYetShown(
      say(
        'Jurnalda hələ müraciət yoxdur.',
        'There is no request in the journal yet.',
        'В журнале ещё нет обращений.',
      ),
    );
  return undefined;
}
