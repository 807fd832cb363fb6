import { broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';

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
