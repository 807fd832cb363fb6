import { assert, asyncProperty, integer } from 'fast-check';
import { expect, test } from 'vitest';
import { groupCommit } from './group-commit.ts';

const overloaded = () => new Error('full');
test('while one batch is in flight the next collects, and order is kept', async () => {
  const batches: number[][] = [];
  const held = Promise.withResolvers<void>();
  const group = groupCommit<number, number>({
    commit: async (items) => {
      batches.push([...items]);
      if (batches.length === 1) await held.promise;
      return items.map((n) => n * 10);
    },
    overloaded,
  });
  const first = group.submit(1);
  await new Promise((resolve) => setImmediate(resolve));
  const rest = [2, 3, 4].map((n) => group.submit(n));
  expect(group.waiting()).toBe(3);
  held.resolve();
  expect(await Promise.all([first, ...rest])).toEqual([10, 20, 30, 40]);
  expect(batches).toEqual([[1], [2, 3, 4]]);
});

test('a failed batch rejects all its waiters and the next batch goes on', async () => {
  let fail = true;
  const group = groupCommit<number, number>({
    commit: async (items) => {
      if (fail) throw new Error('disk');
      return items;
    },
    overloaded,
  });
  const settled = await Promise.allSettled([group.submit(1), group.submit(2)]);
  expect(settled.map((s) => s.status)).toEqual(['rejected', 'rejected']);
  fail = false;
  expect(await group.submit(3)).toBe(3);
});

test('a full queue pushes back at once and loses nothing it took', async () => {
  const held = Promise.withResolvers<void>();
  const group = groupCommit<number, number>({
    commit: async (items) => {
      await held.promise;
      return items;
    },
    maxBatch: 2,
    maxWaiting: 3,
    overloaded,
  });
  const taken = [group.submit(1)];
  await new Promise((resolve) => setImmediate(resolve));
  taken.push(group.submit(2), group.submit(3), group.submit(4));
  await expect(group.submit(5)).rejects.toThrow('full');
  held.resolve();
  expect(await Promise.all(taken)).toEqual([1, 2, 3, 4]);
  await group.idle();
  expect(group.waiting()).toBe(0);
});

test('a commit that answers too few results acknowledges nobody', async () => {
  const group = groupCommit<number, number>({ commit: async () => [1], overloaded });
  const settled = await Promise.allSettled([group.submit(1), group.submit(2)]);
  expect(settled.every((s) => s.status === 'rejected')).toBe(true);
});

test('any crowd is committed exactly once, in order, in batches within the bound', async () => {
  await assert(
    asyncProperty(integer({ min: 1, max: 300 }), integer({ min: 1, max: 40 }), async (n, maxBatch) => {
      const seen: number[] = [];
      let inFlight = 0;
      const group = groupCommit<number, number>({
        commit: async (items) => {
          expect((inFlight += 1)).toBe(1);
          expect(items.length).toBeLessThanOrEqual(maxBatch);
          await new Promise((resolve) => setImmediate(resolve));
          seen.push(...items);
          inFlight -= 1;
          return items;
        },
        maxBatch,
        overloaded,
      });
      const all = Array.from({ length: n }, (_, i) => i);
      expect(await Promise.all(all.map((i) => group.submit(i)))).toEqual(all);
      expect(seen).toEqual(all);
    }),
    { numRuns: 50 },
  );
});

test('with two lanes a crowd has two batches in flight, and everything is committed once', async () => {
  const seen: number[] = [];
  let [inFlight, most] = [0, 0];
  const group = groupCommit<number, number>({
    commit: async (items) => {
      most = Math.max(most, (inFlight += 1));
      await new Promise((resolve) => setTimeout(resolve, 2));
      seen.push(...items);
      inFlight -= 1;
      return items;
    },
    maxBatch: 30,
    lanes: 2,
    overloaded,
  });
  const all = Array.from({ length: 200 }, (_, i) => i);
  expect(await Promise.all(all.map((i) => group.submit(i)))).toEqual(all);
  await group.idle();
  expect(most).toBe(2);
  expect(seen.toSorted((a, b) => a - b)).toEqual(all);
});
