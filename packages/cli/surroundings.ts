import { bakuDateOf } from '@amanat/domain/time/baku.ts';

/** Today in Baku, `YYYY-MM-DD`: contracts, reviews and certificates are held against it. */
export function todayInBaku(): string {
  return bakuDateOf(new Date().toISOString());
}
/** Colours on a terminal only, and never against NO_COLOR (no-color.org). */
export function coloured(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}
