import { expect, test } from 'vitest';
import { channelForRequests } from './channel-for-requests.ts';
import { found } from './rule-fixture.ts';

test('some channel takes requests', () => {
  expect(found(channelForRequests)).toEqual([]);
  expect(found(channelForRequests, { 'channels/email/forRequests': false })).toEqual(['channels']);
});
