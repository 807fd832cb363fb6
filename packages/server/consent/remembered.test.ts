import { expect, test } from 'vitest';
import { type Db, inTransaction } from '../platform/db.ts';
import { org, testLog } from '../ledger/testing/log.ts';
import { journalState } from '../ledger/reads.ts';
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

/** A reading that ends when it is told to, and takes 300 milliseconds of a clock that stands still otherwise. */
async function held() {
  const { db, append } = await testLog();
  const begun: (() => void)[] = [];
  let now = 0;
  const read = remembered(
    async () => {
      const mine = begun.length + 1;
      await new Promise<void>((end) => begun.push(end));
      now += 300;
      return mine;
    },
    () => now,
  );
  const grow = () =>
    append([
      { kind: 'consent.recorded', time: '2026-03-02T09:00:00.000Z', actor: 'a', subject: null, refs: {} },
    ]);
  const ends = async (which: number) => {
    await expect.poll(() => begun.length).toBe(which);
    begun[which - 1]!();
  };
  const pass = (more: number) => {
    now += more;
  };
  return { read: () => read(db, org), db, grow, ends, pass, begun };
}

test('who asks after a change is not answered by a reading that began before it', async () => {
  const { read, db, grow, ends, begun } = await held();
  const early = read();
  await expect.poll(() => begun.length).toBe(1);
  await grow();
  const late = read();
  // Long enough for it to have found the reading that is under way.
  for (let i = 0; i < 20; i += 1) await journalState(db, org);
  await ends(1);
  expect(await early).toBe(1);
  await ends(2);
  expect(await late).toBe(2);
});

test('however many ask while a long reading is made anew, it is made once', async () => {
  const { read, grow, ends, pass, begun } = await held();
  for (const which of [1, 2]) {
    await grow();
    const reading = read();
    await ends(which);
    expect(await reading).toBe(which);
  }
  await grow();
  pass(6001);
  expect(await Promise.all([read(), read(), read()])).toEqual([2, 2, 2]);
  expect(await read()).toBe(2);
  expect(begun.length).toBe(3);
  await ends(3);
  await expect.poll(read).toBe(3);
  // Nothing came since: nothing is read.
  pass(60_000);
  expect(await read()).toBe(3);
  expect(begun.length).toBe(3);
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
