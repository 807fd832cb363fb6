import { expect, test } from 'vitest';
import { certificateLapsed } from './certificate-lapsed.ts';
import { found } from './rule-fixture.ts';

const at = 'recipients/google/certificates/0';
test('a lapsed certificate and a missed check are reported', () => {
  expect(found(certificateLapsed)).toEqual([]);
  expect(found(certificateLapsed, { [`${at}/until`]: '2026-05-31' })).toEqual([`${at}/until`]);
  expect(found(certificateLapsed, { [`${at}/next`]: '2026-05-31' })).toEqual([`${at}/next`]);
});
