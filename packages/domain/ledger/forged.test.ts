import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalBytes, canonicalText } from './canonical.ts';
import { isRecord } from './entry-form.ts';
import {
  consentForgeries,
  forgeries,
  genuineConsent,
  genuinePage,
  genuineReceipt,
  publishedKey,
} from './testing/forgeries.ts';
import { testJournal } from './testing/journal.ts';
import { hashing, signing } from './testing/node-crypto.ts';
import { signedReceipt, unsignedReceipt, verifierKey } from './testing/receipts.ts';
import { verifyAnyReceipt } from './verify-any-receipt.ts';

const failed = async (file: Uint8Array, trustedKey?: string) =>
  (await verifyAnyReceipt({ hashing, signing, trustedKey }, file)).checks
    .filter(({ ok }) => !ok)
    .map(({ name }) => name);

test('genuine receipts hold', async () => {
  expect(await failed(genuineReceipt, publishedKey)).toEqual([]);
  expect(await failed(genuineConsent, verifierKey)).toEqual([]);
  expect(await failed(genuinePage, verifierKey)).toEqual([]);
});
test.each(forgeries)('LAL-3.2g: a forged receipt is refused: $name', async ({ file, failed: expected }) => {
  expect(await failed(file, publishedKey)).toEqual(expected);
});
test.each(consentForgeries)(
  'LAL-3.2g: a forged consent receipt is refused: $name',
  async ({ file, failed: expected }) => {
    expect(await failed(file, verifierKey)).toEqual(expected);
  },
);

test('an entry in another organisation’s name is refused in a journal that is genuine otherwise', async () => {
  const forger = testJournal(3, [], new Map(), 'mektub');
  const owned = forger.receipt(1);
  expect(await failed(canonicalBytes(owned), forger.signer.verifierKey)).toEqual([]);
  const posing = testJournal(3, [], new Map(), 'mektub', 'dukan');
  expect(await failed(canonicalBytes(posing.receipt(1)), posing.signer.verifierKey)).toEqual(['inclusion']);
});

type Path = readonly (string | number)[];
/** Every place in a value that another value may be put into. */
function places(value: unknown, at: Path = []): Path[] {
  const own: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : isRecord(value)
      ? Object.entries(value)
      : [];
  return own.flatMap(([name, inner]) => [[...at, name], ...places(inner, [...at, name])]);
}
const at = (value: unknown, path: Path) =>
  path.reduce<unknown>(
    (inner, name) => (inner as Record<string | number, unknown> | undefined)?.[name],
    value,
  );
function withValue(value: unknown, path: Path, put: unknown): unknown {
  const copy = structuredClone(value);
  (at(copy, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1)!] = put;
  return copy;
}

const journal = testJournal(40, [9, 30]);
const pairs: readonly (readonly [unknown, unknown])[] = [
  [journal.receipt(7), journal.receipt(8)],
  [journal.receipt(7), journal.receipt(7, 30)],
  [journal.receipt(7, 9), journal.receipt(20)],
  [journal.receipt(3), testJournal(40).receipt(3)],
  [journal.receipt(3), testJournal(40, [], new Map(), 'mektub').receipt(3)],
  [signedReceipt(), signedReceipt(unsignedReceipt(false))],
];
test('LAL-3.2g: any one field swapped between two genuine receipts is found', async () => {
  for (const [one, two] of pairs)
    for (const path of places(one)) {
      const put = at(two, path);
      if (put === undefined || canonicalText({ it: put }) === canonicalText({ it: at(one, path) })) continue;
      const found = await failed(canonicalBytes(withValue(one, path, put)));
      expect(found, `${path.join('.')} of another passed`).not.toEqual([]);
    }
});
test('LAL-3.2g: any field put in any other place is found, and so is any place left out', async () => {
  const receipts = pairs.flat();
  const cases = fc.constantFrom(...receipts).chain((receipt) => {
    // What is below the content may be left out with all of it: the proof of the entry stands alone.
    const own = places(receipt).filter(([head]) => head !== '@context');
    return fc.tuple(fc.constant(receipt), fc.constantFrom(...own), fc.constantFrom(...own));
  });
  await fc.assert(
    fc.asyncProperty(cases, async ([receipt, to, from]) => {
      const put = at(receipt, from);
      fc.pre(canonicalText({ it: put }) !== canonicalText({ it: at(receipt, to) }));
      expect(await failed(canonicalBytes(withValue(receipt, to, put)))).not.toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
