import { durationParts, durationUnits } from '../manifest/duration.ts';
import type { BannerWords } from './words.ts';

/** How long a cookie lives, in words: every part of its lifetime, or that it ends with the browser. */
export function life(lifetime: string, words: Pick<BannerWords, 'period' | 'session'>): string {
  const parts = durationParts(lifetime);
  const told = durationUnits.flatMap((unit) => (parts?.[unit] ? [words.period(parts[unit], unit)] : []));
  return told.length === 0 ? words.session : told.join(' ');
}
