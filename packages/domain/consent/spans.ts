import type { StoredEvent } from './record.ts';

/** How long one answer about one purpose stood. */
export interface ConsentSpan {
  readonly purpose: string;
  readonly given: boolean;
  /** True when it took back what had been given before. */
  readonly withdrawn: boolean;
  readonly from: string;
  /** First instant at which it stood no more; null while it stands. */
  readonly until: string | null;
  /** Why it ended: another answer, its own term, or the erasure of the person. */
  readonly endedBy: 'answer' | 'term' | 'erasure' | null;
  readonly version: number;
  /** Id of the record it rests on. */
  readonly record: string;
}
type Draft = { -readonly [K in keyof ConsentSpan]: ConsentSpan[K] };

/**
 * What a person said about each purpose, as spans in the order they began: the whole history in one look. The answer
 * at an instant is the last span that began by then, and it counts unless its term ended it: exactly what the fold of
 * the same events says (a property test holds the two together).
 * @param events in the order they are stored. @param now spans whose term ends later are still open.
 */
export function consentSpans(events: readonly StoredEvent[], now: string): readonly ConsentSpan[] {
  const spans: Draft[] = [];
  const open = new Map<string, Draft>();
  const past = events.filter(({ event }) => event.at <= now);
  const inOrder = past.toSorted((a, b) => (a.event.at < b.event.at ? -1 : a.event.at > b.event.at ? 1 : 0));
  for (const { id, event } of inOrder) {
    if (event.kind === 'erased') {
      for (const span of open.values()) end(span, event.at, 'erasure');
      open.clear();
    }
    if (event.kind !== 'consent') continue;
    for (const [purpose, given] of Object.entries(event.choices)) {
      const former = open.get(purpose);
      if (former) end(former, event.at, 'answer');
      const ends = event.ends?.[purpose] ?? event.expires;
      const span: Draft = {
        purpose,
        given,
        withdrawn: !given && (former?.given === true || former?.withdrawn === true),
        from: event.at,
        until: ends ?? null,
        endedBy: ends === undefined ? null : 'term',
        version: event.version,
        record: id,
      };
      open.set(purpose, span);
      spans.push(span);
    }
  }
  for (const span of open.values()) if (span.until !== null && span.until > now) reopen(span);
  return spans;
}

/** Ends a span unless its own term ended it before. */
function end(span: Draft, at: string, endedBy: 'answer' | 'erasure'): void {
  if (span.until !== null && span.until <= at) return;
  span.until = at;
  span.endedBy = endedBy;
}
function reopen(span: Draft): void {
  span.until = null;
  span.endedBy = null;
}
