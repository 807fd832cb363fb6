import { expect, test } from 'vitest';
import { codes, connectedStore, reading, schedule, shop, trying } from '../area-c-fixture.ts';
import { stopAndDestroyWithin } from './stop-and-destroy-within.ts';

const kind = trying(stopAndDestroyWithin);

const fields = { after: ['consent.withdrawn', 'purpose.reached'], term: '10 working days' };
const terms = { stopAndDestroy: '10 working days' };
test('the text names the term', () => {
  expect(kind.text(fields).az).toContain('10 iş günü ərzində onları məhv edirik');
  expect(kind.text(fields).ru).toContain('в течение 10 рабочих дней');
});
test('a declared term that differs, or none, is found', () => {
  expect(codes(kind.check(fields))).toEqual(['AMANAT-CHK-516']);
  expect(codes(kind.check(fields, shop({ terms: { stopAndDestroy: '30 calendar days' } })))).toEqual([
    'AMANAT-CHK-516',
  ]);
  // Ten working days take fourteen days in a plain fortnight, and twenty-five over Novruz.
  expect(codes(kind.check(fields, shop({ terms: { stopAndDestroy: '14 calendar days' } })))).toEqual([
    'AMANAT-CHK-516',
  ]);
  expect(kind.check(fields, shop({ terms }))).toEqual([]);
});
test('a retention on consent that does not end with it is found, with the statement that tells of it', () => {
  const { marketing } = shop().purposes;
  const manifest = shop({
    terms,
    purposes: {
      marketing: { ...marketing!, retention: { keep: 'P1Y', after: 'collected', then: 'destroy' } },
    },
    statements: [{ id: 'TST-0', says: 'retention', of: 'marketing' }],
  });
  expect(kind.check(fields, manifest)).toMatchObject([
    { code: 'AMANAT-CHK-516', promises: ['TST-1', 'TST-0'] },
  ]);
});
const carriedOut = { done: 1, doneLate: 0, pending: 0, overdue: 0 };
const parts = (overdue: number, withdrawals: Partial<typeof carriedOut> = {}) => ({
  stores: [connectedStore],
  retention: {
    schedules: [schedule('marketing', { overdue })],
    acts: [],
    withdrawals: { ...carriedOut, ...withdrawals },
  },
});
test('evidence: kept when gate, withdrawals and sweeps agree; broken when one is late; not yet shown otherwise', () => {
  expect(kind.evidence(fields, reading(parts(0))).state).toBe('kept');
  expect(kind.evidence(fields, reading(parts(0, { pending: 2 }))).state).toBe('kept');
  expect(kind.evidence(fields, reading(parts(1))).state).toBe('broken');
  expect(kind.evidence(fields, reading(parts(0, { overdue: 1 }))).state).toBe('broken');
  expect(kind.evidence(fields, reading(parts(0, { doneLate: 1 }))).state).toBe('broken');
  expect(kind.evidence(fields, reading(parts(0, { done: 0 }))).state).toBe('not-yet-shown');
  expect(kind.evidence(fields, reading()).state).toBe('not-yet-shown');
});
test('evidence: withdrawals carried out where no store is connected destroyed nothing, and show nothing', () => {
  expect(kind.evidence(fields, reading({ ...parts(0), stores: null })).state).toBe('not-yet-shown');
  const silent = { ...connectedStore, reachable: false };
  const down = kind.evidence(fields, reading({ ...parts(0), stores: [connectedStore, silent] }));
  expect(down).toMatchObject({ state: 'at-risk', facts: { closed: 1, done: 1 } });
  // What is late stays broken, whatever can be looked into.
  expect(kind.evidence(fields, reading({ ...parts(0, { overdue: 1 }), stores: [silent] })).state).toBe(
    'broken',
  );
});

test('terms are the same with number and unit alone: neither fewer days nor others', () => {
  for (const stopAndDestroy of ['9 working days', '11 working days', '10 calendar days'])
    expect(codes(kind.check(fields, shop({ terms: { stopAndDestroy } })))).toEqual(['AMANAT-CHK-516']);
});
test('only what is promised after withdrawal is held against it, and either way of ending with it will do', () => {
  const { marketing, orders } = shop().purposes;
  const { retention: _none, ...bare } = marketing!;
  const keep = { keep: 'P1Y', then: 'destroy' } as const;
  const ending = (change: object) =>
    shop({ terms, purposes: { marketing: { ...bare, ...change }, orders: orders! } });
  const never = ending({ retention: { ...keep, after: 'collected' } });
  expect(codes(kind.check(fields, never))).toEqual(['AMANAT-CHK-516']);
  expect(kind.check({ ...fields, after: ['purpose.reached'] }, never)).toEqual([]);
  for (const change of [
    { retention: { ...keep, after: 'consent.withdrawn' } },
    { retention: { ...keep, after: 'collected', orOn: 'consent.withdrawn' } },
    // Without a period there is nothing that outlives consent: another check asks for the period.
    {},
  ])
    expect(kind.check(fields, ending(change))).toEqual([]);
  const told = {
    ...never,
    statements: [
      { id: 'TST-2', says: 'retention', of: 'orders' },
      { id: 'TST-3', says: 'archive', of: 'marketing' },
    ],
  };
  expect(kind.check(fields, told)).toMatchObject([{ promises: ['TST-1'] }]);
});
test('evidence: a sweep that is at risk is told although every withdrawal was carried out', () => {
  const failed = {
    ...parts(0),
    retention: { ...parts(0).retention, schedules: [schedule('marketing', { failed: 'x' })] },
  };
  expect(kind.evidence(fields, reading(failed)).state).toBe('at-risk');
  // Where nothing is said of withdrawal, late withdrawals are another promise's matter.
  const reached = { ...fields, after: ['purpose.reached'] };
  expect(kind.evidence(reached, reading(parts(0, { overdue: 1 }))).state).toBe('kept');
});
test('evidence: rows past their term break it, whatever can be said of the withdrawals', () => {
  const states = { open: parts(1, { done: 0 }), down: { ...parts(1), stores: null } };
  expect(kind.evidence(fields, reading(states.open)).state).toBe('broken');
  expect(kind.evidence(fields, reading(states.down)).state).toBe('broken');
  const silent = [{ ...connectedStore, reachable: false }];
  expect(kind.evidence(fields, reading({ ...parts(1), stores: silent })).state).toBe('broken');
});
