import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { addPeriod, parsePeriod } from '../../time/period.ts';
import { rule } from './rule.ts';

/** A review of the policy that is due. */
export const reviewOverdue = rule({
  code: 'AMANAT-CHK-225',
  severity: 'warning',
  title: 'The review of the policy is overdue',
  why: 'The organisation promises itself a review at this interval; a policy nobody reviews drifts from what is done',
  law: ['eu-gdpr.accountability'],
  fix: 'Review the policy and write the day under policy.lastReview.',
  *find({ manifest, today }) {
    const { approved, lastReview, reviewEvery } = manifest.policy;
    if (!reviewEvery) return;
    const last = lastReview ?? approved;
    const period = parsePeriod(reviewEvery);
    if (period && addPeriod(last, period) < today)
      yield {
        path: ['policy', lastReview ? 'lastReview' : 'reviewEvery'],
        fix: says(
          { write: fact.write(['policy', 'lastReview'], today) },
          'Siyasətə baxın, sonra günü yazın: {write}.',
          'Review the policy, then write the day: {write}.',
          'Пересмотрите политику и запишите день: {write}.',
        ),
        message: says(
          { day: fact.date(last), every: fact.period(reviewEvery) },
          'Siyasətə axırıncı dəfə {day:on} baxılıb, baxışlar arası müddət isə {every}',
          'The policy was last reviewed on {day} and is to be reviewed every {every}',
          'Политику последний раз пересматривали {day}, а период пересмотра — {every}',
        ),
      };
  },
});
