import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shopManifest } from './testing/shop-manifest.ts';
import { bannerWording } from './wording.ts';
import { languages } from './words.ts';

const words = fc.string({ minLength: 1, maxLength: 60 });
const localized = fc.record({ az: words, en: words, ru: words });

test('LAL-C5.1: whatever a variant says, its buttons, settings and facts are those of every other', () => {
  const variant = fc.record({ title: localized, opening: localized }, { requiredKeys: [] });
  fc.assert(
    fc.property(variant, fc.constantFrom(...languages), (other, language) => {
      const manifest = shopManifest((m) => ({ ...m, banner: { ...m.banner!, variants: { other } } }));
      const plain = bannerWording(manifest, 1, language);
      const { variant: id, title, text, ...rest } = bannerWording(manifest, 1, language, 'other');
      const { title: _title, text: facts, ...plainRest } = plain;
      expect(rest).toEqual(plainRest);
      expect(id).toBe('other');
      expect(title).toBe(other.title?.[language] ?? plain.title);
      expect(text.endsWith(facts)).toBe(true);
    }),
  );
});
