import { broken, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { PolicyReads } from '../../reads.ts';

/** What keeps former versions from being shown to stand in the archive: none was opened, or one did not open. */
export function formerClosed({ archived = [] }: PolicyReads): Evidence | undefined {
  const closed = archived.filter(({ ok }) => !ok).map(({ number }) => number);
  const facts = { opened: archived.length - closed.length, closed: closed.length };
  if (closed.length > 0)
    return broken(
      say(
        `Arxivdə açılmayan redaksiya: № ${closed.join(', ')}.`,
        `Versions that do not open in the archive: ${closed.join(', ')}.`,
        `В архиве не открываются редакции: № ${closed.join(', ')}.`,
      ),
      facts,
    );
  return archived.length > 0
    ? undefined
    : notYetShown(
        say(
          'Arxivdə əvvəlki redaksiya hələ açılmayıb.',
          'No former version has been opened in the archive yet.',
          'Прежние редакции в архиве ещё не открывались.',
        ),
        facts,
      );
}
