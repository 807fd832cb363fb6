import { TCString } from '@iabtcf/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTcString, type IdRuns } from './tc-string.ts';
import { Segment, tcStringOf } from './testing/tc-strings.ts';

const idsIn = (runs: IdRuns) =>
  runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
const set = (ids: Iterable<readonly [number, boolean]>) => [...ids].flatMap(([id, yes]) => (yes ? [id] : []));

test('what the framework’s own encoder writes is read as its own decoder reads it', () => {
  const some = (most: number) => fc.uniqueArray(fc.integer({ min: 1, max: most }));
  const listed = fc.oneof(
    fc.uniqueArray(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 60 }),
    // Neighbours, which are written as runs.
    fc
      .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 300 }))
      .map(([first, many]) => Array.from({ length: many }, (_, i) => first + i)),
  );
  fc.assert(
    fc.property(
      listed,
      fc.record({
        cmpId: fc.integer({ min: 2, max: 4095 }),
        purposes: some(11),
        legitimateInterests: fc.uniqueArray(fc.integer({ min: 2, max: 11 })),
        specialFeatures: some(2),
        publisher: some(11),
        publisherInterests: some(11),
        custom: fc.integer({ min: 0, max: 5 }),
      }),
      fc.func(fc.boolean()),
      fc.subarray([Segment.VENDORS_DISCLOSED, Segment.PUBLISHER_TC]),
      (ids, parts, agrees, more) => {
        const vendors = ids.filter((id) => agrees(id));
        const text = tcStringOf({
          ...parts,
          listed: ids,
          vendors,
          vendorInterests: ids.filter((id) => agrees(-id)),
          segments: [Segment.CORE, ...more],
        });
        const theirs = TCString.decode(text);
        const ours = readTcString(text)!;
        expect({
          ...ours,
          vendors: idsIn(ours.vendors),
          vendorInterests: idsIn(ours.vendorInterests),
          vendorsDisclosed: ours.vendorsDisclosed && idsIn(ours.vendorsDisclosed),
        }).toEqual({
          cmpId: theirs.cmpId,
          vendorListVersion: 142,
          purposes: set(theirs.purposeConsents),
          legitimateInterests: set(theirs.purposeLegitimateInterests),
          specialFeatures: set(theirs.specialFeatureOptins),
          vendors: set(theirs.vendorConsents),
          vendorInterests: set(theirs.vendorLegitimateInterests),
          vendorsDisclosed: more.includes(Segment.VENDORS_DISCLOSED) ? set(theirs.vendorsDisclosed) : null,
          publisher: {
            purposes: more.includes(Segment.PUBLISHER_TC)
              ? [
                  ...new Set([...set(theirs.publisherConsents), ...set(theirs.publisherLegitimateInterests)]),
                ].toSorted((a, b) => a - b)
              : [],
            custom: more.includes(Segment.PUBLISHER_TC) && parts.custom > 0 ? 1 : 0,
          },
        });
      },
    ),
  );
});

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bit = (value: number, bits: number) => value.toString(2).padStart(bits, '0');
/** A core with these vendors and restrictions, bit by bit; filled up with zeros. */
function core(vendors: string, restrictions = bit(0, 12)): string {
  const head = `${bit(2, 6)}${bit(1, 72)}${bit(300, 12)}${bit(0, 30)}${bit(142, 12)}${bit(5, 6)}10${bit(0, 12 + 48)}0${bit(0, 12)}`;
  return encoded(`${head}${vendors}${bit(0, 17)}${restrictions}`);
}
function encoded(bits: string): string {
  const whole = bits.padEnd(Math.ceil(bits.length / 6) * 6, '0');
  return (whole.match(/.{6}/g) ?? []).map((six) => letters[Number.parseInt(six, 2)]).join('');
}
const runs = (highest: number, ...each: readonly (readonly [number, number])[]) =>
  `${bit(highest, 16)}1${bit(each.length, 12)}${each.map(([first, last]) => `1${bit(first, 16)}${bit(last, 16)}`).join('')}`;

test('what can be read in two ways, or not to its end, is no TC string', () => {
  const good = tcStringOf({ purposes: [1], vendors: [28] });
  const [first, second] = good.split('.');
  expect(readTcString(good)).toBeDefined();
  expect(readTcString(core(runs(9, [2, 9])))?.vendors).toEqual([[2, 9]]);
  for (const [what, text] of Object.entries({
    nothing: '',
    'another format': `B${good.slice(1)}`,
    'cut off': first!.slice(0, 30),
    'a letter of another alphabet': `${good.slice(0, -1)}+`,
    'an empty segment': `${first}.`,
    'the same segment twice': `${first}.${second}.${second}`,
    'a segment nobody knows': `${first}.${encoded(bit(6, 3))}`,
    'something behind the end': `${first}AAAB`,
    'a vendor 0': core(runs(9, [0, 3])),
    'a run that ends before it begins': core(runs(9, [7, 3])),
    'a vendor beyond the highest': core(runs(9, [2, 10])),
    'fewer runs than it says': core(`${bit(9, 16)}1${bit(4095, 12)}`),
    'fewer restrictions than it says': core(runs(9, [1, 9]), bit(4095, 12)),
  }))
    expect(readTcString(text), what).toBeUndefined();
});

test('a string of few letters that names each vendor hundreds of times is read as what it is', () => {
  const everybody = Array.from({ length: 200 }, () => [1, 65_535] as const);
  const entries = everybody.map(() => `1${bit(1, 16)}${bit(65_535, 16)}`).join('');
  const text = core(runs(65_535, ...everybody), `${bit(1, 12)}${bit(3, 6)}01${bit(200, 12)}${entries}`);
  expect(text.length).toBeLessThan(2500);
  expect(readTcString(text)?.vendors).toHaveLength(200);
});
