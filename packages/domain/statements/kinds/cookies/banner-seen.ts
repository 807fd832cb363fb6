import { kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';

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
