import { addDays } from '../../time/local-date.ts';
import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { daysBetween, termDays } from '../duration.ts';
import { rule } from './rule.ts';

/** A version that takes effect sooner after its approval than changes are announced. */
export const noticeTooShort = rule({
  code: 'AMANAT-CHK-226',
  severity: 'note',
  title: 'In force sooner than announced',
  why: 'Significant changes are announced beforehand; a version in force at once leaves no time for that',
  fix: 'For a significant change set policy.effective late enough after approval; the notice rules.',
  *find({ manifest }) {
    const { approved, effective, notice } = manifest.policy;
    if (!notice?.atLeast || effective < approved) return;
    const days = daysBetween(approved, effective);
    if (days < termDays(notice.atLeast))
      yield {
        path: ['policy', 'effective'],
        fix: says(
          {
            write: fact.write(['policy', 'effective'], addDays(approved, termDays(notice.atLeast))),
            notice: fact.term(notice.atLeast),
          },
          'Dəyişiklik əhəmiyyətlidirsə, qüvvəyə minmə gününü təsdiqdən ən azı {notice} sonraya qoyun: {write}. Əhəmiyyətli deyilsə, belə qala bilər.',
          'For a significant change set the day of effect at least {notice} after approval: {write}. For any other it may stay.',
          'Если изменение существенное, отнесите день вступления в силу хотя бы на {notice} от утверждения: {write}. Если нет, можно оставить.',
        ),
        message:
          days === 0
            ? says(
                { days: fact.counted(days, 'days'), notice: fact.term(notice.atLeast) },
                'Təsdiqləndiyi gün qüvvəyə minir ({days}); əhəmiyyətli dəyişikliklər isə {notice} əvvəl elan olunmalıdır',
                'In force on the day of approval ({days} after it); significant changes are announced {notice} before',
                'Вступает в силу в день утверждения ({days}); о существенных изменениях объявляют за {notice}',
              )
            : says(
                { days: fact.counted(days, 'days'), notice: fact.term(notice.atLeast) },
                'Təsdiqdən {days} sonra qüvvəyə minir; əhəmiyyətli dəyişikliklər isə {notice} əvvəl elan olunmalıdır',
                'In force {days} after the day of approval; significant changes are announced {notice} before',
                'Вступает в силу через {days} после утверждения; о существенных изменениях объявляют за {notice}',
              ),
        about: ['policy/notice'],
      };
  },
});
