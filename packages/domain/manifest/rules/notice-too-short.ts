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
        message: `In force ${days === 0 ? 'on the day' : `${days} days after the day`} of approval; significant changes are announced ${notice.atLeast} before`,
        about: ['policy/notice'],
      };
  },
});
