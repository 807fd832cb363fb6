import { expect, test } from 'vitest';
import { addressUnencrypted } from './address-unencrypted.ts';
import { found } from './rule-fixture.ts';

test('sites are served over https, the own machine aside', () => {
  expect(found(addressUnencrypted)).toEqual([]);
  expect(found(addressUnencrypted, { 'properties/site/url': 'http://example.az' })).toEqual([
    'properties/site/url',
  ]);
  expect(found(addressUnencrypted, { 'properties/site/url': 'http://localhost:8080' })).toEqual([]);
});
