import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileManifest } from './compile.ts';
import { hasReached } from './elapsed.ts';
import { type Fact, entryKindOfFact, eventOfFact } from './fact.ts';
import { foldEvents } from './fold.ts';
import { may } from './may.ts';
import type { SubjectEvent, SubjectState } from './state.ts';
import { anyEvents, minute } from './testing/events.ts';
import { sampleManifest } from './testing/sample.ts';

const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ kind: fc.constant('contract'), running: fc.boolean() }),
  fc.record({ kind: fc.constant('account'), open: fc.boolean() }),
  fc.record({ kind: fc.constant('interaction') }),
  fc.record({ kind: fc.constant('age'), oldEnough: fc.boolean() }),
) as fc.Arbitrary<Fact>;

test('a fact told again, at any instant of any history, is stored once', () => {
  fc.assert(
    fc.property(anyEvents, anyFact, fc.nat(60), (events, fact, n) => {
      const at = minute(n);
      const told = eventOfFact(fact, foldEvents(events, at), at, 16);
      const after: SubjectEvent[] = told ? [...events, told] : [...events];
      expect(eventOfFact(fact, foldEvents(after, at), at, 16)).toBeNull();
    }),
  );
});

test('a fact that is told is so from then on, whatever was known before', () => {
  const known = (fact: Fact, state: SubjectState, at: string) => {
    if (fact.kind === 'contract') return state.contract?.running === fact.running;
    if (fact.kind === 'account')
      return fact.open
        ? Boolean(state.accountOpenedAt)
        : !state.accountOpenedAt && state.accountClosedAt !== null;
    if (fact.kind === 'age') return hasReached(16, state.birthDate!, at) === fact.oldEnough;
    return state.lastInteractionAt === at;
  };
  fc.assert(
    fc.property(anyEvents, anyFact, fc.nat(60), (events, fact, n) => {
      const at = minute(n);
      const told = eventOfFact(fact, foldEvents(events, at), at, 16);
      expect(known(fact, foldEvents(told ? [...events, told] : events, at), at)).toBe(true);
    }),
  );
});

test('the journal has an entry of its own for everything that can be told', () => {
  const facts: readonly Fact[] = [
    { kind: 'interaction' },
    ...[true, false].flatMap((yes): Fact[] => [
      { kind: 'contract', running: yes },
      { kind: 'account', open: yes },
      { kind: 'age', oldEnough: yes },
    ]),
  ];
  expect(facts.map(entryKindOfFact).toSorted()).toEqual([
    'fact.account-closed',
    'fact.account-opened',
    'fact.contract-begun',
    'fact.contract-ended',
    'fact.interaction',
    'fact.old-enough',
    'fact.too-young',
  ]);
});

test('a purpose on contract is allowed once its contract is told, and denied when it has ended', () => {
  const compiled = compileManifest(sampleManifest, 1);
  const events: SubjectEvent[] = [];
  const tell = (fact: Fact, at: string) => {
    const event = eventOfFact(fact, foldEvents(events, at), at, compiled.minimumAge);
    if (event) events.push(event);
  };
  const codes = (at: string) => {
    const use = { purpose: 'account', categories: ['email'], at };
    return may(compiled, foldEvents(events, at), use).reasons.map(({ code }) => code);
  };
  tell({ kind: 'age', oldEnough: true }, minute(0));
  expect(codes(minute(1))).toEqual(['contract.missing']);
  tell({ kind: 'contract', running: true }, minute(2));
  expect(codes(minute(1))).toEqual(['contract.missing']);
  expect(codes(minute(3))).toEqual(['basis.contract']);
  tell({ kind: 'contract', running: false }, minute(4));
  expect(codes(minute(5))).not.toContain('contract.missing');
  expect(foldEvents(events, minute(5)).contract).toEqual({ running: false, since: minute(4) });
});

test('of an age nothing is kept but whether the limit was reached on the day it was told', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 21 }), fc.nat(4000), fc.boolean(), (limit, days, oldEnough) => {
      const at = new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString();
      const event = eventOfFact({ kind: 'age', oldEnough }, foldEvents([], at), at, limit);
      const manifest = { ...sampleManifest, age: { ...sampleManifest.age!, minimum: limit } };
      const events = [event!, { kind: 'account', at, open: true } as const];
      const use = { purpose: 'account', categories: ['email'], at };
      expect(may(compileManifest(manifest, 1), foldEvents(events, at), use).allow).toBe(oldEnough);
    }),
  );
  expect(
    eventOfFact({ kind: 'age', oldEnough: true }, foldEvents([], minute(0)), minute(0), null),
  ).toBeNull();
});
