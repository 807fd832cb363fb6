import { bakuDateOf } from '../time/baku.ts';
import { daysBetween } from '../time/local-date.ts';

/** Why a term may stand still: the person must show who they are, or say which of much data they mean. */
export const pauseReasons = ['identity', 'scope'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** A stretch while a term stands still, waiting for the person. ISO instants. */
export interface Pause {
  readonly because: PauseReason;
  readonly from: string;
  /** When the person had given what was asked for; null while the term stands still. */
  readonly to: string | null;
}
/** By which rule a clock stands still; frozen with the pause. */
export interface StandsBy {
  /** Rule of the clock, as in `Clock.rule`. */
  readonly clock: string;
  readonly rule: string;
  readonly citation: string;
}

/** Whole days of a pause that ended, as the calendar counts them. */
export function daysStill({ from, to }: Pause): number {
  return to === null ? 0 : daysBetween(bakuDateOf(from), bakuDateOf(to));
}
