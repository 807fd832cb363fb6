import { expect, test } from 'vitest';
import { genuinePlace, publishedKey } from '@amanat/domain/ledger/testing/forgeries.ts';
import { verdictOf } from './show-verdict.ts';
import { verifyBytes } from './verify-bytes.ts';

test.each(['Salam, bu mətndir', '[1]', '"receipt"'])(
  'a file that is no receipt is told to be none, and sends nobody to an authority: %s',
  async (text) => {
    const found = await verifyBytes(new TextEncoder().encode(text));
    const { title, meaning } = verdictOf({ found, signer: 'unknown' }, false);
    expect([found.valid, title.az]).toEqual([false, 'Bu, qəbz deyil']);
    expect(meaning.map(({ az }) => az).join(' ')).not.toContain('orqan');
  },
);

test('a receipt with a field more is one that was altered', async () => {
  const found = await verifyBytes(new TextEncoder().encode('{"entry":{},"more":1}'));
  expect(verdictOf({ found, signer: 'unknown' }, false).title.az).toBe('Düzgün deyil');
});

test('a proof of place is told from a receipt: what it does not prove is said, whoever signed', async () => {
  const unsigned = verdictOf({ found: await verifyBytes(genuinePlace), signer: 'unknown' }, false);
  const found = await verifyBytes(genuinePlace, publishedKey);
  const signed = verdictOf({ found, signer: 'given' }, false);
  expect([found.kind, signed.title.az, unsigned.look]).toEqual(['place', 'Düzgündür', 'panel unsure']);
  for (const { meaning } of [signed, unsigned])
    expect(meaning.map(({ az }) => az).join(' ')).toContain('qəbzin özü lazımdır');
  expect(signed.meaning.map(({ az }) => az).join(' ')).not.toContain('inkar');
});
