import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from './bytes.ts';
import type { Receipt } from './entry.ts';
import { receiptText, verifyReceipt, verifyReceiptFile } from './receipt.ts';
import { hashing, signing } from './testing/node-crypto.ts';
import { testJournal } from './testing/journal.ts';

const journal = testJournal(300);
const verifier = { hashing, signing };
const failed = (verdict: { checks: readonly { name: string; ok: boolean }[] }) =>
  verdict.checks.filter((check) => !check.ok).map((check) => check.name);

test('a receipt of any entry against any later checkpoint holds', async () => {
  const places = fc
    .nat(299)
    .chain((index) => fc.tuple(fc.constant(index), fc.integer({ min: index + 1, max: 300 })));
  await fc.assert(
    fc.asyncProperty(places, async ([index, size]) => {
      const file = utf8(receiptText(journal.receipt(index, size)));
      expect(failed(await verifyReceiptFile(verifier, file))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
test('LAL-3.2g: any flipped bit in a receipt file is found', async () => {
  const file = utf8(receiptText(journal.receipt(137)));
  for (let bit = 0; bit < file.length * 8; bit++) {
    const copy = Uint8Array.from(file);
    copy[Math.floor(bit / 8)]! ^= 1 << (bit % 8);
    const verdict = await verifyReceiptFile(verifier, copy);
    if (verdict.valid) throw new Error(`bit ${bit} passed every check`);
  }
});
test('each lie is found by the check that looks at it', async () => {
  const good = journal.receipt(5);
  const other = testJournal(300);
  const lies: readonly [string, Partial<Receipt>, readonly string[]][] = [
    ['another place', { index: 6 }, ['inclusion']],
    ['another time', { entry: { ...good.entry, time: '2026-03-03T09:00:00.000Z' } }, ['inclusion']],
    ['another content', { content: { ...good.content!, value: { name: 'Kənan' } } }, ['content']],
    ['another salt', { content: { ...good.content!, salt: 'AAAA' } }, ['content']],
    ['another journal', { origin: 'amanat/mektub/journal' }, ['signature', 'inclusion']],
    ['another key', { publicKey: other.signer.verifierKey }, ['signature']],
    ['another checkpoint', { checkpoint: other.receipt(5).checkpoint }, ['signature']],
  ];
  for (const [, lie, names] of lies) {
    expect(failed(await verifyReceipt(verifier, { ...good, ...lie }))).toEqual(names);
  }
});
test('a whole other journal, consistent in itself, fails against the key one trusts', async () => {
  const trusting = { ...verifier, trustedKey: journal.signer.verifierKey };
  const forged = testJournal(300).receipt(5);
  expect(failed(await verifyReceipt(verifier, forged))).toEqual([]);
  expect(failed(await verifyReceipt(trusting, forged))).toEqual(['key']);
  expect(failed(await verifyReceipt(trusting, journal.receipt(5)))).toEqual([]);
});
test('a receipt without its content still proves the entry', async () => {
  const { content: _, ...bare } = journal.receipt(9);
  const verdict = await verifyReceipt(verifier, bare);
  expect(verdict.valid).toBe(true);
  expect(verdict.checks.at(-1)!.said).toBe('the content is not in this receipt');
});
test('whatever is handed in is judged, not thrown at', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
      expect((await verifyReceiptFile(verifier, utf8(text))).valid).toBe(false);
    }),
  );
  const reformatted = JSON.stringify(journal.receipt(1), null, 2);
  expect(failed(await verifyReceiptFile(verifier, utf8(reformatted)))).toEqual(['form']);
});
