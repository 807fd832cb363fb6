/** A measured figure, in one unit throughout. */
export interface Amount {
  readonly value: number;
  readonly unit: '/s' | 'ms' | 'µs' | 'bytes' | 'MiB' | '‰' | '×';
}
/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly measured: Amount;
  /**
   * What must be reached; null for what is only told. Rates and multiples are to be at least this, all else
   * at most.
   */
  readonly target: number | null;
  /** What the machine can do at all, measured in the same run; null where no such figure exists. */
  readonly limit: (Amount & { readonly what: string }) | null;
}

/** Whether the target is a least figure. */
export function moreIsBetter({ unit }: Amount): boolean {
  return unit === '/s' || unit === '×';
}
export function reached({ measured, target }: Row): boolean | null {
  if (target === null) return null;
  return moreIsBetter(measured) ? measured.value >= target : measured.value <= target;
}
/** The measured figure as a multiple of the machine's own. */
export function ratio({ measured, limit }: Row): number | null {
  return limit === null || limit.value === 0 || limit.unit !== measured.unit
    ? null
    : measured.value / limit.value;
}
