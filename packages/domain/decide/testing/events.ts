import * as fc from 'fast-check';
import type { SubjectEvent } from '../state.ts';

/** The n-th minute of a made-up day, as an instant. */
export function minute(n: number): string {
  return new Date(Date.UTC(2026, 5, 1, 8, n)).toISOString();
}

const purpose = fc.constantFrom('marketing', 'location', 'analytics', 'support', 'account', 'tax');
type Loose<E> = E extends unknown ? Omit<E, 'at'> : never;

const anyEvent: fc.Arbitrary<Loose<SubjectEvent>> = fc.oneof(
  fc.record({
    kind: fc.constant('consent' as const),
    version: fc.integer({ min: 1, max: 3 }),
    choices: fc.dictionary(purpose, fc.boolean()),
  }),
  fc.record({
    kind: fc.constant('written-consent' as const),
    version: fc.constant(1),
    country: fc.constantFrom('TR', 'US'),
    given: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('objection' as const), purpose, standing: fc.boolean() }),
  fc.record({
    kind: fc.constant('channel-refusal' as const),
    channel: fc.constantFrom('email', 'sms'),
    refused: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('restriction' as const),
    standing: fc.boolean(),
    reason: fc.constant('accuracy'),
  }),
  fc.record({ kind: fc.constant('contract' as const), running: fc.boolean() }),
  fc.record({ kind: fc.constant('account' as const), open: fc.boolean() }),
  fc.record({
    kind: fc.constant('birth' as const),
    date: fc.constantFrom('1990-05-05', '2009-06-02', '2015-01-01'),
  }),
  fc.constant({ kind: 'interaction' as const }),
  fc.record({
    kind: fc.constant('hold' as const),
    id: fc.constantFrom('h1', 'h2'),
    ground: fc.constant('claim'),
    standing: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('erased' as const), keptFor: fc.constantFrom<string[]>([], ['tax']) }),
);

/** Histories of one person, each event at a minute of its own. */
export const anyEvents: fc.Arbitrary<SubjectEvent[]> = fc
  .array(anyEvent, { maxLength: 25 })
  .map((events) => events.map((event, n) => ({ ...event, at: minute(n * 2) }) as SubjectEvent));
