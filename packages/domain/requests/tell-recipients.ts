import { calendarFor } from '../calendar/choose.ts';
import type { Law } from '../rules/law.ts';
import { bakuDateOf } from '../time/baku.ts';
import type { LocalDate } from '../time/local-date.ts';
import { lastDayOf } from './count-term.ts';

/** By when those who received the data are told of a measure. */
export interface TellBy {
  readonly due: LocalDate;
  readonly rule: string;
  readonly citation: string;
  readonly calendar: { readonly id: string; readonly version: string };
}

/**
 * When recipients must have been told of a correction, erasure or restriction (998-IIIQ 12: 3 working days).
 * Null where the regimes set no number: the GDPR (Art. 19) asks for it without one.
 * @param measureAt ISO instant the measure was taken.
 */
export function tellRecipientsDue(measureAt: string, regimes: readonly string[], law: Law): TellBy | null {
  const taken = bakuDateOf(measureAt);
  const rule = regimes.includes('az-998') ? law.rule('az-998.tell-recipients', taken) : undefined;
  if (rule?.amount === undefined || rule.unit === undefined) return null;
  const calendar = calendarFor(rule.regime, 'AZ');
  return {
    due: lastDayOf(taken, { amount: rule.amount, unit: rule.unit }, calendar),
    rule: rule.id,
    citation: rule.citation,
    calendar: { id: calendar.id, version: calendar.version },
  };
}
