import { expect, test } from 'vitest';
import { driftOfStores } from './drift.ts';
import { connectedStore, reading } from './kinds/area-c-fixture.ts';

const mailbox = { ...connectedStore, store: 'mailbox', reachable: false, unconnected: true } as const;
test('a store that nobody can look into keeps the comparison from being whole', () => {
  expect(driftOfStores(reading({ stores: [connectedStore] })).state).toBe('kept');
  const beside = driftOfStores(reading({ stores: [connectedStore, mailbox] }));
  expect(beside).toMatchObject({ state: 'at-risk', facts: { stores: 2, silent: 1 } });
  expect(driftOfStores(reading({ stores: [mailbox] })).state).toBe('not-yet-shown');
});
