import type { ConsentHistoryAnswer } from '@amanat/contract/consent-reads.ts';
import { shortDay } from '../../../format/time.ts';
import { useTexts } from '../../../language/language.tsx';
import { useNow } from '../../../parts/use-now.ts';
import classes from './person.module.css';
import { type Segment, segmentsOf } from './segments.ts';
import { personTexts } from './texts.ts';

type Span = ConsentHistoryAnswer['spans'][number];

/** How long each answer about a purpose stood, from the person's first answer until now. */
export function SpanBar({
  name,
  spans,
  all,
}: {
  readonly name: string;
  readonly spans: readonly Span[];
  /** Spans of every purpose: all bars share one beginning. */
  readonly all: readonly Span[];
}) {
  const t = useTexts(personTexts);
  const now = useNow(60);
  const begins = Math.min(...all.map(({ from }) => Date.parse(from)));
  const told = ({ span }: Segment<Span>) => {
    const to = span.until ? shortDay(span.until) : t.now;
    return span.given
      ? t.spanGiven(name, shortDay(span.from), to)
      : t.spanRefused(name, shortDay(span.from), to);
  };
  const segments = segmentsOf(spans, begins, now);
  return (
    <span className={classes.bar} role="img" aria-label={segments.map(told).join('; ')}>
      {segments.map((segment) => (
        <i
          key={segment.span.from}
          data-given={segment.span.given || undefined}
          title={told(segment)}
          style={{ left: `${segment.left}%`, width: `${segment.width}%` }}
        />
      ))}
    </span>
  );
}
