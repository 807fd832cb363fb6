import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyState, foldEvents } from './fold.ts';
import type { SubjectEvent } from './state.ts';
import { anyEvents, minute } from './testing/events.ts';

const end = minute(100_000);

const say = (n: number, given: boolean): SubjectEvent => ({
  kind: 'consent',
  at: minute(n),
  version: n,
  choices: { marketing: given },
});

const consentAt = (n: number) =>
  foldEvents([say(1, false), say(2, true), say(3, false), say(4, true)], minute(n)).consents['marketing'];

test('a consent is given, withdrawn and given anew', () => {
  expect(consentAt(0)).toBeUndefined();
  expect(consentAt(1)).toMatchObject({ given: false, withdrawn: false });
  expect(consentAt(2)).toMatchObject({ given: true, version: 2, withdrawn: false });
  expect(consentAt(3)).toMatchObject({ given: false, withdrawn: true });
  expect(consentAt(4)).toMatchObject({ given: true, version: 4 });
});

test('ALQ-7.2: written consent to a transfer is kept for each destination by itself', () => {
  const events: SubjectEvent[] = [
    { kind: 'consent', at: minute(1), version: 1, choices: { marketing: true } },
    { kind: 'written-consent', at: minute(2), version: 1, country: 'TR', given: true },
  ];
  const state = foldEvents(events, end);
  expect(Object.keys(state.writtenConsents)).toEqual(['TR']);
  expect(Object.keys(state.consents)).toEqual(['marketing']);
});

test('a restriction and a hold stand until their end', () => {
  const events: SubjectEvent[] = [
    { kind: 'restriction', at: minute(1), standing: true, reason: 'accuracy', until: minute(5) },
    { kind: 'hold', at: minute(1), id: 'c1', ground: 'claim', standing: true, until: minute(5) },
  ];
  expect(foldEvents(events, minute(4)).restriction).toEqual({
    since: minute(1),
    reason: 'accuracy',
    until: minute(5),
  });
  expect(foldEvents(events, minute(5)).restriction).toBeNull();
  expect(foldEvents(events, minute(5)).holds).toEqual([]);
});

test('an account that is closed and opened again is open', () => {
  const events: SubjectEvent[] = [
    { kind: 'account', at: minute(1), open: true },
    { kind: 'account', at: minute(2), open: false },
    { kind: 'account', at: minute(3), open: true },
  ];
  expect(foldEvents(events, minute(2))).toMatchObject({
    accountOpenedAt: null,
    accountClosedAt: minute(2),
  });
  expect(foldEvents(events, minute(3))).toMatchObject({
    accountOpenedAt: minute(3),
    accountClosedAt: null,
  });
});

test('no events, or only later ones, leave nobody known', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      expect(foldEvents(events, '2000-01-01T00:00:00.000Z')).toEqual(emptyState);
    }),
  );
});

test('the order events are read in does not matter, only their instants', () => {
  const shuffled = anyEvents.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  );
  fc.assert(
    fc.property(shuffled, ([events, other]) => {
      expect(foldEvents(other, end)).toEqual(foldEvents(events, end));
    }),
  );
});

test('the state at an instant is the fold of the events up to it, whatever came later', () => {
  fc.assert(
    fc.property(anyEvents, fc.nat(60), (events, n) => {
      const past = events.filter(({ at }) => at <= minute(n));
      expect(foldEvents(events, minute(n))).toEqual(foldEvents(past, minute(n)));
    }),
  );
});
