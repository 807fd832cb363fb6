import type { Phase } from '../../../scan/observation.ts';
import type { Localized } from '../../../schema/schema.ts';
import { bakuDateOf } from '../../../time/baku.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { joined, say } from '../../phrase.ts';
import type { CrawlReads, Reads, UnseenSite } from '../../reads.ts';

const noCrawl = say(
  'Sayt hələ brauzerlə yoxlanılmayıb.',
  'The site has not been checked with a browser yet.',
  'Сайт ещё не проверен браузером.',
);

/** What a part of a visit is called, so that one that was not reached can be named. */
const phaseNames: Readonly<Record<Phase, Localized>> = {
  before: say('seçimdən əvvəl', 'before a choice', 'до выбора'),
  rejected: say('rədd ediləndən sonra', 'after a refusal', 'после отказа'),
  accepted: say('qəbul ediləndən sonra', 'after agreeing', 'после согласия'),
  withdrawn: say('razılıq geri götürüləndən sonra', 'after withdrawal', 'после отзыва'),
  gpc: say('brauzer etiraz edəndə', 'with a browser that objects', 'с возражающим браузером'),
};

/**
 * What keeps the last crawls from showing how the declared sites are now: the next check of one did not come about, none
 * was made, one did not get as far as the part that is asked for, or a declared site is not among them. Undefined when
 * they show it.
 */
export function unseen(reads: Reads, ...needed: readonly Phase[]): Evidence | undefined {
  const crawls = reads.crawls ?? [];
  const gaps = reads.unseenSites ?? [];
  const unseenFor = (why: UnseenSite['because']) =>
    gaps.filter(({ because }) => because === why).map(({ site }) => site);
  const [never, failing] = [unseenFor('never'), unseenFor('failing')];
  if (failing.length > 0)
    return atRisk(
      say(
        `Növbəti yoxlama alınmadı, görülən köhnəlir: ${failing.join(', ')}.`,
        `The next check did not come about, and what was seen grows old: ${failing.join(', ')}.`,
        `Очередная проверка не состоялась, увиденное устаревает: ${failing.join(', ')}.`,
      ),
      { sites: crawls.length, unseen: gaps.length },
    );
  if (crawls.length === 0) return notYetShown(noCrawl);
  const short = crawls.filter(({ phases = [] }) => !needed.every((phase) => phases.includes(phase)));
  if (short.length > 0) return notReached(short, needed);
  if (never.length === 0) return undefined;
  return notYetShown(
    say(
      `Bu saytlar son bir ayda brauzerlə yoxlanılmayıb: ${never.join(', ')}.`,
      `These sites were not checked with a browser in the last month: ${never.join(', ')}.`,
      `За последний месяц браузером не проверены сайты: ${never.join(', ')}.`,
    ),
    { sites: crawls.length, unseen: never.length },
  );
}
function notReached(short: readonly CrawlReads[], needed: readonly Phase[]): Evidence {
  const sites = short.map(({ site }) => site).join(', ');
  const missing = needed.filter((phase) => short.some(({ phases = [] }) => !phases.includes(phase)));
  const parts = joined(missing.map((phase) => phaseNames[phase]));
  return notYetShown(
    say(
      `Brauzer bu vəziyyəti görə bilməyib (${parts.az}): ${sites}.`,
      `The browser could not see this part of a visit (${parts.en}): ${sites}.`,
      `Браузер не смог увидеть эту часть визита (${parts.ru}): ${sites}.`,
    ),
    { notReached: short.length },
  );
}
/** The day of the oldest of the crawls that a sentence rests on. */
function since(crawls: readonly CrawlReads[]): string {
  return bakuDateOf(crawls.map(({ at }) => at).toSorted()[0] ?? '');
}

/** What the last crawls found that the list does not declare; agreeing to everything included. */
export function undeclaredByCrawl(reads: Reads): Evidence {
  if (reads.crawls === null || reads.crawls.length === 0) return notYetShown(noCrawl);
  const undeclared = [...new Set(reads.crawls.flatMap((crawl) => crawl.undeclared))];
  const facts = { sites: reads.crawls.length, undeclared: undeclared.length, since: since(reads.crawls) };
  return undeclared.length > 0
    ? broken(
        say(
          `Siyahıda olmayanlar tapılıb: ${undeclared.join(', ')}.`,
          `Found and not in the list: ${undeclared.join(', ')}.`,
          `Найдено, но нет в списке: ${undeclared.join(', ')}.`,
        ),
        facts,
      )
    : (unseen(reads, 'before', 'accepted') ??
        kept(
          say(
            `Baxılan səhifələrdə siyahıda olmayan heç nə tapılmadı (sayt: ${facts.sites}).`,
            `The pages that were looked at set nothing that is not in the list (sites: ${facts.sites}).`,
            `На просмотренных страницах нет ничего вне списка (сайтов: ${facts.sites}).`,
          ),
          facts,
        ));
}

/**
 * What the last crawls found before any choice was made, or after a refusal.
 * @param needed further parts of a visit that must have been seen for it to be kept.
 */
export function setBeforeChoice(reads: Reads, ...needed: readonly Phase[]): Evidence {
  if (reads.crawls === null || reads.crawls.length === 0) return notYetShown(noCrawl);
  const early = [...new Set(reads.crawls.flatMap((crawl) => crawl.beforeChoice))];
  const refused = [...new Set(reads.crawls.flatMap((crawl) => crawl.afterRefusal ?? []))];
  const facts = {
    sites: reads.crawls.length,
    beforeChoice: early.length,
    afterRefusal: refused.length,
    since: since(reads.crawls),
  };
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
    : (unseen(reads, 'before', ...needed) ??
        kept(
          say(
            `Baxılan səhifələrdə seçimdən əvvəl yalnız zərurilər qoyulur (sayt: ${facts.sites}).`,
            `On the pages that were looked at only the necessary ones are set before any choice (sites: ${facts.sites}).`,
            `На просмотренных страницах до выбора ставятся только необходимые (сайтов: ${facts.sites}).`,
          ),
          facts,
        ));
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

/** What the last crawls found with a visitor whose browser objects; undefined when there is none, or no crawl. */
export function setDespiteSignal({ crawls }: Reads): Evidence | undefined {
  const seen = [...new Set((crawls ?? []).flatMap((crawl) => crawl.underSignal ?? []))];
  if (seen.length === 0) return undefined;
  return broken(
    say(
      `Brauzer etiraz etdiyi halda qoyulur: ${seen.join(', ')}.`,
      `Set although the browser objects: ${seen.join(', ')}.`,
      `Ставится, хотя браузер возражает: ${seen.join(', ')}.`,
    ),
    { underSignal: seen.length },
  );
}
