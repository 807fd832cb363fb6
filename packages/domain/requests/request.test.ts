import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { standardLaw } from '../rules/standard-law.ts';
import { problemOf } from './allowed.ts';
import { answerDue } from './deadline.ts';
import type { RequestEvent } from './events.ts';
import { changingKinds, requestKinds, type RequestKind } from './kinds.ts';
import { RequestProblem } from './problems.ts';
import { applyEvent, foldRequest } from './request.ts';
import { isClosed, isLate, type RequestState } from './state.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 9, 1, 8, minute)).toISOString();
const deadline = answerDue({
  receivedAt: at(0),
  regimes: ['az-998'],
  country: 'AZ',
  law: standardLaw,
});
const open = (kind: RequestKind): RequestEvent => ({
  type: 'opened',
  at: at(0),
  kind,
  receivedAt: at(0),
  deadline,
});
type Loose<E> = E extends unknown ? Omit<E, 'at'> : never;
const run = (kind: RequestKind, ...events: Loose<RequestEvent>[]) =>
  foldRequest([
    open(kind),
    ...events.map((event, index) => ({ ...event, at: at(index + 1) }) as RequestEvent),
  ]);
const planned: Loose<RequestEvent>[] = [
  { type: 'code-sent' },
  { type: 'confirmed', by: 'code' },
  { type: 'planned', stores: ['shop', 'letters'] },
  { type: 'approved', by: 'handler' },
];
const done = (store: string): Loose<RequestEvent>[] => [
  { type: 'step-started', store },
  { type: 'step-done', store, rows: 2 },
];

test('an erasure goes through code, plan, approval, stores and second scan to its answer', () => {
  const executed = [...planned, ...done('shop'), ...done('letters')];
  expect(run('erasure', ...executed).phase).toBe('second-scan');
  const clean: Loose<RequestEvent>[] = [
    { type: 'scanned', store: 'shop', remaining: 0 },
    { type: 'scanned', store: 'letters', remaining: 0 },
  ];
  expect(run('erasure', ...executed, ...clean).phase).toBe('ready');
  const answered = run('erasure', ...executed, ...clean, { type: 'answered' });
  expect(answered.phase).toBe('answered');
  expect(isLate(answered, at(9999))).toBe(false);
});

test('a store that is down waits with its reason, and the request is not answered meanwhile', () => {
  const waiting = run(
    'erasure',
    ...planned,
    ...done('shop'),
    { type: 'step-started', store: 'letters' },
    { type: 'step-waits', store: 'letters', reason: 'connection refused', retryAt: at(60) },
  );
  expect(waiting.steps?.['letters']).toMatchObject({
    status: 'waiting-retry',
    reason: 'connection refused',
  });
  expect(problemOf(waiting, { type: 'answered', at: at(30) })).toBe('AMANAT-REQ-104');
});

test('what the second scan finds again is done again', () => {
  const dirty = run('erasure', ...planned, ...done('shop'), ...done('letters'), {
    type: 'scanned',
    store: 'shop',
    remaining: 1,
  });
  expect(dirty.phase).toBe('running');
  expect(dirty.steps?.['shop']?.status).toBe('pending');
  expect(problemOf(dirty, { type: 'answered', at: at(30) })).toBe('AMANAT-REQ-104');
});

test.each<[string, Loose<RequestEvent>, string]>([
  ['planning before the code', { type: 'planned', stores: [] }, 'AMANAT-REQ-106'],
  ['approval without a plan', { type: 'approved', by: 'x' }, 'AMANAT-REQ-101'],
  ['an answer without a plan', { type: 'answered' }, 'AMANAT-REQ-106'],
  ['a step of no plan', { type: 'step-started', store: 'shop' }, 'AMANAT-REQ-101'],
  ['a refusal without words', { type: 'refused', ground: 'law', reason: ' ' }, 'AMANAT-REQ-103'],
])('%s is refused with a code', (_, event, code) => {
  expect(() => run('erasure', event)).toThrow(code);
});

test('a request without codes needed is answered at once; an unconfirmed one may expire', () => {
  expect(run('question', { type: 'answered' }).phase).toBe('answered');
  expect(run('access', { type: 'code-sent' }, { type: 'expired' }).phase).toBe('expired');
  expect(() => run('access', { type: 'confirmed', by: 'code' }, { type: 'expired' })).toThrow(
    'AMANAT-REQ-101',
  );
});

test('an objection with no store to change is ready once approved', () => {
  const state = run(
    'objection',
    { type: 'confirmed', by: 'session' },
    { type: 'planned', stores: [] },
    { type: 'approved', by: 'handler' },
    { type: 'answered' },
  );
  expect(state.phase).toBe('answered');
});

test('identity asked for pauses until it is confirmed', () => {
  const state = run('access', { type: 'identity-asked' }, { type: 'confirmed', by: 'document' });
  expect(state.pauses).toEqual([{ from: at(1), to: at(2) }]);
});

const store = fc.constantFrom('a', 'b', 'unknown');
const anyEvent: fc.Arbitrary<Loose<RequestEvent>> = fc.oneof(
  fc.constantFrom<Loose<RequestEvent>>(
    { type: 'code-sent' },
    { type: 'identity-asked' },
    { type: 'confirmed', by: 'code' },
    { type: 'confirmed', by: 'code' },
    { type: 'planned', stores: ['a', 'b'] },
    { type: 'planned', stores: ['a'] },
    { type: 'approved', by: 'x' },
    { type: 'approved', by: 'x' },
    { type: 'answered' },
    { type: 'withdrawn' },
    { type: 'expired' },
    { type: 'refused', ground: 'law', reason: 'text' },
    { type: 'refused', ground: 'law', reason: '' },
  ),
  store.map((store) => ({ type: 'step-started', store }) as const),
  store.map((store) => ({ type: 'step-done', store, rows: 1 }) as const),
  store.map((store) => ({ type: 'step-failed', store, reason: 'x' }) as const),
  store.map((store) => ({ type: 'step-waits', store, reason: 'x', retryAt: at(0) }) as const),
  fc.tuple(store, fc.nat(1)).map(([store, remaining]) => ({ type: 'scanned', store, remaining }) as const),
);

test('no history answers a request whose stores are not done and scanned, and a closed one stays closed', () => {
  let answered = 0;
  fc.assert(
    fc.property(fc.constantFrom(...requestKinds), fc.array(anyEvent, { maxLength: 60 }), (kind, events) => {
      let state: RequestState = applyEvent(null, open(kind));
      for (const [index, loose] of events.entries()) {
        const event = { ...loose, at: at(index) } as RequestEvent;
        const before = state;
        try {
          state = applyEvent(state, event);
        } catch (error) {
          expect(error).toBeInstanceOf(RequestProblem);
          continue;
        }
        expect(isClosed(before)).toBe(false);
        expect(state.first).toBe(deadline);
        if (state.phase !== 'answered') continue;
        answered += 1;
        for (const step of Object.values(state.steps ?? {})) {
          expect(step.status).toBe('done');
          if (changingKinds.includes(kind)) expect(step.scan?.remaining).toBe(0);
        }
      }
    }),
    { numRuns: 1000 },
  );
  expect(answered).toBeGreaterThan(0);
});
