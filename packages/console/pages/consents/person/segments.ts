interface Bounded {
  readonly from: string;
  readonly until: string | null;
}
export interface Segment<Span> {
  readonly span: Span;
  /** Percent of the whole. */
  readonly left: number;
  readonly width: number;
}
/**
 * Where each span lies between the beginning and now (milliseconds), in percent. None is narrower than one percent: a
 * choice that stood for a minute is still seen.
 */
export function segmentsOf<Span extends Bounded>(
  spans: readonly Span[],
  begins: number,
  now: number,
): readonly Segment<Span>[] {
  const whole = Math.max(1, now - begins);
  const share = (instant: number) => (Math.min(Math.max(instant, begins), now) - begins) / whole;
  return spans.map((span) => {
    const left = share(Date.parse(span.from)) * 100;
    const right = span.until ? share(Date.parse(span.until)) * 100 : 100;
    const width = Math.max(1, right - left);
    return { span, left: Math.min(left, 100 - width), width };
  });
}
