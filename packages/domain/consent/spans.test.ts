import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldEvents } from '../decide/fold.ts';
import { anyEvents, minute } from '../decide/testing/events.ts';
import type { StoredEvent } from './record.ts';
import { consentSpans } from './spans.ts';

/** Every other purpose lapses at half the time of the whole. */
function lapsing(purposes: readonly string[], n: number, term: number) {
  const sooner = purposes.filter((_, index) => index % 2 === 0);
  const half = minute(n * 2 + Math.ceil(term / 2));
  return { expires: minute(n * 2 + term), ends: Object.fromEntries(sooner.map((id) => [id, half])) };
}

/** Histories in which consents lapse after a while, or never. */
const histories = fc
  .tuple(anyEvents, fc.array(fc.option(fc.integer({ min: 1, max: 30 })), { minLength: 25, maxLength: 25 }))
  .map(([events, terms]) =>
    events.map((event, n): StoredEvent => {
      const term = terms[n];
      const lapses =
        event.kind === 'consent' && term != null ? lapsing(Object.keys(event.choices), n, term) : {};
      return { id: `e${n}`, subject: 's', event: { ...event, ...lapses }, beside: {} };
    }),
  );

test('LAL-8.5: the span that stands at an instant is the state folded at that instant, whatever the history', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 0, max: 80 }), (events, n) => {
      const at = minute(n);
      const spans = consentSpans(events, minute(10_000));
      const { consents, erased } = foldEvents(
        events.map(({ event }) => event),
        at,
      );
      for (const purpose of ['marketing', 'location', 'analytics', 'support', 'account', 'tax']) {
        const span = spans.findLast((s) => s.purpose === purpose && s.from <= at);
        const state = consents[purpose];
        const isErased = span?.endedBy === 'erasure' || (erased !== null && span && span.from <= erased.at);
        const counts = state?.given === true && (state.expires === null || state.expires > at);
        expect(span?.given === true && (span.until === null || span.until > at)).toBe(counts);
        if (state) expect(span).toMatchObject({ from: state.at, version: state.version, given: state.given });
        else expect(span === undefined || Boolean(isErased)).toBe(true);
      }
    }),
  );
});

test('spans of one purpose follow one another and never overlap', () => {
  fc.assert(
    fc.property(histories, (events) => {
      for (const own of Map.groupBy(consentSpans(events, minute(10_000)), (s) => s.purpose).values())
        own.reduce((former, next) => {
          expect(former.until === null || former.until <= next.from).toBe(true);
          expect(former.until).not.toBeNull();
          return next;
        });
    }),
  );
});

test('a span tells how it began and what ended it first, as far as is known by then, however the events are stored', () => {
  const stored = histories.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  );
  fc.assert(
    fc.property(stored, fc.integer({ min: 0, max: 80 }), ([events, anyhow], n) => {
      const now = minute(n);
      const past = events.filter(({ event }) => event.at <= now);
      const state = (at: string) =>
        foldEvents(
          past.map(({ event }) => event),
          at,
        );
      const spans = consentSpans(anyhow, now);
      const answers = past.flatMap(({ event }) =>
        event.kind === 'consent' ? Object.keys(event.choices).map((purpose) => [event.at, purpose]) : [],
      );
      expect(spans.map(({ from, purpose }) => [from, purpose])).toEqual(answers);
      for (const { purpose, from, until, endedBy, withdrawn, record } of spans) {
        expect(withdrawn).toBe(state(from).consents[purpose]!.withdrawn);
        const own = past.find(({ event }) => event.at === from)!;
        expect(record).toBe(own.id);
        const { ends, expires } = own.event as { ends?: Record<string, string>; expires?: string };
        const later = past.filter(({ event }) => event.at > from).map(({ event }) => event);
        const next = later.find((event) => event.kind === 'consent' && purpose in event.choices)?.at;
        const erased = later.find((event) => event.kind === 'erased')?.at;
        const [first] = [
          [ends?.[purpose] ?? expires, 'term'],
          [next, 'answer'],
          [erased, 'erasure'],
        ]
          .filter(([at]) => at !== undefined && at <= now)
          .toSorted(([a], [b]) => (a! < b! ? -1 : a! > b! ? 1 : 0));
        expect([until, endedBy]).toEqual(first ?? [null, null]);
      }
    }),
    { numRuns: 300 },
  );
});

const purposes = ['marketing', 'analytics'] as const;
const answer = fc.record({ marketing: fc.boolean(), analytics: fc.boolean() }, { requiredKeys: [] });
/** Histories of answers and erasures alone, several at one instant among them. */
const dense = fc
  .array(fc.tuple(fc.nat(6), fc.oneof({ arbitrary: answer, weight: 5 }, fc.constant('erased' as const))), {
    maxLength: 12,
  })
  .map((all) =>
    all
      .toSorted(([a], [b]) => a - b)
      .map(([n, said], i): StoredEvent => ({
        id: `e${i}`,
        subject: 's',
        event:
          said === 'erased'
            ? { kind: 'erased', at: minute(n), keptFor: [] }
            : { kind: 'consent', at: minute(n), version: 1, choices: said },
        beside: {},
      })),
  );

test('of answers of one instant the one stored last stands; a refusal takes back only what was given since the last erasure', () => {
  fc.assert(
    fc.property(dense, (events) => {
      const spans = consentSpans(events, minute(10_000));
      const { consents } = foldEvents(
        events.map(({ event }) => event),
        minute(10_000),
      );
      for (const purpose of purposes) {
        const own = spans.filter((span) => span.purpose === purpose);
        const last = own.findLast(({ until }) => until === null);
        expect(own.filter(({ until }) => until === null).length).toBeLessThanOrEqual(1);
        expect(last?.given).toBe(consents[purpose]?.given);
        expect(last?.withdrawn).toBe(consents[purpose]?.withdrawn);
      }
    }),
    { numRuns: 1000 },
  );
});
