import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from './bytes.ts';
import { canonicalText } from './canonical.ts';
import type { ConsentReceipt, UnsignedReceipt } from './consent-receipt.ts';
import { hashing, signing } from './testing/node-crypto.ts';
import { consentProof, receiptOf, receiptPage, signedReceipt, unsignedReceipt } from './testing/receipts.ts';
import { receiptText } from './receipt.ts';
import { verifyAnyReceipt } from './verify-any-receipt.ts';

const verifier = { hashing, signing };
const fileOf = (receipt: ConsentReceipt) => utf8(canonicalText(receipt));
const failed = async (file: Uint8Array) =>
  (await verifyAnyReceipt(verifier, file)).checks.filter(({ ok }) => !ok).map(({ name }) => name);
const flipped = (file: Uint8Array, bit: number) => {
  const copy = Uint8Array.from(file);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
};
const page = '<!doctype html><html lang="az"><body><h1>Razılıq qəbzi — «Dükan»</h1>';

test('a consent receipt, its page and the entry’s own receipt all hold', async () => {
  expect(await failed(fileOf(signedReceipt()))).toEqual([]);
  expect(await failed(utf8(receiptPage(page)))).toEqual([]);
  expect(await failed(utf8(receiptText(consentProof())))).toEqual([]);
});

test('LAL-3.2g: any flipped bit of a consent receipt is found', async () => {
  const file = fileOf(signedReceipt());
  // Each bit of a byte in turn, eleven bits apart: nearly every byte, and every place in one.
  for (let bit = 0; bit < file.length * 8; bit += 11)
    if ((await verifyAnyReceipt(verifier, flipped(file, bit))).valid)
      throw new Error(`bit ${bit} passed every check`);
});

test('LAL-3.2g: any flipped bit of a receipt page is found, in what is read and in what is not', async () => {
  const file = utf8(receiptPage(page));
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length * 8 - 1), async (bit) => {
      expect((await verifyAnyReceipt(verifier, flipped(file, bit))).valid).toBe(false);
    }),
    { numRuns: 2500 },
  );
  const text = receiptPage(page);
  const altered = utf8(text.replace('Dükan', 'Dukan'));
  expect(await failed(altered)).toEqual(['seal']);
  const { checks } = await verifyAnyReceipt(verifier, altered);
  // Its form says nothing of whether it was altered: only the seal can.
  expect(checks.find(({ name }) => name === 'form')?.said).not.toContain('as it was issued');
  expect(await failed(utf8(`${text} `))).toEqual(['form']);
});

test('a receipt that the organisation signed and that says something else than its journal is found', async () => {
  const good = unsignedReceipt();
  const { record } = good;
  const { pii_processing: processing } = record;
  const changed = (change: Partial<UnsignedReceipt['record']>) => ({
    ...good,
    record: { ...record, ...change },
  });
  const processed = (change: Partial<typeof processing>) =>
    changed({ pii_processing: { ...processing, ...change } });
  const event = record.events[0]!;
  const lies: readonly (readonly [UnsignedReceipt, readonly string[]])[] = [
    [changed({ pii_principal_id: 'another' }), ['record']],
    [changed({ events: [{ ...event, event_time: '2026-03-01T09:00:00.000Z' }] }), ['record']],
    [changed({ events: [{ ...event, validity_until: null }] }), ['record']],
    [processed({ language: 'en' }), ['record']],
    [processed({ purposes: processing.purposes.map(({ validity_until: _end, ...p }) => p) }), ['record']],
    [processed({ collection_method: 'accept-all' }), ['record']],
    [processed({ services: 'other.example.az' }), ['record']],
    [processed({ notice_hash: 'x' }), ['record', 'notice']],
    [
      processed({
        purposes: processing.purposes.map((p) => ({ ...p, event_state: 'dpv:ConsentGiven' as const })),
      }),
      ['record'],
    ],
    [{ ...good, notice_text: { title: 'Başqa' } }, ['notice']],
    [{ ...good, receipt_id: 'other' }, ['record']],
  ];
  for (const [lie, names] of lies) expect(await failed(fileOf(signedReceipt(lie)))).toEqual(names);
  expect(await failed(fileOf({ ...signedReceipt(), issued: '2026-03-03T00:00:00.000Z' }))).toEqual([
    'document',
  ]);
});

test('a written consent to a transfer, one that waits to be confirmed and a withdrawal hold, and none says another', async () => {
  const until = '2026-03-09T09:00:00.000Z';
  const kinds = [
    ['transfer-consent.recorded', { country: 'AE', given: true }, 'dpv:ConsentGiven', null],
    ['transfer-consent.withdrawn', { country: 'AE', given: false }, 'dpv:ConsentWithdrawn', null],
    ['consent.asked', { purposes: ['marketing'], until }, 'dpv:ConsentRequested', until],
    ['consent.withdrawn', { purposes: { marketing: false } }, 'dpv:ConsentWithdrawn', null],
    ['consent.recorded', { purposes: { marketing: false } }, 'dpv:ConsentRefused', null],
  ] as const;
  const states = [...new Set(kinds.map(([, , state]) => state))];
  for (const [kind, said, state, end] of kinds) {
    const about = 'country' in said ? said.country : 'marketing';
    const told = (as: (typeof states)[number], ends: string | null) =>
      failed(fileOf(signedReceipt(receiptOf(kind, said, { [about]: as }, ends))));
    expect([kind, await told(state, end)]).toEqual([kind, []]);
    for (const other of states)
      if (other !== state) expect([kind, other, await told(other, end)]).toEqual([kind, other, ['record']]);
    expect(await told(state, '2030-01-01T00:00:00.000Z')).toEqual(['record']);
  }
});

test('whatever is handed in is judged, not thrown at', async () => {
  const receipt = signedReceipt();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(receipt)), fc.jsonValue(), async (name, value) => {
      fc.pre(canonicalText(value) !== canonicalText(receipt[name as keyof ConsentReceipt]));
      const file = utf8(canonicalText({ ...receipt, [name]: value }));
      expect((await verifyAnyReceipt(verifier, file)).valid).toBe(false);
    }),
  );
  for (const start of ['<', '{"@context"', '{', ''])
    expect((await verifyAnyReceipt(verifier, utf8(start))).valid).toBe(false);
});
