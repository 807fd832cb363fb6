import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { receiptText } from '@amanat/domain/ledger/receipt.ts';
import {
  consentForgeries,
  forgeries,
  genuinePlace,
  placeForgeries,
  publishedKey,
} from '@amanat/domain/ledger/testing/forgeries.ts';
import { testJournal } from '@amanat/domain/ledger/testing/journal.ts';
import { Command } from 'commander';
import * as fc from 'fast-check';
import { Zip, ZipPassThrough, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { verifyFile } from './verify-file.ts';
import { registerVerify, runVerify } from './verify.ts';

const directory = mkdtempSync(join(tmpdir(), 'amanat-verify-'));
const journal = testJournal(270, [3, 256]);
const small = testJournal(3);
function write(name: string, content: string | Uint8Array): string {
  const file = join(directory, name);
  writeFileSync(file, content);
  return file;
}
function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    parts.push(data);
  });
  for (const [name, bytes] of files) {
    const file = new ZipPassThrough(name);
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    file.push(Uint8Array.from(bytes), true);
  }
  zip.end();
  return Buffer.concat(parts);
}
function flip(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[Math.floor(bit / 8)]! ^= 1 << (bit % 8);
  return copy;
}

test('a receipt is verified, and every check says what it compared', async () => {
  const file = write('receipt.json', receiptText(journal.receipt(200)));
  const { code, out } = await runVerify(file, {});
  expect(code).toBe(0);
  for (const name of ['form', 'key', 'signature', 'inclusion', 'content']) expect(out).toContain(name);
  expect(out).toContain('CONSISTENT IN ITSELF; WHO SIGNED IS NOT ESTABLISHED');
  expect(out).not.toContain('VALID');
  expect(out).toContain('--key');
  const json = JSON.parse((await runVerify(file, { json: true })).out) as Record<string, unknown>;
  expect(json).toMatchObject({ kind: 'receipt', valid: true, keyGiven: false, signerEstablished: false });
});
test('the published key is taken from the command line or from a file', async () => {
  const file = write('receipt-2.json', receiptText(journal.receipt(2)));
  const key = write('own.vkey', `${journal.signer.verifierKey}\n`);
  const trusted = await runVerify(file, { key });
  expect(trusted.code).toBe(0);
  expect(stripVTControlCharacters(trusted.out)).toContain('VALID: signed');
  expect((await runVerify(file, { key: journal.signer.verifierKey })).code).toBe(0);
  expect((await runVerify(file, { key: small.signer.verifierKey })).code).toBe(1);
  const missing = await runVerify(file, { key: 'nosuch.vkey' });
  expect(missing).toMatchObject({ code: 2, error: expect.stringContaining('nosuch.vkey') });
  expect(missing.error).toContain('there is no such file');
  const other = await runVerify(file, { key: write('other.vkey', 'nonsense') });
  expect(other).toMatchObject({ code: 2, error: expect.stringContaining('holds no verifier key') });
});
test.each([...forgeries, ...consentForgeries, ...placeForgeries])(
  'LAL-3.2g: the command refuses a forged receipt: $name',
  async ({ file, failed }) => {
    const path = write('forged', file);
    const key = failed.includes('key') ? { key: publishedKey } : {};
    const { code, out } = await runVerify(path, { ...key, json: true });
    expect(code).toBe(1);
    const { checks } = JSON.parse(out) as { readonly checks: readonly { name: string; ok: boolean }[] };
    expect(checks.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(failed);
  },
);
test('a proof of place is verified without its entry, and what it does not prove is said', async () => {
  const file = write('journal-place.json', genuinePlace);
  const pretty = await runVerify(file, {});
  expect(pretty.code).toBe(0);
  for (const said of [
    'proof of place',
    'WHO SIGNED IS NOT ESTABLISHED',
    'Does not prove: what the entry says',
  ])
    expect(pretty.out).toContain(said);
  const unsigned = JSON.parse((await runVerify(file, { json: true })).out) as object;
  expect(Object.keys(unsigned)).toEqual(expect.arrayContaining(['provesNot']));
  expect(Object.keys(unsigned)).not.toContain('proves');
  const pinned = await runVerify(file, { key: publishedKey, json: true });
  const found = JSON.parse(pinned.out) as { checks: { name: string }[] };
  expect(found).toMatchObject({ kind: 'place', valid: true, keyGiven: true, signerEstablished: true });
  expect(found).toMatchObject({ proves: expect.any(String), provesNot: expect.any(String) });
  expect(found.checks.map(({ name }) => name)).toEqual(['form', 'key', 'signature', 'inclusion']);
  const other = await runVerify(file, { key: small.signer.verifierKey, json: true });
  expect([other.code, JSON.parse(other.out) as object]).toMatchObject([1, { kind: 'place', valid: false }]);
  expect(other.out).not.toContain('proves');
});
test('LAL-3.2g: any flipped bit of a proof of place is found', async () => {
  expect((await verifyFile(genuinePlace)).valid).toBe(true);
  for (let bit = 0; bit < genuinePlace.length * 8; bit += 1)
    expect((await verifyFile(flip(genuinePlace, bit))).valid, `bit ${bit}`).toBe(false);
  expect((await verifyFile(genuinePlace.subarray(0, -1))).valid).toBe(false);
});
test('a journal is verified; the first changed entry is named', async () => {
  expect((await runVerify(write('journal.zip', zipped(journal.files())), {})).code).toBe(0);
  const files = journal.files();
  const text = Buffer.from(files.get('entries.jsonl')!).toString().split('\n');
  text[99] = text[99]!.replace('consent.recorded', 'consent.recordeD');
  files.set('entries.jsonl', Buffer.from(text.join('\n')));
  const changed = await runVerify(write('changed.zip', zipped(files)), {});
  expect(changed.code).toBe(1);
  expect(changed.out).toContain('the first entry that differs from what was recorded is number 99');
});
test('LAL-3.2g: any flipped bit anywhere in journal.zip is found, headers and dates included', async () => {
  const bytes = zipped(small.files());
  expect((await verifyFile(bytes)).valid).toBe(true);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
      expect((await verifyFile(flip(bytes, bit))).valid).toBe(false);
    }),
    { numRuns: 3000 },
  );
  expect((await verifyFile(bytes.subarray(0, -1))).valid).toBe(false);
  expect((await verifyFile(Buffer.concat([bytes, Uint8Array.of(0)]))).valid).toBe(false);
});
test('a repacked archive is told from a changed journal', async () => {
  const repacked = zipSync(Object.fromEntries(small.files()), { level: 6 });
  const found = await verifyFile(repacked);
  expect(found.checks.filter((check) => !check.ok).map((check) => check.name)).toEqual(['archive']);
});
test('what cannot be read exits with 2, what is not a receipt with 1', async () => {
  expect(await runVerify(join(directory, 'missing.json'), {})).toMatchObject({ code: 2, out: '' });
  const told = (await runVerify(join(directory, 'missing.json'), { json: true })).out;
  expect(JSON.parse(told)).toMatchObject({ error: { code: 'AMANAT-CLI-002', fix: 'Check the path.' } });
  expect((await runVerify(directory, {})).code).toBe(2);
  expect((await runVerify(write('empty.json', ''), {})).code).toBe(1);
  expect((await runVerify(write('other.json', '{"a":1}'), {})).code).toBe(1);
});
test('the command is registered with its argument and options', () => {
  const program = new Command();
  registerVerify(program);
  const help = program.commands[0]!.helpInformation();
  expect(help).toContain('verify [options] <file>');
  expect(help).toContain('--json');
});
