import { notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';
import { notVerified } from '../verified-lately.ts';

/**
 * Undefined when the journal holds requests and its last full verification found nothing altered;
 * otherwise the evidence that says what is missing or wrong.
 */
export function unprovenJournal(reads: Reads): Evidence | undefined {
  const unverified = notVerified(reads);
  if (unverified !== undefined) return unverified;
  if ((reads.journal?.byKind['request.opened'] ?? 0) === 0)
    return notYetShown(
      say(
        'Jurnalda hələ müraciət yoxdur.',
        'There is no request in the journal yet.',
        'В журнале ещё нет обращений.',
      ),
    );
  return undefined;
}
