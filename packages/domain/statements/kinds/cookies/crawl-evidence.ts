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

/** What the last crawls found before any choice was made, or after a refusal. */
export function setBeforeChoice(reads: Reads): Evidence {
  if (reads.crawls === null || reads.crawls.length === 0) return notYetShown(noCrawl);
  const early = [...new Set(reads.crawls.flatMap((crawl) => crawl.beforeChoice))];
  const refused = [...new Set(reads.crawls.flatMap((crawl) => crawl.afterRefusal ?? []))];
  const facts = { sites: reads.crawls.length, beforeChoice: early.length, afterRefusal: refused.length };
  if (early.length > 0)
    return broken(
      say(
        `Seçimdən əvvəl qoyulur: ${early.join(', ')}.`,
        `Set before any choice: ${early.join(', ')}.`,
        `Ставится до выбора: ${early.join(', ')}.`,
      ),
      facts,
    );
  return refused.length > 0
    ? broken(
        say(
          `Rədd ediləndən sonra qoyulur: ${refused.join(', ')}.`,
          `Set after a refusal: ${refused.join(', ')}.`,
          `Ставится после отказа: ${refused.join(', ')}.`,
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

/** What the last crawls found that lives longer than the list says; undefined when there is none, or no crawl. */
export function outlivesList({ crawls }: Reads): Evidence | undefined {
  const over = [...new Set((crawls ?? []).flatMap((crawl) => crawl.longerLived ?? []))];
  if (over.length === 0) return undefined;
  return broken(
    say(
      `Siyahıda deyiləndən uzun yaşayır: ${over.join(', ')}.`,
      `Lives longer than the list says: ${over.join(', ')}.`,
      `Живёт дольше, чем сказано в списке: ${over.join(', ')}.`,
    ),
    { longerLived: over.length },
  );
}

/** What the last crawls found after the consent was taken back; undefined when there is none, or no crawl. */
export function leftAfterWithdrawal({ crawls }: Reads): Evidence | undefined {
  const left = [...new Set((crawls ?? []).flatMap((crawl) => crawl.leftOver ?? []))];
  if (left.length === 0) return undefined;
  return broken(
    say(
      `Razılıq geri götürüləndən sonra qalır: ${left.join(', ')}.`,
      `Still there after withdrawal: ${left.join(', ')}.`,
      `Остаётся после отзыва согласия: ${left.join(', ')}.`,
    ),
    { leftOver: left.length },
  );
}
