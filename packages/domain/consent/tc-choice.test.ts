import { expect, test } from 'vitest';
import { beyondChoice } from './tc-choice.ts';
import { readTcString } from './tc-string.ts';
import { shopManifest } from './testing/shop-manifest.ts';
import { Segment, type TcParts, tcStringOf } from './testing/tc-strings.ts';

const tcf = {
  cmpId: 300,
  vendorList: '/vendor-list.json',
  vendors: [28, 755],
  purposes: { necessary: [10], marketing: [1, 3, 4], analytics: [8, 9] },
  publisherCountry: 'AZ',
};
const manifest = shopManifest();
const marketing = { functional: false, analytics: false, marketing: true };
const beyond = (
  parts: TcParts,
  { categories = marketing, method = 'customise', form, of = tcf }: Partial<Given> = {},
) => beyondChoice(manifest, of, readTcString(tcStringOf(parts))!, { method, form, categories });
interface Given {
  readonly categories: Readonly<Record<string, boolean>>;
  readonly method: string;
  readonly form: string;
  readonly of: Parameters<typeof beyondChoice>[1];
}

test('a string that says what was chosen, or less of it, goes with the choice', () => {
  expect(beyond({ purposes: [1, 3, 4, 10], vendors: [28, 755] })).toBeUndefined();
  expect(beyond({ purposes: [1], vendors: [755] })).toBeUndefined();
  expect(beyond({}, { method: 'reject-all', categories: {} })).toBeUndefined();
});

test.each<[string, TcParts, string]>([
  ['another platform’s', { cmpId: 301 }, 'cmpId'],
  ['a purpose of a category that was refused', { purposes: [1, 8] }, 'purposes/8'],
  ['a purpose that no category stands for', { purposes: [2] }, 'purposes/2'],
  ['legitimate interest for what was refused', { legitimateInterests: [9] }, 'legitimateInterests/9'],
  ['a special feature', { specialFeatures: [1] }, 'specialFeatures/1'],
  ['a vendor that is not declared', { vendors: [28, 800] }, 'vendors/800'],
  ['a vendor’s interest that is not declared', { vendorInterests: [800] }, 'vendorInterests/800'],
  [
    'the publisher’s purpose of a refused category',
    { publisher: [8], segments: [Segment.CORE, Segment.PUBLISHER_TC] },
    'publisher/8',
  ],
  [
    'a purpose of the publisher’s own',
    { custom: 1, segments: [Segment.CORE, Segment.PUBLISHER_TC] },
    'publisher/custom',
  ],
])('a string that says more than was chosen is found: %s', (_, parts, place) => {
  expect(beyond(parts)).toBe(place);
});

test('who agreed to nothing agreed to no vendor, also where the declaration names none', () => {
  const refused = { categories: { functional: false, analytics: false, marketing: false } };
  const { vendors: _, ...anybody } = { ...tcf, purposes: { marketing: [1] } };
  expect(beyond({ vendors: [28] }, { ...refused, of: anybody })).toBe('vendors/28');
  expect(beyond({ purposes: [1], vendors: [800] }, { of: anybody })).toBeUndefined();
});

test('a withdrawal leaves what it does not name; any other choice refuses it', () => {
  const categories = { marketing: false };
  expect(beyond({ purposes: [8] }, { categories, method: 'withdraw' })).toBeUndefined();
  expect(beyond({ purposes: [1] }, { categories, method: 'withdraw' })).toBe('purposes/1');
  expect(beyond({ purposes: [8] }, { categories, method: 'customise' })).toBe('purposes/8');
});

test('a form makes no string', () => {
  expect(beyond({}, { method: 'form', categories: {} })).toBe('form');
  expect(beyond({}, { form: 'contact' })).toBe('form');
});

test('a vendor of whom the string does not say that the person was told is found', () => {
  const text = tcStringOf({ purposes: [1], vendors: [28, 755] });
  const said = readTcString(text)!;
  const chosen = { method: 'customise', categories: marketing };
  const telling = (...vendorsDisclosed: [number, number][]) =>
    beyondChoice(manifest, tcf, { ...said, vendorsDisclosed }, chosen);
  expect(telling([28, 28])).toBe('vendors/755');
  expect(telling([700, 755], [1, 300], [200, 699])).toBeUndefined();
});
