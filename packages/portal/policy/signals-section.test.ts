import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf, organisations } from '@amanat/domain/manifest/testing/organisations.ts';
import { expect, test } from 'vitest';
import { signalsForPrograms, signalsSection } from './signals-section.ts';

const shop = manifestOf('smartmarket');
const banner = (change: object): Manifest => ({ ...shop, banner: { ...shop.banner!, ...change } });
const { statistics: _statistics, ...uncounted } = shop;
const told = (manifest: Manifest) => signalsSection(manifest, 'az')[0]?.body ?? '';

test('each organisation says that Global Privacy Control is honoured, what it does, and where programs read it', () => {
  for (const id of organisations)
    for (const language of ['az', 'en', 'ru'] as const) {
      const [section] = signalsSection(manifestOf(id), language);
      expect(section?.body).toContain('Global Privacy Control');
      expect(signalsForPrograms(manifestOf(id), language)).toContain(`/v1/organisations/${id}/gpc.json`);
    }
  expect(told(shop)).toContain('imtina sayırıq');
});

test('what is not honoured is not promised, and Do Not Track is told as it is declared', () => {
  expect(told(banner({ gpc: false }))).toContain('siqnalını nəzərə almırıq');
  expect(told(banner({ gpc: false }))).not.toContain('imtina sayırıq');
  expect(told(banner({ dnt: true }))).toContain('eyni cür imtina sayılır');
  expect(told(shop)).toContain('yalnız saytın öz statistikasını');
  expect(told({ ...uncounted, banner: shop.banner! })).toContain('(DNT) siqnalı nəzərə alınmır');
});

test('a former version names no answer of today, and a declaration without a banner promises nothing', () => {
  expect(told(shop)).not.toContain('gpc.json');
  const { banner: _banner, ...bare } = shop;
  expect(signalsSection(bare, 'az')).toEqual([]);
});
