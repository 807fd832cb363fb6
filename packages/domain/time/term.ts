/** A term as the declaration writes it: `10 working days`, `10 calendar days`, `72 hours`, `1 month`. */
export interface Term {
  readonly amount: number;
  readonly unit: 'working-days' | 'calendar-days' | 'months' | 'hours' | 'years';
}
const shape = /^(\d+) (working|calendar) days?$|^(\d+) (month|hour|year)s?$/;

/** Reads a term; undefined when it is none. */
export function parseTerm(text: string): Term | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, days, kind, amount, unit] = match;
  return days === undefined
    ? { amount: Number(amount), unit: `${unit}s` as Term['unit'] }
    : { amount: Number(days), unit: `${kind}-days` as Term['unit'] };
}
