import type { Localized } from '../../schema/schema.ts';
import { counted, formatPeriod } from '../../time/format-term.ts';

const untilClosed: Localized = {
  az: 'brauzer bağlananadək',
  en: 'until the browser closes',
  ru: 'до закрытия браузера',
};
const units = [
  ['days', 86_400],
  ['hours', 3600],
  ['minutes', 60],
  ['seconds', 1],
] as const;

/** A lifetime in seconds for people: «400 gün», "30 minutes"; null is until the browser closes. */
export function secondsInWords(seconds: number | null): Localized {
  if (seconds === null) return untilClosed;
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? (['seconds', 1] as const);
  return counted(Math.round(seconds / size), unit);
}

/** A lifetime as a cookie list declares it: `P13M` is «13 ay», `session` until the browser closes. */
export function lifetimeInWords(declared: string): Localized {
  if (declared === 'session') return untilClosed;
  return formatPeriod(declared) ?? { az: declared, en: declared, ru: declared };
}
