import { expect, test } from 'vitest';
import type { Reads } from '../../reads.ts';
import { connectedStore, figures, reading, requestReads } from '../area-c-fixture.ts';
import { fulfilment, type Promised } from './fulfilment.ts';

const erasure: Promised = { kinds: ['erasure'], onData: true };
const stores = [connectedStore];
const silent = { ...connectedStore, reachable: false };
const unconnected = { ...silent, unconnected: true } as const;
const erasures = (changes: object) => ({
  requests: requestReads({ erasures: { done: 1, secondScanClean: 1, secondScanDirty: 0, ...changes } }),
});
const figured = (changes: object) => ({ requests: requestReads({ byKind: { erasure: figures(changes) } }) });
const state = (seen: Partial<Reads>, promised = erasure) =>
  fulfilment(reading({ requests: requestReads(), stores, ...seen }), promised).state;

test('is kept when requests are answered in time from stores that answer, and looked at again', () => {
  expect(state({})).toBe('kept');
  // A store that the organisation looks after by hand keeps nobody waiting.
  expect(state({ stores: [connectedStore, unconnected] })).toBe('kept');
});

test('late is late and left behind is left behind, whatever is connected and whatever came in', () => {
  const wrong = [figured({ overdue: 1 }), figured({ answeredLate: 1 }), erasures({ secondScanDirty: 1 })];
  for (const seen of wrong) {
    expect(state(seen)).toBe('broken');
    for (const without of [{ stores: null }, { stores: [] }, { stores: [unconnected] }, { stores: [silent] }])
      expect(state({ ...seen, ...without })).toBe('broken');
    expect(state(seen, { ...erasure, via: ['post', 'email'] })).toBe('broken');
  }
  // What is left after an erasure is no matter of the other rights.
  expect(state(erasures({ secondScanDirty: 1 }), { kinds: ['access'], onData: true })).toBe('kept');
});

test('is not yet shown while anything it rests on is missing', () => {
  expect(state({ requests: null })).toBe('not-yet-shown');
  expect(state({ requests: requestReads({ kinds: ['access'] }) })).toBe('not-yet-shown');
  const channels = { portal: true, api: true, email: false };
  const closed = { requests: requestReads({ channels }) };
  expect(state(closed, { ...erasure, via: ['email'] })).toBe('not-yet-shown');
  // What staff enter by hand, and the channels that nothing was promised of, close nothing.
  expect(state(closed, { ...erasure, via: ['portal', 'post'] })).toBe('kept');
  for (const none of [null, [], [unconnected]]) {
    expect(state({ stores: none })).toBe('not-yet-shown');
    expect(state({ stores: none }, { kinds: ['question'] })).toBe('kept');
  }
  expect(state(figured({ open: 3 }))).toBe('not-yet-shown');
  expect(state(erasures({ secondScanClean: 0 }))).toBe('not-yet-shown');
  expect(state(erasures({ secondScanClean: 0 }), { kinds: ['access'], onData: true })).toBe('kept');
});

test('is at risk while a store keeps a request waiting or cannot be asked', () => {
  expect(state(figured({ answered: 1, withStoresPending: 1 }))).toBe('at-risk');
  expect(state({ stores: [connectedStore, silent] })).toBe('at-risk');
  expect(state({ stores: [connectedStore, silent] }, { kinds: ['erasure'] })).toBe('kept');
});

test('one kind that was never answered is shown by the others only where they are promised together', () => {
  const byKind = { erasure: figures({ answered: 2 }), access: figures() };
  const seen = { requests: requestReads({ byKind }) };
  const both = { kinds: ['erasure', 'access'], onData: true };
  expect(state(seen, both)).toBe('kept');
  expect(state(seen, { ...both, each: true })).toBe('not-yet-shown');
  expect(state({}, { ...both, each: true })).toBe('kept');
});
