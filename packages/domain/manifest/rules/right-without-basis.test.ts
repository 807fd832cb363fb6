import { expect, test } from 'vitest';
import { rightWithoutBasis } from './right-without-basis.ts';
import { findings } from './rule-fixture.ts';

const severities = (changes: Record<string, unknown>) =>
  findings(rightWithoutBasis, changes).map((finding) => finding.severity);

test('legitimate interest owes objection', () => {
  expect(severities({})).toEqual([]);
  expect(severities({ 'purposes/support/rights': ['access'] })).toEqual(['warning']);
});
test('portability and withdrawal beyond the basis are noted', () => {
  expect(severities({ 'purposes/taxes/rights': ['portability', 'withdrawal'] })).toEqual(['note', 'note']);
});
