import { expect, test } from 'vitest';
import { sharedDomains } from './shared-domains.ts';

test('sites under one domain share it; others keep their own', () => {
  expect(sharedDomains(['https://shop.az', 'https://m.shop.az', 'https://blog.m.shop.az'])).toEqual([
    'shop.az',
  ]);
  expect(sharedDomains(['https://a.shop.az', 'https://b.shop.az', 'https://sister.com'])).toEqual([
    'shop.az',
  ]);
  expect(sharedDomains(['https://shop.az', 'https://sister.az'])).toEqual([]);
  expect(sharedDomains(['https://shop.az', 'http://shop.az'])).toEqual(['shop.az']);
  expect(sharedDomains(['https://eshop.az', 'https://shop.az'])).toEqual([]);
  expect(sharedDomains(['http://localhost', 'http://127.0.0.1', 'http://127.0.0.2', 'http://[::1]'])).toEqual(
    [],
  );
  expect(sharedDomains(undefined)).toEqual([]);
});
