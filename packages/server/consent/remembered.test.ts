import { expect, test } from 'vitest';
import { type Db, inTransaction } from '../platform/db.ts';
import { org, testLog } from '../ledger/testing/log.ts';
import { remembered } from './remembered.ts';

/** A reading that takes so many milliseconds of a clock that stands still otherwise: how busy the machine is decides nothing. */
async function counted(length: number) {
  const { db, append } = await testLog();
  let [readings, now, milliseconds] = [0, 0, length];
  const read = remembered(
    async (_db: Db, of: string) => {
      readings += 1;
      const mine = readings;
      await new Promise((resolve) => setImmediate(resolve));
      now += milliseconds;
      return `${of} ${mine}`;
    },
    () => now,
  );
  const grow = () =>
    append([
      { kind: 'consent.recorded', time: '2026-03-02T09:00:00.000Z', actor: 'a', subject: null, refs: {} },
    ]);
  const pass = (more: number) => {
    now += more;
  };
  const takes = (next: number) => {
    milliseconds = next;
  };
  return { db, read, grow, pass, takes, readings: () => readings };
}

test('a reading is kept while the journal stands still, and shared by those who ask at once', async () => {
  const { db, read, grow, readings } = await counted(5);
  await grow();
  expect(await Promise.all([read(db, org), read(db, org)])).toEqual([`${org} 1`, `${org} 1`]);
  expect(await read(db, org)).toBe(`${org} 1`);
  expect(await read(db, 'other')).toBe('other 2');
  expect(readings()).toBe(2);
});

test('a short reading is made anew after every change', async () => {
  const { db, read, grow } = await counted(5);
  expect(await read(db, org)).toBe(`${org} 1`);
  await grow();
  expect(await read(db, org)).toBe(`${org} 2`);
  const early = read(db, org);
  await grow();
  await early;
  expect(await read(db, org)).toBe(`${org} 3`);
});

test('a long reading is answered as it last stood while there is no time for another', async () => {
  const { db, read, grow, pass, readings } = await counted(300);
  expect(await read(db, org)).toBe(`${org} 1`);
  await grow();
  expect(await read(db, org)).toBe(`${org} 2`);
  await grow();
  expect(await Promise.all([read(db, org), read(db, org), read(db, org)])).toEqual(
    Array.from({ length: 3 }, () => `${org} 2`),
  );
  expect(readings()).toBe(2);
  // Twenty times its length later it is made anew beside the answer.
  pass(6001);
  expect(await read(db, org)).toBe(`${org} 2`);
  await expect.poll(() => read(db, org)).toBe(`${org} 3`);
  expect(readings()).toBe(3);
});

test('a reading that took long once, on a busy machine, leaves the answers as new as they were', async () => {
  const { db, read, grow, takes } = await counted(5);
  takes(3000);
  expect(await read(db, org)).toBe(`${org} 1`);
  takes(5);
  await grow();
  expect(await read(db, org)).toBe(`${org} 2`);
  takes(3000);
  await grow();
  expect(await read(db, org)).toBe(`${org} 3`);
  await grow();
  expect(await read(db, org)).toBe(`${org} 4`);
});

test('a reading that fails is told, and the next one tries again', async () => {
  const { db } = await testLog();
  let fails = true;
  const read = remembered(async (tx: Db) => {
    if (fails) throw new Error('no answer');
    return inTransaction(tx, async () => 'an answer');
  });
  await expect(read(db, org)).rejects.toThrow('no answer');
  fails = false;
  expect(await read(db, org)).toBe('an answer');
});
