/**
 * The days of each year that depart from Monday to Friday, as announced by the Cabinet of Ministers.
 * `free`: month-day, a letter, and for moved days the day they stand for: h holiday, m mourning, e election,
 * s moved under Labour Code 105.5 or 105.6, x swapped under 105.7. `worked`: weekend and moved days worked.
 */
export interface AnnouncedYear {
  /** `computed`: not announced yet; the dates of Ramazan and Qurban are estimates. */
  readonly status: 'official' | 'computed';
  readonly free: string;
  readonly worked: string;
}
export const announced: Readonly<Record<number, AnnouncedYear>> = {
  2024: {
    status: 'official',
    free: '01-01h 01-02h 01-03s2023-12-31 01-04x2023-12-30 01-05x2024-01-07 01-20m 02-07e 03-08h 03-20h 03-21h 03-22h 03-23h 03-24h 03-25s2024-03-23 03-26s2024-03-24 04-10h 04-11h 04-12x2024-04-06 05-09h 05-28h 06-15h 06-16h 06-17h 06-18s2024-06-15 06-19s2024-06-16 06-26h 11-08h 11-09h 11-11s2024-11-09 11-12x2024-11-16 11-13x2024-11-23 12-30x2024-12-28 12-31h',
    worked: '01-07 04-06 11-16 11-23 12-28 12-29',
  },
  2025: {
    status: 'official',
    free: '01-01h 01-02h 01-03x2024-12-29 01-20m 01-29e 03-08h 03-20h 03-21h 03-22h 03-23h 03-24h 03-25s2025-03-22 03-26s2025-03-23 03-27x2025-03-10 03-28x2025-04-01 03-30h 03-31h 05-09h 05-28h 06-06h 06-07h 06-09s2025-06-07 06-15h 06-16s2025-06-15 06-26h 06-27x2025-06-21 11-08h 11-09h 11-10s2025-11-08 11-11s2025-11-09 12-31h',
    worked: '03-10 04-01 06-21',
  },
  2026: {
    status: 'official',
    free: '01-01h 01-02h 01-20m 03-08h 03-09s2026-03-08 03-20h 03-21h 03-22h 03-23h 03-24h 03-25s2026-03-20 03-26s2026-03-21 03-27s2026-03-21 03-30s2026-03-22 05-09h 05-11s2026-05-09 05-27h 05-28h 05-29s2026-05-28 06-15h 06-26h 11-08h 11-09h 11-10s2026-11-08 12-31h',
    worked: '',
  },
  2027: {
    status: 'computed',
    free: '01-01h 01-02h 01-04s2027-01-02 01-20m 03-08h 03-09h 03-10h 03-20h 03-21h 03-22h 03-23h 03-24h 03-25s2027-03-20 03-26s2027-03-21 05-09h 05-10s2027-05-09 05-16h 05-17h 05-18s2027-05-16 05-28h 06-15h 06-26h 06-28s2027-06-26 11-08h 11-09h 12-31h',
    worked: '',
  },
};

/** First days of the movable feasts, two days each (Labour Code 105). 2027 is an estimate. */
export const feasts: Readonly<Record<'ramazan' | 'qurban', readonly string[]>> = {
  ramazan: ['2024-04-10', '2025-03-30', '2026-03-20', '2027-03-09'],
  qurban: ['2024-06-16', '2025-06-06', '2026-05-27', '2027-05-16'],
};
/** Voting days, free under Labour Code 105-1. */
export const elections: readonly string[] = ['2024-02-07', '2025-01-29'];
/** Days the Cabinet swapped (105.7): the free one, and the one worked instead. */
export const swaps: readonly (readonly [free: string, worked: string])[] = [
  ['2024-01-04', '2023-12-30'],
  ['2024-01-05', '2024-01-07'],
  ['2024-04-12', '2024-04-06'],
  ['2024-11-12', '2024-11-16'],
  ['2024-11-13', '2024-11-23'],
  ['2024-12-30', '2024-12-28'],
  ['2025-01-03', '2024-12-29'],
  ['2025-03-27', '2025-03-10'],
  ['2025-03-28', '2025-04-01'],
  ['2025-06-27', '2025-06-21'],
];
