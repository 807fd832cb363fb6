import { bakuDateOf } from '@amanat/domain/time/baku.ts';

/** The only place that reads the time. Everything else is given a Clock from `main`. */
export interface Clock {
  /** The instant now. */
  now(): Date;
}
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until moved; for tests and replays. */
export function settableClock(iso: string): Clock & { set(iso: string): void; advance(ms: number): void } {
  let at = new Date(iso).getTime();
  return {
    now: () => new Date(at),
    set: (next) => {
      at = new Date(next).getTime();
    },
    advance: (ms) => {
      at += ms;
    },
  };
}

/** The calendar day in Baku (`YYYY-MM-DD`) of an instant. */
export function bakuDate(instant: Date): string {
  return bakuDateOf(instant.toISOString());
}
