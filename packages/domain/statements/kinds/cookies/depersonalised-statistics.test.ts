import { expect, test } from 'vitest';
import { evidenceOf, findings, site, textOf } from '../area-b-fixture.ts';
import { depersonalisedStatistics } from './depersonalised-statistics.ts';

const fields = { purpose: 'statistics' };
const { statistics } = site().purposes;
const tied = { purposes: { statistics: { ...statistics!, categories: ['visits', 'ids'] } } };

test('names the data', () => {
  expect(textOf(depersonalisedStatistics, fields).az).toContain('(ziyarətlər)');
});

test('data that is not declared as depersonalised is found, and breaks it', () => {
  expect(findings(depersonalisedStatistics, fields)).toEqual([]);
  expect(findings(depersonalisedStatistics, fields, tied)[0]?.code).toBe('AMANAT-CHK-450');
  expect(evidenceOf(depersonalisedStatistics, fields, {}, tied).state).toBe('broken');
});

test('what the statistics service stores is not seen yet', () => {
  expect(evidenceOf(depersonalisedStatistics, fields).state).toBe('not-yet-shown');
});
