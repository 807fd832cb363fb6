import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { StoreFault } from '../connector.ts';
import { sqliteEngine } from './driver.ts';

function shop() {
  const directory = mkdtempSync(join(tmpdir(), 'amanat-sqlite-'));
  const path = join(directory, 'shop.db');
  const owner = new DatabaseSync(path);
  owner.exec("create table visits (id integer primary key, day text); insert into visits (day) values ('x')");
  const engine = sqliteEngine(path, 'UTC');
  onTestFinished(async () => {
    await engine.close();
    owner.close();
    rmSync(directory, { recursive: true });
  });
  const days = () => owner.prepare('select day from visits order by id').all();
  return { owner, engine, days };
}

test('while another program holds the file the server goes on, and what waits for it comes about after', async () => {
  const { owner, engine, days } = shop();
  owner.exec('begin immediate');
  const changing = engine.run("update visits set day = 'y'", []);
  // Whoever waited in this thread would never come here to let go.
  await new Promise((resolve) => setTimeout(resolve, 50));
  owner.exec('commit');
  expect(await changing).toEqual({ rows: [], changed: 1 });
  expect(days()).toEqual([{ day: 'y' }]);
});

test('what fails within a transaction leaves nothing of it, and the next one begins anew', async () => {
  const { engine, days } = shop();
  const failing = engine.transaction(async (run) => {
    await run("update visits set day = 'z'", []);
    await run('insert into visits (id, day) values (1, ?1)', ['again']);
  });
  await expect(failing).rejects.toMatchObject({ name: 'StoreFault', reason: 'constraint' });
  expect(days()).toEqual([{ day: 'x' }]);
  await engine.transaction(async (run) => run("update visits set day = 'z'", []));
  expect(days()).toEqual([{ day: 'z' }]);
});

test('what the caller throws between two statements reaches the caller, and nothing is changed', async () => {
  const { engine, days } = shop();
  const failing = engine.transaction(async (run) => {
    await run("update visits set day = 'z'", []);
    throw new RangeError('changed my mind');
  });
  await expect(failing).rejects.toThrow(RangeError);
  expect(days()).toEqual([{ day: 'x' }]);
});

test('calls made at once run one after the other, a transaction by itself', async () => {
  const { engine, days } = shop();
  const [, counted] = await Promise.all([
    engine.transaction(async (run) => {
      await run("insert into visits (day) values ('a')", []);
      await run("insert into visits (day) values ('b')", []);
    }),
    engine.run('select count(*) as n from visits', []),
    engine.describe(),
  ]);
  expect(counted.rows).toEqual([{ n: 3 }]);
  expect(days()).toHaveLength(3);
});

test('an engine that was closed opens again when it is asked, and a missing file is told, never made', async () => {
  const { engine } = shop();
  await engine.close();
  expect((await engine.run('select day from visits', [])).rows).toEqual([{ day: 'x' }]);
  const none = sqliteEngine('/nowhere/shop.db', 'UTC');
  onTestFinished(() => none.close());
  const asked = none.run('select 1', []);
  await expect(asked).rejects.toBeInstanceOf(StoreFault);
  await expect(asked).rejects.toMatchObject({
    reason: 'unreachable',
    message: 'The SQLite file is not there.',
  });
});
