import { expect, test } from 'vitest';
import { cookieProviderTransfer } from './cookie-provider-transfer.ts';
import { found } from './rule-fixture.ts';

test('a provider abroad has a mechanism', () => {
  expect(found(cookieProviderTransfer)).toEqual([]);
  expect(found(cookieProviderTransfer, { 'recipients/google/transfer': undefined })).toEqual([
    'cookies/ga/provider',
  ]);
});
