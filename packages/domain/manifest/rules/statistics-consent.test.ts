import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { statisticsConsent } from './statistics-consent.ts';

test('statistics on consent need the category of the banner that carries it', () => {
  const carried = { purpose: 'statistics', category: 'analytics' };
  expect(found(statisticsConsent, { statistics: carried })).toEqual([]);
  expect(found(statisticsConsent, { statistics: { purpose: 'statistics' } })).toEqual(['statistics/purpose']);
  expect(found(statisticsConsent, { statistics: { ...carried, category: 'necessary' } })).toEqual([
    'statistics/category',
  ]);
});

test('on another basis they ask for no category', () => {
  const basis = { 'purposes/statistics/basis': 'legitimate-interest', 'purposes/statistics/balancing': 'x' };
  expect(found(statisticsConsent, { ...basis, statistics: { purpose: 'statistics' } })).toEqual([]);
});
