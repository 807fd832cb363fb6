import { expect, test } from 'vitest';
import { compileManifest } from './compile.ts';
import { emptyState } from './fold.ts';
import { owes, type OwesQuery } from './owes.ts';
import { sampleManifest } from './testing/sample.ts';

const compiled = compileManifest(sampleManifest, 1);
const receivedAt = '2026-03-19T08:00:00.000Z';
const hold = { id: 'c1', ground: 'claim', until: null };

test('a request is owed an answer, a refusal or an extension, each by its day and rule', () => {
  const owed = owes(compiled, emptyState, { kind: 'access', receivedAt, livesInEu: false });
  expect(owed.answer).toMatchObject({ due: '2026-04-08', binding: { rule: 'az-998.answer' } });
  expect(owed.refusal?.due).toBe('2026-04-06');
  expect(owed.extendableTo).toBe('2026-04-17');
  expect(owed.blockedBy).toEqual([]);
});

test('a standing hold blocks an erasure and is told', () => {
  const state = { ...emptyState, holds: [hold] };
  expect(owes(compiled, state, { kind: 'erasure', receivedAt }).blockedBy).toEqual([hold]);
  expect(owes(compiled, state, { kind: 'withdrawal', receivedAt }).blockedBy).toEqual([hold]);
  expect(owes(compiled, state, { kind: 'access', receivedAt }).blockedBy).toEqual([]);
});

test('who lives nowhere known has every clock, and a pause moves the one it stops', () => {
  const regimes = [{ id: 'eu-gdpr', people: 'eu-residents' }] as const;
  const european = compileManifest({ ...sampleManifest, regimes }, 1);
  const due = (more: Partial<OwesQuery>) =>
    owes(european, emptyState, { kind: 'access', receivedAt, ...more }).answer.due;
  expect(due({})).toBe('2026-04-20');
  const pauses = [{ because: 'identity' as const, from: receivedAt, to: '2026-03-29T08:00:00.000Z' }];
  expect(due({ pauses })).toBe('2026-04-29');
});

test('a person of the EU has both clocks, and the earlier binds', () => {
  const { answer } = owes(compiled, emptyState, { kind: 'access', receivedAt, livesInEu: true });
  expect(answer.clocks.map(({ rule }) => rule)).toEqual(['az-998.answer', 'eu-gdpr.answer']);
  expect(answer.due).toBe('2026-04-08');
});
