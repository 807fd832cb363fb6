import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type ImportFormat, rowsOf } from './rows.ts';

function fileWith(write: (file: number) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = openSync(join(folder, 'file'), 'w');
  write(file);
  closeSync(file);
  return join(folder, 'file');
}
async function rowsIn(path: string, format: ImportFormat) {
  const rows = [];
  for await (const each of rowsOf(path, format)) rows.push(each);
  return rows;
}

test('lines of NDJSON are rows, whatever ends them and wherever a read of the file does', async () => {
  const name = 'ə'.repeat(50_000);
  const path = fileWith((file) => {
    writeSync(file, `\uFEFF{"n":1}\r\n\n{"n":2,"name":"${name}"}\n[3]\nfour\n{"n":5}`);
  });
  expect(await rowsIn(path, 'ndjson')).toEqual([
    { line: 1, row: { n: 1 } },
    { line: 3, row: { n: 2, name } },
    { line: 4, row: null },
    { line: 5, row: null },
    { line: 6, row: { n: 5 } },
  ]);
});

test('a line without an end is one faulty row and fills no memory', async () => {
  const path = fileWith((file) => {
    writeSync(file, '{"n":1}\n');
    const part = 'x'.repeat(1_000_000);
    for (let n = 0; n < 200; n += 1) writeSync(file, part);
    writeSync(file, '\n{"n":3}\n');
  });
  const before = process.memoryUsage().rss;
  expect(await rowsIn(path, 'ndjson')).toEqual([
    { line: 1, row: { n: 1 } },
    { line: 2, row: null },
    { line: 3, row: { n: 3 } },
  ]);
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
});

test('a JSON file that is too large to be read whole is refused before it is read', async () => {
  const path = fileWith((file) => ftruncateSync(file, 700_000_000));
  await expect(rowsIn(path, 'json')).rejects.toMatchObject({ code: 'AMANAT-CNS-022' });
  const small = fileWith((file) => writeFileSync(file, '{"rows":[{"n":1},2]}'));
  expect(await rowsIn(small, 'json')).toEqual([
    { line: 1, row: { n: 1 } },
    { line: 2, row: null },
  ]);
});
