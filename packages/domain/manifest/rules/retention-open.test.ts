import { expect, test } from 'vitest';
import { retentionOpen } from './retention-open.ts';
import { found } from './rule-fixture.ts';

test('a period without a number is noted', () => {
  expect(found(retentionOpen)).toEqual([]);
  expect(found(retentionOpen, { 'purposes/orders/retention/keep': 'while-needed' })).toEqual([
    'purposes/orders/retention/keep',
  ]);
});
test('a review that decides it at least yearly is enough, one that names another purpose is not', () => {
  const review = {
    kind: 'review',
    name: { az: 'x', en: 'x', ru: 'x' },
    owner: 'HR',
    every: 'P1Y',
    next: '2027-02-01',
  };
  const open = (duty: object) =>
    found(retentionOpen, {
      'purposes/orders/retention/keep': 'while-needed',
      'duties/look': { ...review, ...duty },
    });
  expect(open({ decides: ['orders'] })).toEqual([]);
  expect(open({ decides: ['orders'], every: 'P6M' })).toEqual([]);
  for (const duty of [
    {},
    { decides: ['support'] },
    { decides: ['orders'], every: 'P2Y' },
    { decides: ['orders'], every: undefined },
    { decides: ['orders'], kind: 'audit' },
  ])
    expect(open(duty)).toEqual(['purposes/orders/retention/keep']);
});
