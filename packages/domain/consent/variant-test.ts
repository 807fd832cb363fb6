/** A share with its 95 % interval, in percent with one decimal. */
export interface Share {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}
export interface Comparison {
  /** Difference of the two shares in points, the second less the first, with its 95 % interval. */
  readonly points: number;
  readonly low: number;
  readonly high: number;
  /** Whether the interval leaves zero out; null while too few were asked to say. */
  readonly differs: boolean | null;
}
export interface Sample {
  readonly agreed: number;
  readonly asked: number;
}

/** Fewer answers than this in either variant say nothing yet. */
export const enoughAnswers = 100;
const z = 1.959964;
const tenth = (share: number) => Math.round(share * 1000) / 10;

/** Wilson's score interval (1927): holds for small numbers and for shares near none and all, where ±2σ does not. */
export function wilson({ agreed, asked }: Sample): { share: number; low: number; high: number } {
  if (asked === 0) return { share: 0, low: 0, high: 1 };
  const share = agreed / asked;
  const centre = share + (z * z) / (2 * asked);
  const spread = z * Math.sqrt((share * (1 - share)) / asked + (z * z) / (4 * asked * asked));
  const whole = 1 + (z * z) / asked;
  return {
    share,
    low: Math.max(0, (centre - spread) / whole),
    high: Math.min(1, (centre + spread) / whole),
  };
}
export function shareOf(sample: Sample): Share {
  const { share, low, high } = wilson(sample);
  return { percent: tenth(share), low: tenth(low), high: tenth(high) };
}
/** The difference of two shares with Newcombe's interval (1998, method 10), made of the two of Wilson. */
export function compareShares(first: Sample, second: Sample): Comparison {
  const [a, b] = [wilson(first), wilson(second)];
  const difference = b.share - a.share;
  const low = difference - Math.hypot(b.share - b.low, a.high - a.share);
  const high = difference + Math.hypot(b.high - b.share, a.share - a.low);
  const enough = Math.min(first.asked, second.asked) >= enoughAnswers;
  return {
    points: tenth(difference),
    low: tenth(low),
    high: tenth(high),
    differs: enough ? low > 0 || high < 0 : null,
  };
}
