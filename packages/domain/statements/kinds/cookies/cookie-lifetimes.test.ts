import { expect, test } from 'vitest';
import { choicesTaken, cleanCrawl, evidenceOf, findings, published, textOf } from '../area-b-fixture.ts';
import { cookieLifetimes } from './cookie-lifetimes.ts';

const fields = {
  limits: [
    { category: 'necessary', longest: 'session' },
    { category: 'analytics', longest: 'P13M' },
  ],
};
const shorter = { limits: [{ category: 'analytics', longest: 'P6M' }] };

test('gives the longest life of each kind', () => {
  expect(textOf(cookieLifetimes, fields).az).toContain(
    'zəruri — yalnız sessiya bitənədək; analitik — ən çoxu 13 ay',
  );
});

test('a limit that differs from the declared one is found', () => {
  expect(findings(cookieLifetimes, fields)).toEqual([]);
  expect(findings(cookieLifetimes, shorter)[0]?.code).toBe('AMANAT-CHK-444');
});

test('LAL-C8.1: a cookie that a crawl saw live longer than listed breaks it', () => {
  const shown = { policy: published(), consents: choicesTaken };
  const seen = { ...shown, crawls: [{ ...cleanCrawl, longerLived: ['_ga'] }] };
  expect(evidenceOf(cookieLifetimes, fields, { ...shown, crawls: [cleanCrawl] }).state).toBe('kept');
  expect(evidenceOf(cookieLifetimes, fields, seen)).toMatchObject({
    state: 'broken',
    facts: { longerLived: 1 },
  });
});

test('a cookie that outlives its limit breaks it', () => {
  expect(evidenceOf(cookieLifetimes, fields).state).toBe('not-yet-shown');
  const shown = { policy: published(), consents: choicesTaken };
  // The list alone shows nothing of how long cookies live.
  expect(evidenceOf(cookieLifetimes, fields, shown).state).toBe('not-yet-shown');
  expect(evidenceOf(cookieLifetimes, shorter, shown)).toMatchObject({ state: 'broken', facts: { over: 1 } });
});

test('one cookie over its own limit breaks it, whatever the limits of the other kinds are', () => {
  const shown = { policy: published(), consents: choicesTaken };
  const limits = [{ category: 'necessary', longest: 'P10Y' }, ...shorter.limits];
  expect(evidenceOf(cookieLifetimes, { limits }, shown)).toMatchObject({
    state: 'broken',
    facts: { over: 1 },
  });
});
