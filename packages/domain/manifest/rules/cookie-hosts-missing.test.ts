import { expect, test } from 'vitest';
import { cookieHostsMissing } from './cookie-hosts-missing.ts';
import { found } from './rule-fixture.ts';

test('what others set names its hosts', () => {
  expect(found(cookieHostsMissing)).toEqual([]);
  expect(found(cookieHostsMissing, { 'cookies/ga/hosts': undefined })).toEqual(['cookies/ga']);
});
