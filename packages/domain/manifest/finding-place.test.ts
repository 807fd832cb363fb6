import { expect, test } from 'vitest';
import { kinds } from '../statements/registry.ts';
import { standardLaw } from '../rules/standard-law.ts';
import { checkManifest } from './check.ts';
import { placeInWords } from './finding-place.ts';
import { manifestOf, organisations } from './testing/organisations.ts';

const shop = manifestOf('smartmarket');

test('a place is told in words of the declaration, as near as it has words', () => {
  const az = (...path: readonly (string | number)[]) => placeInWords(shop, path).az;
  const marketing = shop.purposes['marketing']!.name as { az: string };
  expect(az('purposes', 'marketing', 'retention', 'keep')).toBe(`məqsəd «${marketing.az}»: saxlanma müddəti`);
  expect(az('purposes', 'marketing')).toBe(`məqsəd «${marketing.az}»`);
  expect(az('stores', 'shop-db', 'tables', 'customers')).toMatch(/, «customers» cədvəli$/);
  expect(az('statements', 0, 'keep')).toBe(`${shop.statements[0]!.id} vədi`);
  expect(az('purposes', 'nowhere', 'basis')).toContain('«nowhere»');
  expect(az()).toBe('bütün bəyannamə');
  expect(az('something', 'new')).toBe('something');
});

test('every finding about the five organisations has a place that reads in every language', () => {
  for (const org of organisations) {
    const manifest = manifestOf(org);
    for (const { path } of checkManifest(manifest, { law: standardLaw, today: '2026-11-23', kinds })) {
      const place = placeInWords(manifest, path);
      expect(
        [place.az, place.en, place.ru].filter((text) => text === '' || /undefined|object/.test(text)),
      ).toEqual([]);
      expect(place.ru, path.join('.')).toMatch(/[а-яё]/i);
    }
  }
});
