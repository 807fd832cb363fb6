import { expect, test } from 'vitest';
import { noticeTooShort } from './notice-too-short.ts';
import { found } from './rule-fixture.ts';

test('force at approval leaves no time for the notice', () => {
  expect(found(noticeTooShort)).toEqual([]);
  expect(found(noticeTooShort, { 'policy/effective': '2026-01-05' })).toEqual(['policy/effective']);
  expect(found(noticeTooShort, { 'policy/effective': '2026-01-05', 'policy/notice': undefined })).toEqual([]);
});
