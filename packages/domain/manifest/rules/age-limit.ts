import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
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
        fix: says(
          { write: fact.write(['age', 'minimum'], lowest) },
          'Həddi qaldırın: {write}. Həddi saxlasanız, ondan kiçiklər üçün valideynin razılığını alın.',
          'Raise the limit: {write}. If it stays, ask a parent of everybody younger for consent.',
          'Поднимите предел: {write}. Если оставите его, за младших спрашивайте согласие родителя.',
        ),
        message: says(
          { own: fact.number(age.minimum), lowest: fact.number(lowest) },
          'Yaş həddi {own} yaşdır, uşağın özünün razılıq verə bildiyi ən kiçik yaş isə {lowest}',
          '{own} is below {lowest}, the lowest age at which children may agree themselves',
          'Возрастной предел {own} ниже наименьшего возраста, с которого ребёнок сам может дать согласие: {lowest}',
        ),
        about: ['age'],
      };
    if (age.check === 'none')
      yield {
        path: ['age', 'check'],
        severity: 'note',
        fix: says(
          {
            birth: fact.write(['age', 'check'], 'birth-date'),
            word: fact.write(['age', 'check'], 'attestation'),
          },
          'Doğum tarixini soruşun və {birth} yazın, ya da şəxs yaşını özü təsdiqləsin: {word}.',
          'Ask for the birth date and write {birth}, or let people state their age: {word}.',
          'Спрашивайте дату рождения и напишите {birth} или пусть человек сам подтверждает возраст: {word}.',
        ),
        message: says(
          { own: fact.number(age.minimum) },
          '{own} yaş həddini heç kim yoxlamır',
          'Nobody checks the age limit of {own}',
          'Возрастной предел {own} никто не проверяет',
        ),
        about: ['age'],
      };
  },
});
