import { expect, test } from 'vitest';
import { regimeMissing } from './regime-missing.ts';
import { findings } from './rule-fixture.ts';

const messages = (changes: Record<string, unknown>) =>
  findings(regimeMissing, changes).map((finding) => finding.sentence.facts['law']?.value);

test('a state body answers under the information-access law', () => {
  expect(messages({})).toEqual([]);
  expect(messages({ 'organisation/form': 'state-body' })).toEqual(['az-information-access']);
});
test('an Estonian company answers under the GDPR', () => {
  const regimes = [{ id: 'az-998', people: 'everyone' }];
  expect(messages({ 'organisation/country': 'EE', regimes })).toEqual(['eu-gdpr']);
  expect(messages({ regimes: [{ id: 'eu-gdpr', people: 'eu-residents' }] })).toEqual(['az-998']);
});
