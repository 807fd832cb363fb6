import { bakuDateOf } from '../../../time/baku.ts';
import { formatDate } from '../../../time/format-date.ts';
import { atRisk, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';

/** How long ago the last choice may lie, in milliseconds: a banner that nobody has used for a month may be gone. */
const freshFor = 31 * 24 * 60 * 60 * 1000;

/** Whether the banner was seen to work: choices came in from sites of the organisation, and did so lately. */
export function bannerSeen(reads: Reads): Evidence {
  const { sites = [], total = 0, lastAt = null } = reads.consents ?? {};
  const facts = { sites: sites.length, choices: total, lastAt };
  if (sites.length === 0)
    return notYetShown(
      say(
        'Banner hələ heç bir saytda seçim qəbul etməyib.',
        'The banner has taken no choice on any site yet.',
        'Баннер ещё не принял выбора ни на одном сайте.',
      ),
    );
  if (lastAt !== null && Date.parse(reads.now) - Date.parse(lastAt) > freshFor) {
    const day = bakuDateOf(lastAt);
    return atRisk(
      say(
        `Banner bir aydan çoxdur heç bir seçim qəbul etməyib, sonuncusu: ${formatDate(day, 'az')}.`,
        `The banner has taken no choice for more than a month; the last one: ${formatDate(day, 'en')}.`,
        `Баннер больше месяца не принимал выбора, последний: ${formatDate(day, 'ru')}.`,
      ),
      facts,
    );
  }
  return kept(
    say(
      `Banner işləyir, seçimlər yazılır (sayt sayı: ${sites.length}).`,
      `The banner runs and choices are recorded (sites: ${sites.length}).`,
      `Баннер работает, выбор записывается (сайтов: ${sites.length}).`,
    ),
    facts,
  );
}
