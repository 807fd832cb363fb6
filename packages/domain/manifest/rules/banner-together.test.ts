import { expect, test } from 'vitest';
import { bannerTogether } from './banner-together.ts';
import { findings } from './rule-fixture.ts';

const [shop, sister] = ['https://shop.example.az', 'https://sister.example.com'];
const said = (together: readonly string[], siteKeys: readonly string[] = [shop, sister]) =>
  findings(bannerTogether, { 'banner/together': together, 'banner/siteKeys': siteKeys }).map(
    ({ severity, path }) => `${severity} ${path.join('/')}`,
  );

test('encrypted sites of the banner under different domains may hold one choice together', () => {
  expect(said([shop, sister])).toEqual([]);
  expect(findings(bannerTogether)).toEqual([]);
});

test('a site that the banner does not run on, that is not encrypted, no origin, or named twice is an error', () => {
  expect(said([shop, 'https://other.example.com'])).toEqual(['error banner/together/1']);
  const plain = 'http://sister.example.com';
  expect(said([shop, plain], [shop, plain])).toEqual(['error banner/together/1']);
  for (const wrong of [`${sister}/`, `${sister}/en`, 'sister.example.com', '*.example.com', ''])
    expect(said([shop, wrong], [shop, wrong])).toEqual(['error banner/together/1']);
  expect(said([shop, sister, shop])).toEqual(['error banner/together/2']);
});

test('sites under one domain share its cookie: to list them alone is needless, to leave one out misleads', () => {
  const [whole, part] = ['https://example.az', shop];
  expect(said([whole, part], [whole, part])).toEqual(['warning banner/together']);
  expect(said([whole, sister], [whole, part, sister])).toEqual(['warning banner/siteKeys/1']);
  expect(said([whole, part, sister], [whole, part, sister])).toEqual([]);
});
