import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { shopManifest } from './testing/shop-manifest.ts';
import { bannerWording, wordingHash } from './wording.ts';
import { languages } from './words.ts';

const hashing = { sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest() };

test('the Azerbaijani banner says who, what for, how many third parties, how long, and how to change it', () => {
  const { title, text, buttons } = bannerWording(shopManifest(), 3, 'az');
  expect(title).toBe('Cookie-lərə siz qərar verirsiniz');
  expect(text).toBe(
    'Nümunə mağaza bu saytda cookie-lərdən istifadə edir. Zəruri olanlar saytın işləməsi üçündür. Qalanlarını — seçimlərinizi yadda saxlamaq, saytı ölçmək və reklam üçün, o cümlədən 1 üçüncü tərəfin cookie-lərini — yalnız razılığınızla qoyuruq, ən çoxu 13 ay. Fikrinizi istənilən vaxt «Cookie ayarları» bölməsində dəyişə bilərsiniz.',
  );
  expect(buttons).toEqual({ accept: 'Hamısını qəbul et', reject: 'Hamısını rədd et', customise: 'Ayarla' });
});

test('functional cookies are for what their purposes are for: choices, more features, or both', () => {
  const served = (...kinds: ('personalisation' | 'support')[]) =>
    shopManifest((m) => {
      const { functional } = m.cookieCategories!;
      const [first, ...others] = kinds.map((kind, i) => [`served-${i}`, kind] as const);
      const purposeOf = (kind: 'personalisation' | 'support') => ({ ...m.purposes.personalisation!, kind });
      return {
        ...m,
        purposes: {
          ...m.purposes,
          [first![0]]: purposeOf(first![1]),
          ...Object.fromEntries(others.map(([id, kind]) => [id, { ...purposeOf(kind), cookies: true }])),
        },
        cookieCategories: { functional: { ...functional!, purpose: first![0] } },
      };
    });
  const said = (language: string, ...kinds: ('personalisation' | 'support')[]) =>
    bannerWording(served(...kinds), 1, language).text;
  expect(said('az', 'support')).toContain('Qalanlarını — saytın əlavə imkanları üçün');
  expect(said('az', 'personalisation')).toContain('Qalanlarını — seçimlərinizi yadda saxlamaq üçün');
  expect(said('en', 'support', 'personalisation')).toContain(
    'The others — to remember your choices and to offer more features',
  );
  expect(said('ru', 'support')).toContain('чтобы дать дополнительные возможности');
});

test('LAL-C3: the four categories are listed, and who sets each cookie beside its category', () => {
  const { categories } = bannerWording(shopManifest(), 3, 'az');
  expect(categories.map((c) => [c.id, c.fixed])).toEqual([
    ['necessary', true],
    ['functional', false],
    ['analytics', false],
    ['marketing', false],
  ]);
  expect(categories[2]?.services).toEqual([
    {
      provider: 'Google Ireland Limited',
      country: 'İrlandiya',
      items: [{ names: '_ga, _ga_*', lifetime: '13 ay', purpose: 'ölçmə' }],
    },
    {
      provider: 'saytın özü',
      country: 'Azərbaycan',
      items: [
        { names: 'visits', lifetime: '1 ay', purpose: 'ölçmə' },
        { names: '/stats.js', lifetime: 'skript', purpose: 'ölçmə' },
      ],
    },
  ]);
});

test('the hash binds every word, the version and the language', () => {
  const hashes = languages.flatMap((language) =>
    [3, 4].map((version) => wordingHash(bannerWording(shopManifest(), version, language), hashing)),
  );
  expect(new Set(hashes).size).toBe(6);
  expect(hashes[0]).toMatch(/^[\w-]{43}$/);
  expect(wordingHash(bannerWording(shopManifest(), 3, 'az'), hashing)).toBe(hashes[0]);
});

test('Russian and English inflect their numbers', () => {
  const one = shopManifest((m) => ({
    ...m,
    cookies: { ads: { ...m.cookies!.ads!, provider: 'google', lifetime: 'P1Y' } },
    cookieCategories: { marketing: m.cookieCategories!.marketing! },
  }));
  expect(bannerWording(one, 1, 'en').text).toContain('cookies of 1 third party —');
  expect(bannerWording(one, 1, 'en').text).toContain('for 1 year at most');
  expect(bannerWording(one, 1, 'ru').text).toContain('файлы 1 третьей стороны');
  expect(bannerWording(one, 1, 'ru').text).toContain('не дольше чем 1 год');
});

test('sites that hold one choice are named before it is made, and in the settings with what that means', () => {
  const hosts = ['shop.example.az', 'sister.example.com', 'third.example.org', 'fourth.example.net'];
  const of = (count: number) => {
    const together = hosts.slice(0, count).map((host) => `https://${host}`);
    return shopManifest((m) => ({ ...m, banner: { ...m.banner!, together } }));
  };
  for (const language of languages) {
    const two = bannerWording(of(2), 3, language);
    expect(two.text).toContain(': shop.example.az, sister.example.com.');
    const four = bannerWording(of(4), 3, language);
    expect(four.text).toContain('4');
    expect(four.text).not.toContain('sister.example.com');
    for (const host of hosts) expect(four.settings.text).toContain(host);
    expect(wordingHash(two, hashing)).not.toBe(wordingHash(bannerWording(of(3), 3, language), hashing));
    expect(bannerWording(shopManifest(), 3, language).settings.text).not.toContain(hosts[0]);
  }
  expect(bannerWording(of(4), 3, 'az').text).toContain(
    'Seçiminiz 4 saytımızın hamısı üçündür; siyahısı «Cookie ayarları» bölməsindədir.',
  );
});
