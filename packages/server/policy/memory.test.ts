import { shopManifest } from '@amanat/domain/consent/testing/shop-manifest.ts';
import { expect, test } from 'vitest';
import { systemClock } from '../platform/clock.ts';
import { inTransaction } from '../platform/db.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { createPolicies } from './memory.ts';
import { insertVersion } from './store.ts';
import { versionRow } from './testing/version-row.ts';

test('of two readings at once the one that began before a version was published does not take it back', async () => {
  const { db } = await testDatabase();
  const publish = (number: number) =>
    inTransaction(db, (tx) => insertVersion(tx, versionRow(shopManifest(), number)));
  await publish(1);
  const read = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  let readings = 0;
  // The answer to the second reading, which is the first refresh, is long on its way.
  const slow = db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      readings += 1;
      if (readings === 2) {
        read.resolve();
        await gate.promise;
      }
      return result;
    },
  });
  const policies = await createPolicies(slow, systemClock);
  const numbers = () => policies.versions('shop').map(({ number }) => number);
  const first = policies.refresh();
  await read.promise;
  await publish(2);
  await policies.refresh();
  expect(numbers()).toEqual([1, 2]);
  gate.resolve();
  await first;
  expect(numbers()).toEqual([1, 2]);
});
