import { russianForm } from '@amanat/domain/time/format-term.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';

const units = [
  { seconds: 86_400, az: 'gün', en: 'd', ru: ['день', 'дня', 'дней'] },
  { seconds: 3600, az: 'saat', en: 'h', ru: ['час', 'часа', 'часов'] },
  { seconds: 60, az: 'dəq', en: 'min', ru: ['минуту', 'минуты', 'минут'] },
  { seconds: 1, az: 'san', en: 's', ru: ['секунду', 'секунды', 'секунд'] },
] as const;

/** «4 san əvvəl», "4 s ago", «4 секунды назад»; `now` in milliseconds. A moment in the future counts as now. */
export function ago(instant: string, now: number, language: Language): string {
  const passed = Math.max(0, Math.floor((now - Date.parse(instant)) / 1000));
  const unit = units.find(({ seconds }) => passed >= seconds) ?? units[3];
  const amount = Math.floor(passed / unit.seconds);
  if (language === 'az') return `${amount} ${unit.az} əvvəl`;
  if (language === 'en') return `${amount} ${unit.en} ago`;
  return `${amount} ${russianForm(amount, unit.ru)} назад`;
}
