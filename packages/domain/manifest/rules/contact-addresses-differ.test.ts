import { expect, test } from 'vitest';
import { contactAddressesDiffer } from './contact-addresses-differ.ts';
import { found } from './rule-fixture.ts';

const second = { 'channels/office': { kind: 'email', address: 'office@example.az' } };
test('a second mailbox that takes no requests leaves people in doubt', () => {
  expect(found(contactAddressesDiffer)).toEqual([]);
  expect(found(contactAddressesDiffer, second)).toEqual(['channels/office/address']);
});
test('two boxes that both take requests are fine', () => {
  expect(found(contactAddressesDiffer, { ...second, 'channels/office/forRequests': true })).toEqual([]);
});
