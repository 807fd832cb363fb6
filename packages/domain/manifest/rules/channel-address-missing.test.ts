import { expect, test } from 'vitest';
import { channelAddressMissing } from './channel-address-missing.ts';
import { found } from './rule-fixture.ts';

test('an e-mail channel has an address', () => {
  expect(found(channelAddressMissing)).toEqual([]);
  expect(found(channelAddressMissing, { 'channels/email/address': undefined })).toEqual(['channels/email']);
});
