import { expect, test } from 'vitest';
import { findings } from './rule-fixture.ts';
import { specialCategory } from './special-category.ts';

const severities = (changes: Record<string, unknown>) =>
  findings(specialCategory, changes).map((finding) => [finding.path.join('/'), finding.severity]);

test('health data on a contract is a warning, on consent a note', () => {
  expect(severities({})).toEqual([]);
  expect(severities({ 'categories/usage/kind': 'health' })).toEqual([
    ['purposes/statistics/categories/0', 'note'],
  ]);
  expect(severities({ 'categories/cards/kind': 'biometric' })).toEqual([
    ['purposes/orders/categories/2', 'warning'],
  ]);
});
