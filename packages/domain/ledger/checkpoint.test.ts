import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromUtf8, utf8 } from './bytes.ts';
import { parseCheckpointText, parseNote, parseVerifierKey, verifyNote, formatNote } from './checkpoint.ts';
import { hashing, signing, testSigner } from './testing/node-crypto.ts';

// The published example of the note format (golang.org/x/mod/sumdb/note).
const neumannKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const neumannNote =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

test('the published note verifies under its published key', async () => {
  const key = parseVerifierKey(hashing, neumannKey)!;
  const note = parseNote(neumannNote)!;
  expect(key.name).toBe('PeterNeumann');
  expect(await verifyNote(signing, note, key)).toBe(true);
  expect(formatNote(note.text, note.signatures)).toBe(neumannNote);
});
test('no flipped bit in a signed checkpoint passes', async () => {
  const signer = testSigner('example.az/journal');
  const key = parseVerifierKey(hashing, signer.verifierKey)!;
  const root = hashing.sha256(utf8('root'));
  const bytes = utf8(signer.note({ origin: 'example.az/journal', size: 42, root }));
  expect(parseCheckpointText(parseNote(fromUtf8(bytes))!.text)).toMatchObject({ size: 42 });
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const copy = Uint8Array.from(bytes);
    copy[Math.floor(bit / 8)]! ^= 1 << (bit % 8);
    const note = parseNote(new TextDecoder().decode(copy));
    expect(note !== undefined && (await verifyNote(signing, note, key))).toBe(false);
  }
});
test('a verifier key with any character changed is refused', () => {
  fc.assert(
    fc.property(fc.nat(neumannKey.length - 1), fc.constantFrom('A', '0', 'z', '+', '='), (at, char) => {
      fc.pre(neumannKey[at] !== char);
      const changed = neumannKey.slice(0, at) + char + neumannKey.slice(at + 1);
      expect(parseVerifierKey(hashing, changed)).toBeUndefined();
    }),
  );
});
test('a witness may add its signature; a second one of the log itself is refused', async () => {
  const signer = testSigner('example.az/journal');
  const witness = testSigner('witness.example.com');
  const key = parseVerifierKey(hashing, signer.verifierKey)!;
  const checkpoint = { origin: 'example.az/journal', size: 1, root: hashing.sha256(utf8('r')) };
  const note = parseNote(signer.note(checkpoint))!;
  const other = parseNote(witness.note(checkpoint))!.signatures;
  expect(await verifyNote(signing, { ...note, signatures: [...other, ...note.signatures] }, key)).toBe(true);
  expect(await verifyNote(signing, { ...note, signatures: other }, key)).toBe(false);
  const twice = { ...note, signatures: [...note.signatures, ...note.signatures] };
  expect(await verifyNote(signing, twice, key)).toBe(false);
});
test.each(['a\n01\nAAAA\n', 'a\n1\nAAAA\n', '\n1\n\n', 'a\n-1\n\n'])(
  'malformed checkpoint %j is refused',
  (text) => {
    expect(parseCheckpointText(text)).toBeUndefined();
  },
);
