import { expect, test } from 'vitest';
import { findings } from './rule-fixture.ts';
import { termsBeyondLaw } from './terms-beyond-law.ts';

const lines = (changes: Record<string, unknown>) =>
  findings(termsBeyondLaw, changes).map((finding) => [finding.severity, finding.path.join('/')]);

test('an answer after 10 working days is later than 998-IIIQ allows', () => {
  expect(lines({})).toEqual([]);
  expect(lines({ 'terms/answer': '10 working days' })).toEqual([['warning', 'terms/answer']]);
});
test('an extension of one month is stricter than the two of the GDPR', () => {
  const regimes = [{ id: 'eu-gdpr', people: 'eu-residents' }];
  expect(lines({ regimes, 'terms/extension': '1 month' })).toEqual([['note', 'terms/extension']]);
  expect(lines({ regimes, 'terms/extension': '3 months' })).toEqual([['warning', 'terms/extension']]);
});
