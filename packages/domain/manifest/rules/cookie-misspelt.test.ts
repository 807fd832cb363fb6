import { expect, test } from 'vitest';
import { cookieMisspelt } from './cookie-misspelt.ts';
import { findings } from './rule-fixture.ts';

test('_cfduid lacks an underscore and was retired as well', () => {
  expect(findings(cookieMisspelt)).toEqual([]);
  const [finding] = findings(cookieMisspelt, { 'cookies/session/names': ['_cfduid'] });
  expect(finding?.message).toContain('__cfduid');
  expect(finding?.message).toContain('2021');
});
