import { rule } from './rule.ts';

/** The age limit held against the law and its own check. */
export const ageLimit = rule({
  code: 'AMANAT-CHK-230',
  severity: 'warning',
  title: 'The age limit',
  why: 'Below the age the law sets, consent of a parent is needed; a limit nobody checks keeps nobody out',
  law: ['eu-gdpr.age-lowest'],
  fix: 'Raise the limit, ask parents for consent, or ask for the birth date.',
  *find({ manifest, law, today, applies }) {
    const { age } = manifest;
    if (!age) return;
    const lowest = law.rule('eu-gdpr.age-lowest', today)?.amount;
    if (applies('eu-gdpr') && lowest !== undefined && age.minimum > 0 && age.minimum < lowest)
      yield {
        path: ['age', 'minimum'],
        message: `${age.minimum} is below ${lowest}, the lowest age at which children may agree themselves`,
        about: ['age'],
      };
    if (age.check === 'none')
      yield {
        path: ['age', 'check'],
        severity: 'note',
        message: `Nobody checks the age limit of ${age.minimum}`,
        about: ['age'],
      };
  },
});
