import { assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { BannerLanguage } from '../../manifest/banner-language.ts';
import { formWording } from '../form-wording.ts';
import { arabicFor } from '../testing/arabic.ts';
import { shopManifest } from '../testing/shop-manifest.ts';
import { turkishFor, withTurkish } from '../testing/turkish.ts';
import { bannerWording } from '../wording.ts';
import { leafTexts } from './leaf-texts.ts';
import { missingTexts } from './missing.ts';
import { languageFor, spokenBy } from './spoken.ts';

const turkish = withTurkish(shopManifest());

test.each([
  ['az', 'az'],
  ['en-GB', 'en'],
  ['RU', 'ru'],
  ['az_AZ', 'az'],
  ['az-Latn-AZ', 'az'],
  ['tr', 'tr'],
  ['TR-cy', 'tr'],
  [' tr ', 'tr'],
  ['fr', 'az'],
  ['', 'az'],
  ['-', 'az'],
  ['trv', 'az'],
])('a page in «%s» is answered in %s', (wanted, given) => {
  expect(languageFor(turkish, wanted)).toBe(given);
});

test('of two tags the longer one is taken', () => {
  const file = (language: string): BannerLanguage => ({ ...turkishFor(shopManifest()), language });
  const manifest = { ...shopManifest(), languages: { zh: file('zh'), 'zh-Hant': file('zh-Hant') } };
  expect(languageFor(manifest, 'zh-hant-TW')).toBe('zh-Hant');
  expect(languageFor(manifest, 'zh-CN')).toBe('zh');
});

test('a language that lacks any text is not spoken at all', () => {
  const whole = turkishFor(shopManifest());
  expect(missingTexts(shopManifest(), whole)).toEqual([]);
  const shown = leafTexts(whole).filter(({ path }) =>
    ['banner', 'cookieCategories', 'cookies', 'categories', 'purposes'].includes(path[0]!),
  );
  assert(
    property(constantFrom(...shown), ({ path }) => {
      const less = structuredClone(whole) as unknown as Record<string, unknown>;
      let place = less;
      for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
      delete place[path.at(-1)!];
      const manifest = { ...shopManifest(), languages: { tr: less as unknown as BannerLanguage } };
      expect([...spokenBy(manifest).keys()]).toEqual(['az', 'en', 'ru']);
      expect(bannerWording(manifest, 1, languageFor(manifest, 'tr')).language).toBe('az');
    }),
  );
});

test('the banner says everything in the language of the file, and nothing in another', () => {
  const { language, text, buttons, settings, categories } = bannerWording(turkish, 3, 'tr');
  expect(language).toBe('tr');
  expect(text).toBe(
    'Nümunə mağaza bu sitede çerez kullanıyor. Zorunlu olanlar sitenin çalışması içindir. Diğerlerini (seçimlerinizi hatırlamak, siteyi ölçmek ve reklam) yalnızca onayınızla yerleştiririz. Bunlar arasında 1 üçüncü tarafın çerezleri de var. En çok 13 ay saklanırlar. Kararınızı “Türkçe banner settingsLabel” bölümünde dilediğiniz zaman değiştirebilirsiniz.',
  );
  expect(buttons).toEqual({ accept: 'Tümünü kabul et', reject: 'Tümünü reddet', customise: 'Ayarla' });
  expect(settings.title).toBe('Çerez ayarları');
  expect(categories[2]!.services).toEqual([
    {
      provider: 'Google Ireland Limited',
      country: 'İrlanda',
      items: [{ names: '_ga, _ga_*', lifetime: '13 ay', purpose: 'Türkçe cookies analytics purpose' }],
    },
    {
      provider: 'sitenin kendisi',
      country: 'Azerbaycan',
      items: [
        { names: 'visits', lifetime: '1 ay', purpose: 'Türkçe cookies visit-log purpose' },
        { names: '/stats.js', lifetime: 'betik', purpose: 'Türkçe cookies stats-script purpose' },
      ],
    },
  ]);
  expect(formWording(turkish, 3, 'tr', 'contact')).toMatchObject({
    language: 'tr',
    purposes: [{ id: 'newsletter', label: 'Onaylıyorum: Türkçe purposes newsletter name' }],
  });
});

test('a language read from right to left says so, and keeps foreign names from turning its sentences around', () => {
  const manifest = { ...shopManifest(), languages: { ar: arabicFor(shopManifest()) } };
  const wording = bannerWording(manifest, 1, 'ar');
  expect(wording.dir).toBe('rtl');
  expect(wording.text).toContain('\u2068Nümunə mağaza\u2069');
  expect(bannerWording(turkish, 1, 'tr').dir).toBeUndefined();
  expect(bannerWording(turkish, 1, 'az').dir).toBeUndefined();
});

test.each([
  ['P1M', 'شهر واحد'],
  ['P2M', 'شهران'],
  ['P3M', '3 أشهر'],
  ['P13M', '13 شهرًا'],
  ['P100D', '100 يوم'],
])('numbers take the form their language has for them: %s', (lifetime, said) => {
  const shop = shopManifest((m) => ({ ...m, cookies: { ads: { ...m.cookies!.ads!, lifetime } } }));
  const { categories } = bannerWording({ ...shop, languages: { ar: arabicFor(shop) } }, 1, 'ar');
  expect(categories.find(({ id }) => id === 'marketing')!.services[0]!.items[0]!.lifetime).toBe(said);
});
