import { expect, test } from 'vitest';
import { processor } from '../area-a-fixture.ts';
import { contractState, isBound } from './contract-state.ts';

const signed = (from: string, ends: string) => processor({ contract: { kind: 'dpa', signed: from, ends } });
test('a contract binds from its signature to its last day', () => {
  expect(contractState(signed('2026-11-23', '2027-12-31'), '2026-11-22')).toBe('not-begun');
  expect(contractState(signed('2026-01-01', '2027-12-31'), '2026-11-22')).toBe('in-force');
  expect(contractState(signed('2026-01-01', '2026-11-22'), '2026-11-22')).toBe('ends-soon');
  expect(contractState(signed('2026-01-01', '2026-11-21'), '2026-11-22')).toBe('ended');
  expect(isBound(signed('2026-01-01', '2026-11-22'), '2026-11-22')).toBe(true);
  expect(contractState(processor({ contract: { kind: 'dpa' } }), '2026-11-22')).toBe('in-force');
});

test('a contract binds on the day of its signature, and is warned of from sixty days before its end', () => {
  expect(contractState(signed('2026-11-22', '2027-12-31'), '2026-11-22')).toBe('in-force');
  expect(contractState(signed('2026-01-01', '2027-01-21'), '2026-11-22')).toBe('ends-soon');
  expect(contractState(signed('2026-01-01', '2027-01-22'), '2026-11-22')).toBe('in-force');
});
