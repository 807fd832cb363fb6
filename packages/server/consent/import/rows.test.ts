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

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const encodings = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-16': (text: string) => Buffer.from(text, 'utf16le'),
  'UTF-16, the other way round': (text: string) => swapped(Buffer.from(text, 'utf16le')),
};
test('a file is read in UTF-8 and UTF-16, with and without a byte order mark', async () => {
  // Longer than a read, with a character of two halves wherever that ends.
  const names = Array.from({ length: 9000 }, (_, n) => `${'x'.repeat(n % 5)}Şəhla Əliyeva 😀 «№ ${n}»`);
  const rows = names.map((name) => ({ ad: name, cavab: 'bəli' }));
  const texts: Readonly<Record<ImportFormat, string>> = {
    csv: ['ad;cavab', ...rows.map(({ ad, cavab }) => `"${ad}";${cavab}`)].join('\r\n'),
    json: JSON.stringify(rows),
    ndjson: rows.map((row) => JSON.stringify(row)).join('\n'),
  };
  for (const [encoding, encoded] of Object.entries(encodings))
    for (const mark of ['', '\uFEFF'])
      for (const [format, text] of Object.entries(texts) as [ImportFormat, string][]) {
        const path = fileWith((file) => writeSync(file, encoded(mark + text)));
        const read = (await rowsIn(path, format)).map(({ row }) => row);
        expect(read, `${encoding} ${mark && 'with a mark'} ${format}`).toEqual(rows);
      }
});

test('a file of few words, and one whose text broke on its way, are told by what they are', async () => {
  const utf16 = fileWith((file) => writeSync(file, Buffer.from('ə,ş\nğ,ı\n', 'utf16le')));
  expect(await rowsIn(utf16, 'csv')).toEqual([{ line: 2, row: { ə: 'ğ', ş: 'ı' } }]);
  const broken = fileWith((file) => writeSync(file, 'a,b\n\0,2\n\0\0,3\n'.padEnd(60, 'x')));
  expect((await rowsIn(broken, 'csv'))[0]).toEqual({ line: 2, row: { a: '\0', b: '2' } });
  const empty = fileWith(() => undefined);
  expect(await rowsIn(empty, 'csv')).toEqual([]);
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
