import { expect, test } from 'vitest';
import type { Manifest } from '../../../manifest/manifest.ts';
import { say } from '../../phrase.ts';
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

const none = { counted: 0, keysDestroyed: 0, keysDestroyedLate: 0, keysOverdue: 0, lastDestroyedAt: null };
const rotated = { ...none, counted: 40, keysDestroyed: 3, lastDestroyedAt: '2026-11-21T20:00:05.000Z' };
const own = { statistics: { purpose: 'statistics' }, cookies: {} };
const state = (visits: typeof rotated | typeof none, change: Partial<Manifest> = own) =>
  evidenceOf(depersonalisedStatistics, fields, { visits }, change).state;

test('it is kept once keys rotated on time, and by nothing less', () => {
  expect(evidenceOf(depersonalisedStatistics, fields).state).toBe('not-yet-shown');
  expect(state(rotated, { cookies: {} })).toBe('not-yet-shown');
  expect(state(none)).toBe('not-yet-shown');
  expect(state({ ...none, counted: 40 })).toBe('not-yet-shown');
  expect(state(rotated)).toBe('kept');
  expect(state({ ...rotated, keysDestroyedLate: 1 })).toBe('at-risk');
  expect(state({ ...rotated, keysOverdue: 1 })).toBe('broken');
});

test('nothing is claimed of a service that collects straight from the browser', () => {
  const change: Partial<Manifest> = {
    statistics: { purpose: 'statistics', category: 'analytics' },
    cookieCategories: {
      analytics: {
        name: say('a', 'a', 'a'),
        text: say('a', 'a', 'a'),
        basis: 'consent',
        purpose: 'statistics',
      },
    },
    cookies: {
      ga: {
        names: ['_ga'],
        kind: 'cookie',
        category: 'analytics',
        provider: 'google',
        lifetime: 'P2Y',
        serves: 'analysis',
        purpose: say('a', 'a', 'a'),
      },
    },
  };
  expect(state(rotated, change)).toBe('not-yet-shown');
  expect(state(rotated, { ...change, cookies: {} })).toBe('kept');
});
