import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { standardLaw } from '../rules/standard-law.ts';
import { problemOf } from './allowed.ts';
import { answerDue } from './deadline.ts';
import type { RequestEvent } from './events.ts';
import { changingKinds, identifiedKinds, requestKinds, type RequestKind } from './kinds.ts';
import { RequestProblem } from './problems.ts';
import { applyEvent, foldRequest } from './request.ts';
import { isClosed, isLate, openPause, type RequestState } from './state.ts';

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
  [
    'a refusal on a ground the law does not know',
    { type: 'refused', ground: 'mood' as never, reason: 'x' },
    'AMANAT-REQ-103',
  ],
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

test('a plan that is given up leaves a request as known as it was', () => {
  const dropped = (...events: Loose<RequestEvent>[]) =>
    run('question', ...events, ...planned.slice(2), { type: 'plan-dropped', by: 'officer' });
  expect(dropped().phase).toBe('opened');
  expect(dropped({ type: 'confirmed', by: 'session' }).phase).toBe('confirmed');
});

const still = [{ clock: 'az-998.answer', rule: 'a-law.pause', citation: 'a law that waits' }];
const asking: Loose<RequestEvent> = { type: 'paused', because: 'identity', noticeAt: at(0), by: still };
const answered = (to: string): Loose<RequestEvent> => ({
  type: 'resumed',
  to,
  days: 0,
  first: deadline,
  deadline,
});

test('while the term stands still nothing is decided, given out or changed', () => {
  const state = run('access', { type: 'code-sent' }, asking);
  expect(state.pauses).toEqual([{ because: 'identity', from: at(2), to: null }]);
  for (const event of [
    { type: 'confirmed', by: 'code' },
    { type: 'refused', ground: 'law', reason: 'x' },
    { type: 'withdrawn' },
    { type: 'expired' },
    asking,
  ] as Loose<RequestEvent>[])
    expect(problemOf(state, { ...event, at: at(5) } as RequestEvent)).toBe('AMANAT-REQ-118');
  expect(problemOf(state, { type: 'code-sent', at: at(5) })).toBeNull();
  expect(isLate(state, at(99_999_999))).toBe(false);
  const ran = run('access', { type: 'code-sent' }, asking, answered(at(2)), {
    type: 'confirmed',
    by: 'document',
  });
  expect(ran.pauses).toEqual([{ because: 'identity', from: at(2), to: at(2) }]);
  expect(ran.phase).toBe('confirmed');
});

test('a pause ends when the person answered, not before it began and not after it is told', () => {
  const state = run('access', { type: 'code-sent' }, asking);
  const ends = (to: string) => problemOf(state, { ...answered(to), at: at(5) } as RequestEvent);
  expect([at(1), at(2), at(5), at(6)].map(ends)).toEqual(['AMANAT-REQ-108', null, null, 'AMANAT-REQ-108']);
  const running = run('access', { type: 'code-sent' });
  expect(problemOf(running, { ...answered(at(1)), at: at(5) } as RequestEvent)).toBe('AMANAT-REQ-101');
});

const store = fc.constantFrom('a', 'b', 'shop', 'letters', 'unknown');
const anyEvent: fc.Arbitrary<Loose<RequestEvent>> = fc.oneof(
  fc.constantFrom<Loose<RequestEvent>>(
    { type: 'code-sent' },
    asking,
    asking,
    { type: 'confirmed', by: 'code' },
    { type: 'confirmed', by: 'code' },
    { type: 'planned', stores: ['a', 'b'] },
    { type: 'planned', stores: ['a'] },
    { type: 'approved', by: 'x' },
    { type: 'approved', by: 'x' },
    { type: 'plan-dropped', by: 'x' },
    { type: 'answered' },
    { type: 'withdrawn' },
    { type: 'expired' },
    { type: 'refused', ground: 'law', reason: 'text' },
    { type: 'refused', ground: 'law', reason: '' },
    { type: 'refused', ground: 'because', reason: 'text' } as never,
  ),
  fc.constant(answered(at(0))),
  store.map((store) => ({ type: 'step-started', store }) as const),
  store.map((store) => ({ type: 'step-done', store, rows: 1 }) as const),
  store.map((store) => ({ type: 'step-failed', store, reason: 'x' }) as const),
  store.map((store) => ({ type: 'step-waits', store, reason: 'x', retryAt: at(0) }) as const),
  fc.tuple(store, fc.nat(1)).map(([store, remaining]) => ({ type: 'scanned', store, remaining }) as const),
);

/** A history of any events, those that are refused left out, with the state before and after each one that came. */
function* walk(kind: RequestKind, events: readonly Loose<RequestEvent>[]) {
  let state: RequestState = applyEvent(null, open(kind));
  const history: RequestEvent[] = [open(kind)];
  for (const [index, loose] of events.entries()) {
    // The answer came when it was asked for: what a pause may end at has a test of its own.
    const to = loose.type === 'resumed' ? { to: openPause(state)?.from ?? at(index) } : {};
    const event = { ...loose, ...to, at: at(index) } as RequestEvent;
    const before = state;
    try {
      state = applyEvent(before, event);
    } catch (error) {
      expect(error).toBeInstanceOf(RequestProblem);
      expect((error as RequestProblem).code).toBe(problemOf(before, event));
      continue;
    }
    history.push(event);
    yield { event, before, state, history };
  }
}
const anyKind = fc.constantFrom(...requestKinds);
const anyHistory = fc.array(anyEvent, { maxLength: 60 });

test('no history answers a request whose stores are not done and scanned, and a closed one stays closed', () => {
  let answered = 0;
  fc.assert(
    fc.property(anyKind, anyHistory, (kind, events) => {
      for (const { before, state } of walk(kind, events)) {
        expect([isClosed(before), before.closedAt]).toEqual([false, null]);
        expect(state.closedAt).toBe(isClosed(state) ? state.at : null);
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

test('nobody’s data is planned, changed or disclosed before they are known, nor without an approved plan', () => {
  fc.assert(
    fc.property(anyKind, anyHistory, (kind, events) => {
      for (const { event, before, state, history } of walk(kind, events)) {
        const came = (type: RequestEvent['type']) => history.findLastIndex((one) => one.type === type);
        const known = before.confirmed !== null || !identifiedKinds.includes(kind);
        if (['planned', 'approved', 'answered'].includes(event.type)) expect(known).toBe(true);
        if ('store' in event) expect([known, came('approved') > came('planned')]).toEqual([true, true]);
        if (event.type === 'answered' && [...changingKinds, 'access', 'portability'].includes(kind))
          expect([came('planned') > 0, came('approved') > came('planned')]).toEqual([true, true]);
        if (event.type === 'expired') expect(state.confirmed).toBeNull();
        if (event.type === 'refused') expect(event.reason.trim()).not.toBe('');
        expect(history.filter(({ type }) => type === 'confirmed').length).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 1000 },
  );
});

test('time stands still from each question to its answer, one question at a time, and no longer', () => {
  const seen = new Set<RequestEvent['type']>();
  fc.assert(
    fc.property(anyKind, anyHistory, (kind, events) => {
      for (const { event, before, state, history } of walk(kind, events)) {
        seen.add(event.type);
        const asked = history.filter(({ type }) => type === 'paused');
        const told = history.filter((each) => each.type === 'resumed');
        expect(state.pauses).toEqual(
          asked.map((each, i) => ({ because: 'identity', from: each.at, to: told[i]?.to ?? null })),
        );
        expect(asked.length - told.length).toBe(openPause(state) ? 1 : 0);
        if (event.type !== 'resumed' && event.type !== 'extended')
          expect([state.first, state.deadline]).toEqual([before.first, before.deadline]);
        if (isClosed(state)) expect(openPause(state)).toBeNull();
      }
    }),
    { numRuns: 500 },
  );
  expect(seen.has('resumed')).toBe(true);
});

test('a step counts its tries and rows, and tells why it stands only while it stands', () => {
  const seen = new Set<RequestEvent['type']>();
  fc.assert(
    fc.property(anyHistory, (events) => {
      const all: Loose<RequestEvent>[] = [...planned.slice(1), ...done('shop'), ...events];
      for (const { event, before, state, history } of walk('erasure', all)) {
        if (!('store' in event)) continue;
        const step = state.steps![event.store]!;
        seen.add(event.type);
        const since = history.slice(history.findLastIndex(({ type }) => type === 'planned'));
        const own = since.filter((one) => 'store' in one && one.store === event.store);
        const tries = own.filter(({ type }) => type === 'step-started').length;
        const rows = own.reduce((sum, one) => sum + (one.type === 'step-done' ? one.rows : 0), 0);
        expect([step.attempts, step.rows]).toEqual([tries, rows]);
        const stands = step.status === 'waiting-retry' || step.status === 'failed';
        expect(step.reason).toBe(stands ? 'x' : null);
        expect(step.retryAt).toBe(step.status === 'waiting-retry' ? at(0) : null);
        // Only what runs can end, and only what ended is scanned.
        const former = before.steps![event.store]!.status;
        if (event.type === 'scanned') expect(former).toBe('done');
        else if (event.type === 'step-started') expect(former).not.toBe('done');
        else expect(former).toBe('running');
      }
    }),
    { numRuns: 500 },
  );
  expect([...seen].toSorted()).toEqual(['scanned', 'step-done', 'step-failed', 'step-started', 'step-waits']);
});

test('nothing happens before what has happened', () => {
  const state = run('erasure', ...planned);
  expect(problemOf(state, { type: 'withdrawn', at: at(3) })).toBe('AMANAT-REQ-108');
  expect(problemOf(state, { type: 'withdrawn', at: state.at })).toBeNull();
  expect(problemOf(state, { ...open('erasure'), at: at(9) })).toBe('AMANAT-REQ-101');
  expect(problemOf(run('erasure', ...planned, { type: 'withdrawn' }), { type: 'withdrawn', at: at(9) })).toBe(
    'AMANAT-REQ-102',
  );
  expect(() => foldRequest([])).toThrow('AMANAT-REQ-101');
  expect(() => applyEvent(null, { type: 'withdrawn', at: at(0) })).toThrow('AMANAT-REQ-101');
});

test('an answer that is still open is late from the end of its last day on, a given one by when it was given', () => {
  const { dueBefore } = deadline;
  const before = new Date(Date.parse(dueBefore) - 1).toISOString();
  const asked = run('question');
  expect([isLate(asked, before), isLate(asked, dueBefore)]).toEqual([false, true]);
  const answered = (instant: string) => foldRequest([open('question'), { type: 'answered', at: instant }]);
  expect(isLate(answered(before), dueBefore)).toBe(false);
  expect(isLate(answered(dueBefore), dueBefore)).toBe(true);
});

test('an extension is counted and moves the deadline, never the first one', () => {
  const later = { ...deadline, due: '2026-10-30' };
  const state = run('question', { type: 'extended', deadline: later } as Loose<RequestEvent>);
  expect(state).toMatchObject({ deadline: later, first: deadline, extensions: 1 });
});

test('the stores scanned clean after an erasure stand for its answer, each of them', () => {
  const executed = [...planned, ...done('shop'), ...done('letters')];
  const half = run('erasure', ...executed, { type: 'scanned', store: 'shop', remaining: 0 });
  expect(half.phase).toBe('second-scan');
  expect(problemOf(half, { type: 'answered', at: at(30) })).toBe('AMANAT-REQ-105');
  const redone = run(
    'erasure',
    ...executed,
    { type: 'scanned', store: 'shop', remaining: 0 },
    {
      type: 'scanned',
      store: 'shop',
      remaining: 1,
    },
  );
  expect(redone.steps!['shop']!.scan).toEqual({ at: redone.at, remaining: 1 });
  const access = run('access', ...planned, ...done('shop'), ...done('letters'));
  expect(access.phase).toBe('ready');
  expect(problemOf(access, { type: 'answered', at: at(30) })).toBeNull();
  expect(run('information', { type: 'planned', stores: [] }, { type: 'approved', by: 'x' }).phase).toBe(
    'ready',
  );
});

test('a plan is given up only while it is carried out; its approval lapses, and what was begun is not taken back', () => {
  const dropped: Loose<RequestEvent> = { type: 'plan-dropped', by: 'officer' };
  const state = run('erasure', ...planned, ...done('shop'), dropped);
  expect(state).toMatchObject({ phase: 'confirmed', steps: null, begun: true });
  for (const type of ['withdrawn', 'answered'] as const)
    expect(problemOf(state, { type, at: at(30) })).toBe('AMANAT-REQ-101');
  expect(problemOf(run('erasure', ...planned, dropped), { type: 'withdrawn', at: at(30) })).toBeNull();
  expect(() => run('erasure', { type: 'confirmed', by: 'code' }, dropped)).toThrow('AMANAT-REQ-101');
  expect(() => run('question', { type: 'answered' }, dropped)).toThrow('AMANAT-REQ-102');
});

test('whatever happens in between, nothing runs without an approval of the plan that stands', () => {
  let dropped = 0;
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      let state: RequestState = run('erasure', ...planned);
      let [approved, begun] = [true, false];
      for (const [index, loose] of events.entries()) {
        const event = { ...loose, at: at(index + 10) } as RequestEvent;
        if (problemOf(state, event) !== null) continue;
        if (event.type.startsWith('step-') || event.type === 'scanned') expect(approved).toBe(true);
        if (event.type === 'withdrawn') expect(begun).toBe(false);
        state = applyEvent(state, event);
        begun ||= event.type === 'step-started';
        if (event.type === 'approved') approved = true;
        if (event.type === 'planned') approved = false;
        if (event.type !== 'plan-dropped') continue;
        dropped += 1;
        approved = false;
        expect(state.steps).toBeNull();
        expect(problemOf(state, { type: 'approved', by: 'x', at: at(index + 10) })).not.toBeNull();
      }
    }),
    { numRuns: 2000 },
  );
  expect(dropped).toBeGreaterThan(0);
});
