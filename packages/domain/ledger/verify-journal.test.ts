import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, utf8 } from './bytes.ts';
import { canonicalBytes } from './canonical.ts';
import { readArchive } from './journal-archive.ts';
import { hashing, signing } from './testing/node-crypto.ts';
import { testJournal } from './testing/journal.ts';
import { verifyJournal } from './verify-journal.ts';

const journal = testJournal(600, [1, 255, 256, 257, 512]);
async function verify(files: ReadonlyMap<string, Uint8Array>, trustedKey?: string) {
  const source = readArchive(files);
  if (typeof source === 'string') return { valid: false, failed: ['archive'], first: undefined };
  const verdict = await verifyJournal({ hashing, signing, trustedKey }, source);
  const failed = verdict.checks.filter((check) => !check.ok).map((check) => check.name);
  return { valid: verdict.valid, failed, first: verdict.firstDifference };
}
const withFile = (name: string, bytes: Uint8Array) => journal.files().set(name, bytes);
const lines = (entries: readonly Uint8Array[]) => concat(...entries.flatMap((one) => [one, utf8('\n')]));

test('a whole journal holds', async () => {
  expect(await verify(journal.files())).toEqual({ valid: true, failed: [], first: undefined });
  expect((await verify(testJournal(0).files())).valid).toBe(true);
  expect((await verify(testJournal(1).files())).valid).toBe(true);
});
test('LAL-3.2g: a changed entry is pointed at', async () => {
  const changed = canonicalBytes({ ...journal.entries[300]!, kind: 'consent.withdrawn' });
  const found = await verify(withFile('entries.jsonl', lines(journal.bytes.with(300, changed))));
  expect(found).toEqual({ valid: false, failed: ['tiles', 'roots'], first: 300 });
});
test('entries in another order, one left out, one added at the end: each is found', async () => {
  const swapped = journal.bytes
    .with(10, journal.bytes[11]!)
    .with(11, canonicalBytes({ ...journal.entries[10]!, refs: { version: 9 } }));
  expect((await verify(withFile('entries.jsonl', lines(swapped)))).valid).toBe(false);
  const shorter = await verify(withFile('entries.jsonl', lines(journal.bytes.slice(0, -1))));
  expect(shorter.failed).toContain('complete');
  const longer = await verify(withFile('entries.jsonl', lines([...journal.bytes, journal.bytes[0]!])));
  expect(longer.failed).toContain('complete');
});
test('a rewritten history with matching tiles is found by the signed roots', async () => {
  const forged = testJournal(600, [1, 255, 256, 257, 512]);
  const files = forged.files();
  files.set('checkpoints.jsonl', journal.files().get('checkpoints.jsonl')!);
  files.set('journal.json', journal.files().get('journal.json')!);
  files.set(
    'entries.jsonl',
    lines(journal.bytes.with(0, canonicalBytes({ ...journal.entries[0]!, refs: {} }))),
  );
  expect((await verify(files)).failed).toContain('roots');
});
test('a changed tile is told from a changed entry', async () => {
  const tile = Uint8Array.from(journal.files().get('tile/0/001')!);
  tile[100]! ^= 1;
  const found = await verify(withFile('tile/0/001', tile));
  expect(found).toEqual({ valid: false, failed: ['tiles'], first: undefined });
});
test('an entry dated before its predecessors is pointed at; a writer a minute late is not', async () => {
  const times = new Map([
    [3, '2026-03-01T09:00:00.000Z'],
    [5, '2026-03-02T08:59:00.000Z'],
  ]);
  const source = readArchive(testJournal(8, [], times).files());
  if (typeof source === 'string') throw new Error(source);
  const verdict = await verifyJournal({ hashing, signing }, source);
  expect([verdict.valid, verdict.datedBack]).toEqual([true, [3]]);
});
test('another key than the trusted one is refused', async () => {
  expect((await verify(testJournal(3).files(), journal.signer.verifierKey)).failed).toEqual(['key']);
});
test('a file that is missing or does not belong there is found', async () => {
  for (const name of journal.files().keys()) {
    const files = journal.files();
    files.delete(name);
    expect((await verify(files)).valid).toBe(false);
  }
  expect((await verify(withFile('tile/0/009', new Uint8Array(32)))).failed).toEqual(['archive']);
});
test('LAL-3.2g: any flipped bit in any file of an exported journal is found', async () => {
  const small = testJournal(20, [7]);
  const total = [...small.files().values()].reduce((sum, bytes) => sum + bytes.length, 0);
  await fc.assert(
    fc.asyncProperty(fc.nat(total * 8 - 1), async (bit) => {
      const files = small.files();
      let at = Math.floor(bit / 8);
      for (const [name, bytes] of files) {
        if (at < bytes.length) {
          const copy = Uint8Array.from(bytes);
          copy[at]! ^= 1 << (bit % 8);
          files.set(name, copy);
          break;
        }
        at -= bytes.length;
      }
      expect((await verify(files)).valid).toBe(false);
    }),
    { numRuns: 1500 },
  );
});
