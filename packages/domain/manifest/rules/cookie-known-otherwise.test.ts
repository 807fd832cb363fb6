import { expect, test } from 'vitest';
import { cookieKnownOtherwise } from './cookie-known-otherwise.ts';
import { findings, found } from './rule-fixture.ts';

test('_gid and _gat do not live 13 months, and datr lives longer than 3', () => {
  expect(found(cookieKnownOtherwise)).toEqual([]);
  const names = { 'cookies/ga/names': ['_gid', '_gat'], 'cookies/ga/lifetime': 'P13M' };
  expect(found(cookieKnownOtherwise, names)).toEqual(['cookies/ga/names/0', 'cookies/ga/names/1']);
  const meta = { 'cookies/ga/names': ['fr', 'datr'], 'cookies/ga/lifetime': 'P3M' };
  expect(findings(cookieKnownOtherwise, meta).map((finding) => finding.severity)).toEqual(['warning']);
});
test('a pattern covers names that vary', () => {
  expect(found(cookieKnownOtherwise, { 'cookies/ga/names': ['_ga_ABC123'] })).toEqual(['cookies/ga/names/0']);
});
