import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inBatchTransaction, inOneFlight } from './batch-transaction.ts';
import { inTransaction } from './db.ts';
import { prepared, together } from './prepared.ts';
import { testDatabase } from './testing/database.ts';

const insert = prepared('test-insert', 'insert into note (text) select unnest($1::text[])');
const select = prepared<{ text: string }>('test-select', 'select text from note order by text');

async function notes() {
  const { db } = await testDatabase();
  await sql`create table note (text text primary key)`.execute(db);
  const stored = async () => (await select(db, [])).rows.map((row) => row.text);
  return { db, stored };
}

test('statements that start together are committed together', async () => {
  const { db, stored } = await notes();
  const counts = await inBatchTransaction(db, async (tx) => {
    const answers = await Promise.all([insert(tx, [['a', 'b']]), insert(tx, [['c']]), select(tx, [])]);
    await sql`insert into note values ('d')`.execute(tx);
    return answers.map((answer) => answer.count);
  });
  expect(counts).toEqual([2, 1, 3]);
  expect(await stored()).toEqual(['a', 'b', 'c', 'd']);
});

test('one statement that fails leaves nothing of those that travelled with it, and the connection goes on', async () => {
  const { db, stored } = await notes();
  for (let round = 0; round < 6; round += 1) {
    const failing = inBatchTransaction(db, (tx) =>
      Promise.all([insert(tx, [['a']]), insert(tx, [['b', 'b']]), insert(tx, [['c']])]),
    );
    await expect(failing).rejects.toMatchObject({ code: '23505' });
  }
  expect(await stored()).toEqual([]);
  await inBatchTransaction(db, (tx) => insert(tx, [['e']]));
  expect(await stored()).toEqual(['e']);
});

test('what a transaction failed of is told, also when the statements behind it are heard first', async () => {
  const { db, stored } = await notes();
  const heardLate = async <T>(answer: Promise<T>) => {
    await Promise.allSettled([answer]);
    await new Promise((turn) => setImmediate(turn));
    return answer;
  };
  const failing = inBatchTransaction(db, (tx) =>
    together([insert(tx, [['a']]), heardLate(insert(tx, [['b', 'b']])), insert(tx, [['c']])]),
  );
  await expect(failing).rejects.toMatchObject({ code: '23505' });
  const counts = await inBatchTransaction(db, (tx) =>
    together([heardLate(insert(tx, [['d']])), insert(tx, [['e', 'f']])]),
  );
  expect(counts.map(({ count }) => count)).toEqual([1, 2]);
  expect(await stored()).toEqual(['d', 'e', 'f']);
});

test('work that throws is rolled back', async () => {
  const { db, stored } = await notes();
  const thrown = inBatchTransaction(db, async (tx) => {
    await insert(tx, [['a']]);
    throw new Error('no more');
  });
  await expect(thrown).rejects.toThrow('no more');
  expect(await stored()).toEqual([]);
});

test('a lost connection is replaced, and what was on it is not committed', async () => {
  const { db, stored } = await notes();
  const lost = inBatchTransaction(db, async (tx) => {
    await insert(tx, [['a']]);
    await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);
  });
  await expect(lost).rejects.toThrow();
  await inBatchTransaction(db, (tx) => insert(tx, [['b']]));
  expect(await stored()).toEqual(['b']);
});

test('a prepared statement runs in any transaction, and says how many rows it wrote', async () => {
  const { db, stored } = await notes();
  const { count } = await inTransaction(db, (tx) => insert(tx, [['a', 'b']]));
  expect(count).toBe(2);
  expect(await stored()).toEqual(['a', 'b']);
});

test('a batch does not start inside another transaction', async () => {
  const { db } = await notes();
  await inTransaction(db, async (tx) => {
    await expect(inBatchTransaction(tx, async () => 1)).rejects.toThrow(/opened database/);
  });
});

test('in one flight the commit travels with the statements, and gives what they answered', async () => {
  const { db, stored } = await notes();
  const counts = await inOneFlight(db, async (tx) => {
    const answers = await Promise.all([insert(tx, [['a', 'b']]), select(tx, [])]);
    return answers.map((answer) => answer.count);
  });
  expect(counts).toEqual([2, 2]);
  expect(await stored()).toEqual(['a', 'b']);
});

test('in one flight a statement that fails leaves nothing, wherever it stands, and the connection goes on', async () => {
  const { db, stored } = await notes();
  for (const texts of [
    [['a', 'a'], ['b']],
    [['a'], ['b', 'b']],
    [['a'], ['a']],
  ]) {
    const failing = inOneFlight(db, (tx) => Promise.all(texts.map((text) => insert(tx, [text]))));
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    expect(await stored()).toEqual([]);
  }
  await inOneFlight(db, (tx) => insert(tx, [['e']]));
  expect(await stored()).toEqual(['e']);
});

test('in one flight work that throws before or after it sent something is rolled back', async () => {
  const { db, stored } = await notes();
  const early = inOneFlight(db, () => {
    throw new Error('no more');
  });
  await expect(early).rejects.toThrow('no more');
  const sent = inOneFlight(db, (tx) => {
    void insert(tx, [['a']]);
    throw new Error('no more');
  });
  await expect(sent).rejects.toThrow('no more');
  expect(await stored()).toEqual([]);
});

test('in one flight a statement that starts after the first wait is refused, not run outside the transaction', async () => {
  const { db, stored } = await notes();
  const late = inOneFlight(db, async (tx) => {
    await select(tx, []);
    await insert(tx, [['late']]);
  });
  await expect(late).rejects.toThrow('on its way');
  expect(await stored()).toEqual([]);
});
