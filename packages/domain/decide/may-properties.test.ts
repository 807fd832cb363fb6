import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileManifest } from './compile.ts';
import { foldEvents } from './fold.ts';
import { may } from './may.ts';
import type { MayQuery } from './query.ts';
import { reasonTexts } from './reasons.ts';
import type { SubjectEvent } from './state.ts';
import { anyEvents, minute } from './testing/events.ts';
import { sampleManifest } from './testing/sample.ts';

const compiled = compileManifest(sampleManifest, 1);
const purposes = Object.keys(sampleManifest.purposes);
const categories = Object.keys(sampleManifest.categories);
const recipients = Object.keys(sampleManifest.recipients ?? {});
const at = minute(200);

const anyQuery: fc.Arbitrary<MayQuery> = fc.constantFrom(...purposes).chain((purpose) =>
  fc.record({
    purpose: fc.constant(purpose),
    categories: fc.oneof(
      fc.constant(sampleManifest.purposes[purpose]!.categories.slice(0, 1)),
      fc.subarray(categories),
    ),
    recipient: fc.option(fc.constantFrom(...recipients), { nil: undefined, freq: 2 }),
    country: fc.option(fc.constantFrom('AZ', 'DE', 'US', 'TR'), { nil: undefined, freq: 2 }),
    channel: fc.option(fc.constantFrom('email', 'sms'), { nil: undefined, freq: 2 }),
    at: fc.constant(at),
  }),
);
const grown: SubjectEvent[] = [
  { kind: 'birth', at: minute(-5), date: '1990-05-05' },
  { kind: 'account', at: minute(-4), open: true },
];
const ask = (events: readonly SubjectEvent[], query: MayQuery) =>
  may(compiled, foldEvents([...grown, ...events], at), query);

const stricter: fc.Arbitrary<SubjectEvent> = fc.oneof(
  fc.constantFrom(...purposes).map((purpose): SubjectEvent => ({
    kind: 'consent',
    at: minute(150),
    version: 1,
    choices: { [purpose]: false },
  })),
  fc
    .constantFrom(...purposes)
    .map((purpose): SubjectEvent => ({ kind: 'objection', at: minute(150), purpose, standing: true })),
  fc.constant<SubjectEvent>({
    kind: 'restriction',
    at: minute(150),
    standing: true,
    reason: 'accuracy',
  }),
  fc
    .constantFrom('email', 'sms')
    .map((channel): SubjectEvent => ({ kind: 'channel-refusal', at: minute(150), channel, refused: true })),
  fc.constantFrom('US', 'TR').map((country): SubjectEvent => ({
    kind: 'written-consent',
    at: minute(150),
    version: 1,
    country,
    given: false,
  })),
  fc.constant<SubjectEvent>({ kind: 'erased', at: minute(150), keptFor: [] }),
);

test('withdrawing, objecting, restricting, refusing or erasing never turns a denial into an allowance', () => {
  let [allowed, denied] = [0, 0];
  fc.assert(
    fc.property(anyEvents, anyQuery, stricter, (events, query, event) => {
      const before = ask(events, query).allow;
      if (before) allowed += 1;
      else denied += 1;
      if (ask([...events, event], query).allow) expect(before).toBe(true);
    }),
    { numRuns: 2000 },
  );
  // Both kinds were met, or the property would say nothing.
  expect(Math.min(allowed, denied)).toBeGreaterThan(20);
});

test('who remembers a person’s state decides as who folds it anew, as long as nothing was said since', () => {
  fc.assert(
    fc.property(anyEvents, anyQuery, fc.nat(400), (events, query, later) => {
      const [then, now] = [minute(60), minute(60 + later)];
      const asked = { ...query, at: now };
      const history = [...grown, ...events];
      expect(may(compiled, foldEvents(history, then), asked)).toEqual(
        may(compiled, foldEvents(history, now), asked),
      );
    }),
    { numRuns: 1000 },
  );
});

test('whatever is not declared is denied, whoever asks about whomever', () => {
  const strange = fc.string({ minLength: 1 }).map((text) => `x-${text}`);
  fc.assert(
    fc.property(anyEvents, anyQuery, strange, fc.nat(2), (events, query, unknown, which) => {
      const asked = [
        { ...query, purpose: unknown },
        { ...query, categories: [...query.categories, unknown] },
        { ...query, recipient: unknown },
      ][which]!;
      expect(ask(events, asked).allow).toBe(false);
    }),
  );
});

test('names every object has by nature are no declarations', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
    for (const asked of [{ purpose: name }, { categories: [name] }, { recipient: name }, { country: name }])
      expect(ask([], { purpose: 'support', categories: ['email'], at, ...asked }).allow).toBe(false);
});

test('the same question to the same version has the same answer, and every answer says why', () => {
  fc.assert(
    fc.property(anyEvents, anyQuery, (events, query) => {
      const first = ask(events, query);
      expect(ask(events, query)).toEqual(first);
      expect(
        may(
          compileManifest(structuredClone(sampleManifest), 1),
          foldEvents([...grown, ...events], at),
          query,
        ),
      ).toEqual(first);
      expect(first.reasons.length).toBeGreaterThan(0);
      expect(first.reasons.some(({ decisive }) => decisive)).toBe(true);
      expect(first.allow).toBe(
        first.reasons.every(({ code }) => code.startsWith('basis.') && code !== 'basis.none'),
      );
    }),
  );
});

test('every reason is written in the three languages', () => {
  for (const { az, en, ru } of Object.values(reasonTexts))
    for (const text of [az, en, ru]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
});
