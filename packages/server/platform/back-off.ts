const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Pauses after the first, second, … failed attempt; the last one repeats. */
const pauses = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
  8 * hour,
  12 * hour,
];

/** Milliseconds to wait after so many failed attempts. */
export function backOff(attempts: number): number {
  return pauses[Math.min(Math.max(attempts, 1), pauses.length) - 1]!;
}
