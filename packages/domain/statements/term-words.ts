import type { Manifest } from '../manifest/manifest.ts';
import { standardLaw } from '../rules/standard-law.ts';
import type { Localized } from '../schema/schema.ts';
import { formatPeriod, formatTerm, russianForm } from '../time/format-term.ts';
import { parseTerm, type Term } from '../time/term.ts';
import { joined, same, say } from './phrase.ts';

const or = say('və ya', 'or', 'или');
const genitive: Record<Term['unit'], readonly [one: string, many: string]> = {
  'working-days': ['рабочего дня', 'рабочих дней'],
  'calendar-days': ['календарного дня', 'календарных дней'],
  hours: ['часа', 'часов'],
  months: ['месяца', 'месяцев'],
  years: ['года', 'лет'],
};

/** An ISO period as a length: «12 ay», "12 months", «12 месяцев». */
export function periodWords(iso: string): Localized {
  return formatPeriod(iso) ?? same(iso);
}
/** «7 iş günü ərzində», "within 7 working days", «в течение 7 рабочих дней». */
export function within(term: Term): Localized {
  const words = formatTerm(term);
  const [one, many] = genitive[term.unit];
  return say(
    `${words.az} ərzində`,
    `within ${words.en}`,
    `в течение ${term.amount} ${russianForm(term.amount, [one, many, many])}`,
  );
}
/** The same for a term as the manifest writes it (`10 working days`). */
export function withinTerm(text: string): Localized {
  const term = parseTerm(text);
  return term === undefined ? same(text) : within(term);
}
/**
 * «7 iş günü ərzində» for a rule of law, as it stood on the day this version of the policy took effect:
 * the text of a published version never changes. Undefined when no such rule was in force.
 */
export function withinLegalTerm(manifest: Manifest, rule: string): Localized | undefined {
  const found = standardLaw.rule(rule, manifest.policy.effective);
  if (found?.amount === undefined || found.unit === undefined) return undefined;
  return within({ amount: found.amount, unit: found.unit });
}
/** Things of which one is meant: «a, b və ya c», "a, b or c", «a, b или c». */
export function either(items: readonly Localized[]): Localized {
  return joined(items, or);
}
