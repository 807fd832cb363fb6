import { expect, test } from 'vitest';
import { automatedDecision } from './automated-decision.ts';
import { findings } from './rule-fixture.ts';

const severity = (changes: Record<string, unknown>) =>
  findings(automatedDecision, changes).map((finding) => finding.severity);

test('legal effect is a warning until the right is named', () => {
  expect(severity({})).toEqual([]);
  expect(severity({ 'purposes/orders/legalEffect': true })).toEqual(['warning']);
  expect(severity({ 'purposes/orders/legalEffect': true, rights: ['no-automated-decision'] })).toEqual([
    'note',
  ]);
  expect(severity({ 'purposes/support/legalEffect': true, rights: ['no-automated-decision'] })).toEqual([
    'warning',
  ]);
});
