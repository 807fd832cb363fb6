import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { expect, test } from 'vitest';
import { statisticsCsv, visitsCsv } from './csv.ts';

const outcomes = { total: 40, all: 21, some: null, none: null, rate: 60 };
const nothing = { groups: [], hidden: 0 };
const view: StatisticsView = {
  from: '2026-11-01',
  to: '2026-11-22',
  behind: 0,
  threshold: { group: 10, cell: 5 },
  hiddenDays: 2,
  total: outcomes,
  byDay: { groups: [{ key: '2026-11-20', ...outcomes }], hidden: 0 },
  bySite: { groups: [{ key: '=cmd"x', ...outcomes }], hidden: 0 },
  byLanguage: nothing,
  byVersion: nothing,
  byWording: nothing,
  byMethod: nothing,
  byPurpose: nothing,
  withdrawn: null,
  variants: [],
};

test('every figure leaves as CSV, what is not told stays empty, and no cell is a formula', () => {
  const lines = statisticsCsv(view).trim().split('\r\n');
  expect(lines).toEqual([
    '"trait","key","total","all","some","none","rate"',
    '"total","2026-11-01/2026-11-22","40","21","","","60"',
    '"day","2026-11-20","40","21","","","60"',
    `"site","'=cmd""x","40","21","","","60"`,
  ]);
});

test('visits leave as CSV in the same form', () => {
  const visits = {
    from: '2026-11-01',
    to: '2026-11-22',
    declared: true,
    threshold: { group: 10, cell: 5 },
    hiddenDays: 0,
    total: { visits: 30, views: 43 },
    byDay: nothing,
    bySite: nothing,
    byPage: { groups: [{ key: 'example.az/', visits: 30, views: 43 }], hidden: 0 },
    byReferrer: nothing,
    byBrowser: nothing,
    bySystem: nothing,
    byEvent: nothing,
  };
  expect(visitsCsv(visits).trim().split('\r\n')).toEqual([
    '"trait","key","visits","views"',
    '"total","2026-11-01/2026-11-22","30","43"',
    '"page","example.az/","30","43"',
  ]);
});
