import { broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';

/** Whether the cookie page of the version in force renders in the three languages. */
export function cookiePageShown(reads: Reads): Evidence {
  const pages = (reads.policy?.rendered ?? []).filter((page) => page.page === 'cookies');
  const failed = pages.filter((page) => !page.ok).length;
  const facts = { pages: pages.length, failed };
  if (failed > 0)
    return broken(
      say(
        'Cookie siyasəti açılmır.',
        'The cookie policy does not render.',
        'Политика cookie не открывается.',
      ),
      facts,
    );
  return pages.length < 3
    ? notYetShown(
        say(
          'Cookie siyasəti hələ üç dildə dərc olunmayıb.',
          'The cookie policy is not published in three languages yet.',
          'Политика cookie ещё не опубликована на трёх языках.',
        ),
        facts,
      )
    : kept(
        say(
          'Cookie siyasəti üç dildə dərc olunub.',
          'The cookie policy is published in three languages.',
          'Политика cookie опубликована на трёх языках.',
        ),
        facts,
      );
}
