import { mapOf, matching, object, oneOf, optional, text, type Static } from '../schema/schema.ts';
import { ownWords } from './language-words.ts';

const named = (what: string, example: string) =>
  mapOf(
    object({ name: text(`Name of the ${what}.`, example) }, `One ${what}.`),
    `Names, by id of the ${what}.`,
  );

/**
 * Another language of the banner and of consent forms: `banner.<language>.yaml` beside the manifest. It holds the words
 * Əmanət has in az, en and ru, and the organisation's own, which stand under the keys they have in the manifest.
 */
export const bannerLanguage = object(
  {
    language: matching(
      '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
      'The language, as pages name it in `lang` (BCP 47).',
      'tr',
    ),
    dir: optional(
      oneOf(['ltr', 'rtl'], 'Direction of the text; absent: that of the language’s usual script.'),
    ),
    ...ownWords,
    countries: optional(
      mapOf(
        text('Name of the country.', 'Birleşik Krallık'),
        'Countries of recipients by ISO 3166-1 code, where another name than the usual one is wanted.',
      ),
    ),
    banner: object(
      {
        settingsLabel: text('Name of the link that reopens the choice.', 'Çerez ayarları'),
        variants: optional(
          mapOf(
            object(
              {
                title: optional(text('Title of the variant.', 'Çerezler hakkında seçiminiz')),
                opening: optional(text('Its first sentence.', 'Sitede neyin işe yaradığını ölçüyoruz.')),
              },
              'One variant.',
            ),
            'Variants of the wording, by id.',
          ),
        ),
      },
      'What the manifest says under `banner`.',
    ),
    cookieCategories: mapOf(
      object(
        {
          name: text('Name on the banner.', 'Analitik'),
          text: text('What it is for, in a sentence.', 'Sitenin nasıl çalıştığını ölçer.'),
        },
        'One category.',
      ),
      'Names and texts of the categories, by id.',
    ),
    cookies: mapOf(
      object({ purpose: text('What it does.', 'Sayfa görüntülemelerini sayar.') }, 'One entry.'),
      'What each entry of the cookie list does, by id.',
    ),
    recipients: optional(named('recipient', 'Ödeme hizmeti sağlayıcıları')),
    categories: optional(named('data category', 'E-posta adresi')),
    purposes: optional(
      mapOf(
        object(
          {
            name: text('Name of the purpose.', 'Kampanya haberleri'),
            why: optional(text('What for, in a sentence.', 'Size indirimleri bildirmek için')),
          },
          'One purpose.',
        ),
        'Purposes that forms ask about, by id.',
      ),
    ),
    properties: optional(
      mapOf(
        object(
          {
            name: optional(text('Title of the form.', 'İndirim haberleri')),
            terms: optional(
              object({ name: text('Name of the terms.', 'Kullanım koşulları') }, 'What is accepted with it.'),
            ),
          },
          'One form.',
        ),
        'Consent forms, by id.',
      ),
    ),
  },
  'One language of the banner and of consent forms.',
);
export type BannerLanguage = Static<typeof bannerLanguage>;

/** Languages by their tag. */
export const bannerLanguages = mapOf(
  bannerLanguage,
  'Other languages of the banner and of consent forms, by tag. Each stands in a file of its own beside the manifest, `banner.<language>.yaml` or `.json` (docs/languages.md).',
);
