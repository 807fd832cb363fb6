import { expect, test } from 'vitest';
import { cleanCrawl, evidenceOf, findings, textOf } from '../area-b-fixture.ts';
import { cookieList } from './cookie-list.ts';

const fields = { cookies: ['session', 'stats'] };

test('gives name, provider, aim and life of each', () => {
  const { az, en } = textOf(cookieList, fields);
  expect(az).toContain(
    'sid — Nümunə sayt, girişi saxlayır, sessiya bitənədək; _st — Ölçü MMC, baxışları sayır, 13 ay',
  );
  expect(en).toContain('13 months');
});

test('a declared cookie that the list leaves out is found', () => {
  expect(findings(cookieList, fields)).toEqual([]);
  expect(findings(cookieList, { cookies: ['session'] })[0]?.sentence.facts['cookie']?.value).toBe('stats');
});

test('is held against crawls', () => {
  expect(evidenceOf(cookieList, fields).state).toBe('not-yet-shown');
  expect(evidenceOf(cookieList, fields, { crawls: [cleanCrawl] }).state).toBe('kept');
  expect(
    evidenceOf(cookieList, fields, { crawls: [{ ...cleanCrawl, undeclared: ['_x'] }] }).because.az,
  ).toContain('_x');
  const longer = { crawls: [{ ...cleanCrawl, longerLived: ['_st'] }] };
  expect(evidenceOf(cookieList, fields, longer)).toMatchObject({
    state: 'broken',
    facts: { longerLived: 1 },
  });
});

test('a visit that never agreed to anything saw only a part of what the site sets', () => {
  const short = { crawls: [{ ...cleanCrawl, phases: ['before', 'gpc'] }] };
  expect(evidenceOf(cookieList, fields, short).state).toBe('not-yet-shown');
  const { phases: _phases, ...mute } = cleanCrawl;
  expect(evidenceOf(cookieList, fields, { crawls: [mute] }).state).toBe('not-yet-shown');
});

test('a declared site that nobody looked at, or whose next look failed, is not called kept', () => {
  const beside = (because: 'never' | 'failing') =>
    evidenceOf(cookieList, fields, {
      crawls: [cleanCrawl],
      unseenSites: [{ site: 'https://magaza.example.az', because }],
    });
  expect(beside('never')).toMatchObject({ state: 'not-yet-shown', facts: { unseen: 1 } });
  expect(beside('never').because.ru).toContain('https://magaza.example.az');
  expect(beside('failing').state).toBe('at-risk');
});
