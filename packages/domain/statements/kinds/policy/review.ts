import type { Manifest } from '../../../manifest/manifest.ts';
import { flag, object, oneOf, optional, ref } from '../../../schema/schema.ts';
import { addPeriod, parsePeriod } from '../../../time/period.ts';
import { atRisk, kept, notYetShown } from '../../evidence.ts';
import { driftOfStores } from '../../drift.ts';
import { type Evidence, kind } from '../../kind.ts';
import { say, together } from '../../phrase.ts';
import { periodWords } from '../../term-words.ts';
import { worstOf } from '../../worst-of.ts';
import { nothing } from '../clause.ts';

/** When the review is due: the duty's own day, else the last review and the interval of either. */
function nextReview(manifest: Manifest, duty: string): string | undefined {
  const { policy, duties } = manifest;
  const one = duties?.[duty];
  const last = one?.last ?? policy.lastReview;
  const every = one?.every ?? policy.reviewEvery;
  if (one?.next !== undefined) return one.next;
  const period = every === undefined ? undefined : parsePeriod(every);
  return last === undefined || period === undefined ? undefined : addPeriod(last, period);
}

/** The text is reviewed regularly; the day of the next review is known and watched. */
export const review = kind({
  says: 'review',
  section: 'changes',
  schema: object(
    {
      of: oneOf(['privacy', 'cookies'], 'Which document.'),
      duty: ref('duties', 'The duty that plans it.', 'policy-review'),
      inForceAtPublication: optional(flag('True when its changes hold from publication.')),
    },
    'A document that is reviewed regularly.',
  ),
  text({ of, duty, inForceAtPublication }, manifest) {
    const every = manifest.duties?.[duty]?.every ?? manifest.policy.reviewEvery;
    const time = every === undefined ? undefined : periodWords(every);
    const [az, en, ru] =
      of === 'privacy'
        ? ['Bu siyasəti', 'this policy', 'Эту политику']
        : ['Cookie siyasətini', 'the cookie policy', 'Политику cookie'];
    return together(
      time === undefined
        ? say(
            `${az} qanuna və işimizə uyğun qalsın deyə mütəmadi nəzərdən keçiririk.`,
            `We review ${en} regularly, so that it keeps to the law and to what we do.`,
            `${ru} мы регулярно пересматриваем, чтобы она соответствовала закону и нашей работе.`,
          )
        : say(
            `${az} qanuna və işimizə uyğun qalsın deyə mütəmadi, ən azı hər ${time.az} bir dəfə nəzərdən keçiririk.`,
            `We review ${en} regularly, at least every ${time.en}, so that it keeps to the law and to what we do.`,
            `${ru} мы пересматриваем регулярно (промежуток не больше: ${time.ru}), чтобы она соответствовала закону и нашей работе.`,
          ),
      inForceAtPublication
        ? say(
            'Dəyişikliklər yenilənmiş mətn dərc olunanda qüvvəyə minir.',
            'Changes take effect when the updated text is published.',
            'Изменения вступают в силу с публикации обновлённого текста.',
          )
        : nothing,
    );
  },
  check: () => [],
  evidence(statement, reads) {
    const planned = onSchedule(nextReview(reads.manifest, statement.duty), reads.today);
    // A policy that the stores have left behind needs its review now, whatever the calendar says.
    return statement.of === 'privacy' && reads.stores?.length
      ? worstOf(planned, driftOfStores(reads))
      : planned;
  },
});

function onSchedule(next: string | undefined, today: string): Evidence {
  if (next === undefined)
    return notYetShown(
      say(
        'Növbəti baxışın günü təyin olunmayıb.',
        'The day of the next review is not set.',
        'День следующего пересмотра не назначен.',
      ),
    );
  const facts = { next };
  return next < today
    ? atRisk(say('Baxışın vaxtı keçib.', 'The review is overdue.', 'Пересмотр просрочен.'), facts)
    : kept(say('Baxış vaxtındadır.', 'The review is on schedule.', 'Пересмотр идёт по графику.'), facts);
}
