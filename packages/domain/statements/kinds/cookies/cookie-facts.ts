import type { CookieEntry, Manifest } from '../../../manifest/manifest.ts';
import type { Localized } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';
import { periodWords } from '../../term-words.ts';

/** The cookie list as `[id, entry]`. */
export function cookieEntries(manifest: Manifest): readonly (readonly [string, CookieEntry])[] {
  return Object.entries(manifest.cookies ?? {});
}

/** A lifetime in words: «sessiya bitənədək», «13 ay». */
export function lifetimeWords(lifetime: string): Localized {
  return lifetime === 'session'
    ? say('sessiya bitənədək', 'until the session ends', 'до конца сеанса')
    : periodWords(lifetime);
}

const noCrawl = say(
  'Sayt hələ brauzerlə yoxlanılmayıb.',
  'The site has not been checked with a browser yet.',
  'Сайт ещё не проверен браузером.',
);

/** What the last crawls found that the list does not declare. */
export function undeclaredByCrawl(reads: Reads): Evidence {
  if (reads.crawls === null || reads.crawls.length === 0) return notYetShown(noCrawl);
  const undeclared = [...new Set(reads.crawls.flatMap((crawl) => crawl.undeclared))];
  const facts = { sites: reads.crawls.length, undeclared: undeclared.length };
  return undeclared.length > 0
    ? broken(
        say(
          `Siyahıda olmayanlar tapılıb: ${undeclared.join(', ')}.`,
          `Found and not in the list: ${undeclared.join(', ')}.`,
          `Найдено, но нет в списке: ${undeclared.join(', ')}.`,
        ),
        facts,
      )
    : kept(
        say(
          'Saytda siyahıda olmayan heç nə tapılmadı.',
          'The site sets nothing that is not in the list.',
          'На сайте нет ничего вне списка.',
        ),
        facts,
      );
}

/** What the last crawls found before any choice was made. */
export function setBeforeChoice(reads: Reads): Evidence {
  if (reads.crawls === null || reads.crawls.length === 0) return notYetShown(noCrawl);
  const early = [...new Set(reads.crawls.flatMap((crawl) => crawl.beforeChoice))];
  const facts = { sites: reads.crawls.length, beforeChoice: early.length };
  return early.length > 0
    ? broken(
        say(
          `Seçimdən əvvəl qoyulur: ${early.join(', ')}.`,
          `Set before any choice: ${early.join(', ')}.`,
          `Ставится до выбора: ${early.join(', ')}.`,
        ),
        facts,
      )
    : kept(
        say(
          'Seçimdən əvvəl yalnız zərurilər qoyulur.',
          'Before any choice only the necessary ones are set.',
          'До выбора ставятся только необходимые.',
        ),
        facts,
      );
}

/** Whether the banner was seen to work: choices came in from sites of the organisation. */
export function bannerSeen(reads: Reads): Evidence {
  const sites = reads.consents?.sites ?? [];
  return sites.length === 0
    ? notYetShown(
        say(
          'Banner hələ heç bir saytda seçim qəbul etməyib.',
          'The banner has taken no choice on any site yet.',
          'Баннер ещё не принял выбора ни на одном сайте.',
        ),
      )
    : kept(
        say(
          `Banner işləyir, seçimlər yazılır (sayt sayı: ${sites.length}).`,
          `The banner runs and choices are recorded (sites: ${sites.length}).`,
          `Баннер работает, выбор записывается (сайтов: ${sites.length}).`,
        ),
        { sites: sites.length, choices: reads.consents?.total ?? 0 },
      );
}

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
