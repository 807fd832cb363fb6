import { weekday } from '../time/local-date.ts';
import type { RegimeId } from '../rules/law.ts';
import { azCalendar } from './az/calendar.ts';
import { eeCalendar } from './ee/calendar.ts';
import type { WorkCalendar } from './working-days.ts';

/** Saturdays and Sundays only: where a country's holidays are not known, the earlier due date is the safe one. */
export const weekendCalendar: WorkCalendar = {
  id: 'weekends',
  version: 'weekends-1',
  isWorkingDay: (date) => weekday(date) < 6,
  status: () => 'computed',
};

/** The holiday sets known, by country. */
export const calendars: Readonly<Record<string, WorkCalendar>> = { AZ: azCalendar, EE: eeCalendar };

/** All calendars by id, to recompute a frozen due date. */
export const calendarsById: Readonly<Record<string, WorkCalendar>> = {
  az: azCalendar,
  ee: eeCalendar,
  weekends: weekendCalendar,
};

/**
 * Whose holidays count under a regime: Azerbaijan's under its own laws; under the GDPR those of the member
 * state of the controller (Regulation 1182/71 Art. 2), which for a controller outside the EU are not known.
 */
export function calendarFor(regime: RegimeId, country: string): WorkCalendar {
  if (regime === 'eu-gdpr')
    return country === 'AZ' ? weekendCalendar : (calendars[country] ?? weekendCalendar);
  return azCalendar;
}

/**
 * Whose working days an organisation's own terms count: Azerbaijan's where it is there or a law of Azerbaijan
 * applies, in whatever order the laws are named (LAL-6.7); else those of its own country.
 */
export function calendarOfPromises(regimes: readonly RegimeId[], country: string): WorkCalendar {
  const azerbaijani = country === 'AZ' || regimes.some((regime) => regime.startsWith('az-'));
  return calendarFor(azerbaijani ? 'az-998' : 'eu-gdpr', country);
}
