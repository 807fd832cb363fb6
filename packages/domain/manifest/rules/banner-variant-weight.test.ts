import { expect, test } from 'vitest';
import { bannerVariantWeight } from './banner-variant-weight.ts';
import { inTurkish } from './language-fixture.ts';
import { findings, found } from './rule-fixture.ts';

const plain = {
  az: 'Saytda nəyin işlədiyini ölçürük.',
  en: 'We measure what works on the site.',
  ru: 'Мы измеряем, что работает на сайте.',
};
const withOpening = (opening: Partial<typeof plain>) => ({
  'banner/variants': { plain: { opening: { ...plain, ...opening } } },
});

test('a plain sentence is left alone', () => {
  expect(found(bannerVariantWeight, withOpening({}))).toEqual([]);
  expect(found(bannerVariantWeight, { 'banner/variants': { a: { title: plain } } })).toEqual([]);
});

test('a variant that leans towards an answer is an error, in whichever language it does', () => {
  const leaning: readonly (readonly ['az' | 'en' | 'ru', string])[] = [
    ['az', 'Zəhmət olmasa, razılaşın.'],
    ['az', '«Hamısını qəbul et» düyməsini seçin.'],
    ['az', 'Təşəkkür edirik.'.normalize('NFD')],
    ['az', 'Z\u04d9hm\u01ddt olmasa, seçin.'],
    ['en', 'We recommend accepting.'],
    ['en', 'Get the best of our site.'],
    ['ru', 'Примите все файлы.'],
    ['ru', 'Нам жаль, если вы откажетесь.'],
    ['en', 'Cookies make sites work!'],
    ['en', 'COOKIES make sites work.'],
    ['en', 'Cookies '.repeat(40)],
  ];
  for (const [language, said] of leaning) {
    const all = findings(bannerVariantWeight, withOpening({ [language]: said }));
    expect({ said, at: all.map(({ path }) => path.join('/')) }).toEqual({
      said,
      at: [`banner/variants/plain/opening/${language}`],
    });
    expect(all[0]!.severity).toBe('error');
  }
});

test('the same holds in a language the organisation wrote itself', () => {
  const variant = (opening: string) =>
    found(bannerVariantWeight, inTurkish({ 'banner/variants': { plain: { opening } } }));
  expect(variant('Sitede neyin işe yaradığını ölçüyoruz.')).toEqual([]);
  for (const said of ['Lütfen izin verin.', '“Tümünü kabul et” düğmesini seçin.', 'Çerezler iyidir!'])
    expect(variant(said)).toEqual(['languages/tr/banner/variants/plain/opening']);
});
