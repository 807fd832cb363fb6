import * as fc from 'fast-check';
import type { Purpose } from '../../manifest/manifest.ts';
import { startEvents } from '../../manifest/processing.ts';
import type { SubjectEvent } from '../state.ts';

/** The n-th minute of a made-up day, as an instant. */
export function minute(n: number): string {
  return new Date(Date.UTC(2026, 5, 1, 8, n)).toISOString();
}

const purpose = fc.constantFrom('marketing', 'location', 'analytics', 'support', 'account', 'tax');
const ending = fc.option(fc.nat(400).map(minute), { nil: undefined, freq: 2 });
type OrAbsent<E> = { [K in keyof E]: undefined extends E[K] ? E[K] | undefined : E[K] };
type Loose<E> = E extends unknown ? OrAbsent<Omit<E, 'at'>> : never;

const anyEvent: fc.Arbitrary<Loose<SubjectEvent>> = fc.oneof(
  fc.record({
    kind: fc.constant('consent' as const),
    version: fc.integer({ min: 1, max: 3 }),
    choices: fc.dictionary(purpose, fc.boolean()),
    expires: ending,
    ends: fc.dictionary(purpose, fc.nat(400).map(minute), { maxKeys: 1 }),
  }),
  fc.record({
    kind: fc.constant('consent-pending' as const),
    version: fc.constant(1),
    purposes: fc.uniqueArray(purpose, { minLength: 1, maxLength: 3 }),
    until: fc.nat(400).map(minute),
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
    until: ending,
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
    until: ending,
  }),
  fc.record({ kind: fc.constant('erased' as const), keptFor: fc.constantFrom<string[]>([], ['tax']) }),
);

/** Histories of one person, each event at a minute of its own. */
export const anyEvents: fc.Arbitrary<SubjectEvent[]> = fc
  .array(anyEvent, { maxLength: 25 })
  .map((events) => events.map((event, n) => ({ ...event, at: minute(n * 2) }) as SubjectEvent));

/** When the application says that each start event of a datum was. */
export const toldEvents = fc.dictionary(fc.constantFrom(...startEvents), fc.nat(300).map(minute));
/** Whatever a declaration can say of how long a purpose keeps data. */
export const anyRetention: fc.Arbitrary<NonNullable<Purpose['retention']>> = fc
  .record({
    keep: fc.constantFrom('P0D', 'P10D', 'P1M', 'P1Y', 'while-needed', 'unlimited', 'law'),
    after: fc.constantFrom(...startEvents),
    then: fc.constantFrom<('destroy' | 'anonymise')[]>('destroy', 'anonymise'),
    orOn: fc.option(fc.constantFrom(...startEvents), { nil: undefined, freq: 2 }),
  })
  .map(({ orOn, ...kept }) => (orOn === undefined ? kept : { ...kept, orOn }));
