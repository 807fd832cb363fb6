import { expect, test } from 'vitest';
import { consentGoodSince } from './asked-anew.ts';
import { shopManifest } from './testing/shop-manifest.ts';

const base = shopManifest();
const reworded = shopManifest((m) => ({ ...m, organisation: { ...m.organisation, name: 'Yeni ad' } }));
const widened = shopManifest((m) => ({
  ...m,
  purposes: { ...m.purposes, marketing: { ...m.purposes.marketing!, recipients: ['google'] } },
}));
const versions = (...manifests: (typeof base)[]) =>
  manifests.map((manifest, i) => ({ number: i + 1, manifest }));

test('LAL-8.5: a change of what consent covers asks anew; a change of words does not', () => {
  expect(consentGoodSince(versions(base, reworded))).toBe(1);
  expect(consentGoodSince(versions(base, widened))).toBe(2);
  expect(consentGoodSince(versions(base, widened, base))).toBe(3);
});
