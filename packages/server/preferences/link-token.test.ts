import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settableClock } from '../platform/clock.ts';
import { createKeys } from '../platform/keys-store.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { sealLink, unsealLink } from './link-token.ts';

const { db } = await testDatabase();
const keys = createKeys({
  db,
  clock: settableClock('2026-11-23T08:00:00.000Z'),
  masterKey: new Uint8Array(randomBytes(32)),
});
await keys.ensureOrganisation('bir');
await keys.ensureOrganisation('iki');

const claims = fc.record({
  use: fc.constantFrom('preferences', 'unsubscribe', 'confirm'),
  subject: fc.stringMatching(/^[A-Za-z0-9_-]{32}$/),
  made: fc.integer({ min: 0, max: 4e12 }),
  until: fc.integer({ min: 0, max: 4e12 }),
  purposes: fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/), { maxLength: 20 }),
  pending: fc.uuid(),
} as const);

test('a link carries what was sealed, for its organisation alone, twice never in the same letters', () => {
  fc.assert(
    fc.property(claims, (given) => {
      const token = sealLink(keys, 'bir', given);
      expect(unsealLink(keys, 'bir', token)).toEqual(given);
      expect(unsealLink(keys, 'iki', token)).toBeUndefined();
      expect(sealLink(keys, 'bir', given)).not.toBe(token);
      expect(Buffer.from(token, 'base64url').includes(given.subject)).toBe(false);
    }),
  );
});

test('no changed bit, cut or foreign text opens anything', () => {
  fc.assert(
    fc.property(claims, fc.nat(), fc.integer({ min: 1, max: 255 }), (given, at, flip) => {
      const bytes = Buffer.from(sealLink(keys, 'bir', given), 'base64url');
      const altered = Buffer.from(bytes);
      const place = at % bytes.length;
      altered[place] = altered[place]! ^ flip;
      expect(unsealLink(keys, 'bir', altered.toString('base64url'))).toBeUndefined();
      expect(unsealLink(keys, 'bir', bytes.subarray(0, place).toString('base64url'))).toBeUndefined();
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => unsealLink(keys, 'bir', text) === undefined));
});
