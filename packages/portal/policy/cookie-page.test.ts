import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { expect, test } from 'vitest';
import { cookiePage } from './cookie-page.ts';

function cellsOf(manifest: Manifest, name: string): string[] {
  const markup = page(manifest);
  const row = markup.split('<tr>').find((each) => each.includes(`>${name}</th>`)) ?? '';
  return [...row.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text = '']) => text.trim());
}
const page = (manifest: Manifest) =>
  cookiePage({
    version: {
      number: 1,
      hash: 'ab',
      manifest,
      approved: '2025-12-20',
      effectiveAt: '2025-12-19T20:00:00.000Z',
      publishedAt: '2025-12-20T08:00:00.000Z',
      significant: false,
      changes: [],
    },
    kinds,
    language: 'az',
    path: `/${manifest.organisation.id}/cookies`,
  });

test('what is only loaded is said not to be kept, and every entry says what it is', () => {
  const shop = manifestOf('smartmarket');
  const shown = (name: string) => {
    const cells = cellsOf(shop, name);
    return [cells[0], cells.at(-1)];
  };
  expect(shown('sm_session')).toEqual(['Cookie', 'Sessiya bitənədək']);
  expect(shown('/stats.js')).toEqual(['Skript', 'Brauzerdə saxlanılmır']);
  expect(shown('/collect')).toEqual(['Mayak', 'Brauzerdə saxlanılmır']);
  expect(shown('amanat-config, amanat-queue, amanat-notice')).toEqual(['Yerli yaddaş', '12 ay']);
});

test('the way back to the choice leads to the site, and only to an address of the web', () => {
  const shop = manifestOf('smartmarket');
  expect(page(shop)).toContain('<b>Cookie ayarları</b> (<a href="https://smartmarket.az"');
  const organisation = { ...shop.organisation, website: 'javascript:alert(1)' };
  expect(page({ ...shop, organisation })).not.toContain('javascript:');
});

test('a kind of cookie names its legal basis, and both where two are declared', () => {
  const text = page(manifestOf('lalafo'))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  expect(text).toContain(
    'Funksional Dil, region və filtr seçimlərinizi yadda saxlayır. Hüquqi əsas: könüllü və məlumatlı razılığınız, qanuni marağımız',
  );
});
