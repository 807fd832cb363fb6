import type { Manifest } from '../../../manifest/manifest.ts';
import { flag, object, oneOf, optional, ref } from '../../../schema/schema.ts';
import { atRisk, kept, notYetShown } from '../../evidence.ts';
import { driftOfStores } from '../../drift.ts';
import { type Evidence, kind } from '../../kind.ts';
import { say, together } from '../../phrase.ts';
import { periodWords } from '../../term-words.ts';
import { worstOf } from '../../worst-of.ts';
import { nothing } from '../clause.ts';
import { dutyDue } from '../security/duty-state.ts';

/**
 * When the review is due, and when the last one was: the earlier of the duty's own day and of the last review and the
 * interval of either, so that a day put off past the interval hides nothing.
 */
function reviewsOf(manifest: Manifest, duty: string): { readonly next?: string; readonly last?: string } {
  const { policy, duties } = manifest;
  const one = duties?.[duty];
  const last = one?.last ?? policy.lastReview;
  const next = dutyDue({ next: one?.next, last, every: one?.every ?? policy.reviewEvery });
  return { ...(next === undefined ? {} : { next }), ...(last === undefined ? {} : { last }) };
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
    const planned = onSchedule(reviewsOf(reads.manifest, statement.duty), reads.today);
    // A policy that the stores have left behind needs its review now, whatever the calendar says.
    return statement.of === 'privacy' && reads.stores?.length
      ? worstOf(planned, driftOfStores(reads))
      : planned;
  },
});

function onSchedule({ next, last }: ReturnType<typeof reviewsOf>, today: string): Evidence {
  if (next === undefined)
    return notYetShown(
      say(
        'Növbəti baxışın günü təyin olunmayıb.',
        'The day of the next review is not set.',
        'День следующего пересмотра не назначен.',
      ),
    );
  const facts = { next, last: last ?? null };
  if (next < today)
    return atRisk(say('Baxışın vaxtı keçib.', 'The review is overdue.', 'Пересмотр просрочен.'), facts);
  // A day that is planned shows no review; neither does one that is still to come.
  return last === undefined || last > today
    ? notYetShown(
        say(
          'Növbəti baxışın günü var, keçirilmiş baxış isə hələ qeyd olunmayıb.',
          'The next review has its day; none is on record yet.',
          'День следующего пересмотра назначен, но ни одного пересмотра ещё не записано.',
        ),
        facts,
      )
    : kept(say('Baxış vaxtındadır.', 'The review is on schedule.', 'Пересмотр идёт по графику.'), facts);
}
