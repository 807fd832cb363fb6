import * as React from 'react';
import { expect, test } from 'vitest';
import { createClient } from './client.ts';
import { createDepersonaliser } from './depersonalise.ts';
import { allowed as allowedExpress } from './express.ts';
import { allowed as allowedFastify, relayed } from './fastify.ts';
import { guardedFetch } from './fetch.ts';
import { createLiveGate } from './live.ts';
import { nodeHandler } from './node-handler.ts';
import { amanatReact } from './react.ts';
import { createRelay } from './relay.ts';
import { createStatistics } from './statistics.ts';

const server = { url: 'http://127.0.0.1:9', key: 'k', organisation: 'shop' };
const gate = { may: () => Promise.reject(new Error('Nobody is asked yet')) };
const use = { purpose: 'marketing', categories: ['email'], person: () => null };
const visits = { ...use, recipient: 'statistics-service', send: () => undefined, failed: () => undefined };
type Given = Readonly<Record<string, unknown>> | undefined;

/** What each function of the SDK is given, without what is under test, as an application without types may do it. */
const made = {
  createClient: [server, ['url', 'organisation', 'fetch'], (given: Given) => createClient(given as never)],
  createLiveGate: [
    server,
    ['url', 'organisation', 'fetch', 'failed'],
    (given: Given) => createLiveGate(given as never),
  ],
  createRelay: [
    { ...server, person: () => null },
    ['url', 'key', 'organisation', 'person', 'failed'],
    (given: Given) => createRelay(given as never),
  ],
  allowedExpress: [
    use,
    ['purpose', 'categories', 'person'],
    (given: Given) => allowedExpress(gate, given as never),
  ],
  allowedFastify: [
    use,
    ['purpose', 'categories', 'person'],
    (given: Given) => allowedFastify(gate, given as never),
  ],
  guardedFetch: [
    { recipients: {} },
    ['recipients', 'own', 'fetch'],
    (given: Given) => guardedFetch(gate, given as never),
  ],
  createStatistics: [
    visits,
    ['purpose', 'categories', 'recipient', 'person', 'send', 'failed', 'rotates'],
    (given: Given) => createStatistics(gate, given as never),
  ],
  createDepersonaliser: [{}, ['rotates', 'now'], (given: Given) => createDepersonaliser(given as never)],
} as const;

test.each(Object.entries(made))(
  '%s tells by name, at once, what it cannot use',
  (_, [right, settings, make]) => {
    for (const setting of settings)
      for (const value of [7, null, ''])
        expect(() => make({ ...right, [setting]: value }), `${setting}: ${value}`).toThrow(
          `AMANAT-SDK-005: The settings cannot be used. Give \`${setting}\``,
        );
  },
);

test('what is not there at all is told as well', () => {
  for (const [, settings, make] of Object.values(made).filter(([right]) => Object.keys(right).length > 0))
    expect(() => make(undefined)).toThrow(
      `AMANAT-SDK-005: The settings cannot be used. Give \`${settings[0]}\``,
    );
  for (const none of [undefined, null, {}, { may: true }] as never[]) {
    expect(() => allowedExpress(none, use)).toThrow(
      'AMANAT-SDK-005: The settings cannot be used. Give `gate`',
    );
    expect(() => allowedFastify(none, use)).toThrow('Give `gate` as `createLiveGate` made it.');
    expect(() => guardedFetch(none, { recipients: {} })).toThrow('Give `gate`');
    expect(() => createStatistics(none, visits)).toThrow('Give `gate`');
    expect(() => nodeHandler(none)).toThrow('Give `relay` as `createRelay` made it.');
    expect(() => relayed(none)).toThrow('Give `relay`');
    // A component of the server sees a React without state.
    expect(() => amanatReact(none)).toThrow('Give `react` as React 18 or 19 is imported');
  }
  expect(() => createStatistics(gate, { ...visits, rotates: 'P0D' })).toThrow('Give `rotates` in whole days');
});

test('what may be left out may be left out, and what is right is taken', () => {
  for (const [right, , make] of Object.values(made)) {
    const one = make(right) as { close?: () => unknown };
    void one.close?.();
  }
  expect(amanatReact(React)).toMatchObject({ useMay: expect.any(Function) });
});
