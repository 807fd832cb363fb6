import { bannerTheme } from './banner-theme.ts';
import { bannerButtons } from './lists.ts';
import {
  count,
  flag,
  list,
  localized,
  mapOf,
  matching,
  object,
  oneOf,
  optional,
  ref,
  text,
} from '../schema/schema.ts';
import { bases } from './processing.ts';

const lifetime = (description: string) =>
  matching(
    '^(session|P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+S)?)?)$',
    description,
    'P13M',
  );

/** The categories the banner offers, each with its basis and the longest life of a cookie in it. */
export const cookieCategories = mapOf(
  object(
    {
      name: localized('Name on the banner.', { az: 'Analitik', en: 'Analytics', ru: 'Аналитические' }),
      text: localized('What it is for, in a sentence.', {
        az: 'Saytın necə işlədiyini ölçür.',
        en: 'Measures how the site works.',
        ru: 'Измеряет работу сайта.',
      }),
      basis: oneOf(bases, 'Legal basis.'),
      alsoBasis: optional(oneOf(bases, 'A second basis the text names; reported.')),
      longest: optional(lifetime('The longest life of a cookie of this category.')),
      lasts: optional(
        lifetime('When consent to it lapses and is asked anew; absent: `lasts` of the banner.'),
      ),
      purpose: optional(ref('purposes', 'The purpose whose consent it carries.')),
    },
    'One cookie category. Its id is necessary, functional, analytics or marketing.',
  ),
  'Cookie categories.',
);

export const cookiePurposes = [
  'function-and-security',
  'performance',
  'analysis',
  'personalised-advertising',
  'compliance',
] as const;

/** Cookies and the like: storage, beacons, tags, scripts. */
export const cookies = mapOf(
  object(
    {
      names: list(
        text('Name, or a pattern with * at the end.', '_ga'),
        'Names as set in the browser (scripts and beacons: their path).',
        1,
      ),
      kind: oneOf(
        ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'beacon', 'tag', 'script'],
        'What it is.',
      ),
      category: ref('cookieCategories', 'Its category.', 'analytics'),
      provider: text('Who sets it; `self` for the organisation, else an id of recipients.', 'google-ireland'),
      thirdParty: optional(flag('True when another domain sets it.')),
      hosts: optional(
        list(
          text('Host it is loaded from or set by.', 'www.google-analytics.com'),
          'Hosts; blocked until its category is allowed.',
        ),
      ),
      lifetime: lifetime('How long it lives, as published.'),
      serves: oneOf(cookiePurposes, 'Which of the published cookie purposes it serves (LAL-C4.2).'),
      purpose: localized('What it does.', {
        az: 'Səhifələrə baxışları sayır.',
        en: 'Counts page views.',
        ru: 'Считает просмотры страниц.',
      }),
    },
    'One cookie entry.',
  ),
  'The cookie list.',
);

const tcf = object(
  {
    cmpId: count('Id of the consent management platform in the register of IAB Europe.', 300, 2),
    cmpVersion: optional(count('Its version.', 1, 1)),
    vendorList: text(
      'Address of the global vendor list (vendor-list.json) on the own site.',
      '/vendor-list.json',
    ),
    vendors: optional(
      list(
        count('Id in the global vendor list.', 755, 1),
        'Vendors the site works with; absent: all of the list.',
      ),
    ),
    purposes: mapOf(
      list(count('Number of a purpose of the framework.', 1, 1), 'Purposes a category stands for.', 1),
      'By cookie category: the purposes of the framework its consent covers.',
    ),
    publisherCountry: matching('^[A-Z]{2}$', 'Country whose law applies to the publisher.', 'AZ'),
  },
  'IAB TCF 2.3, for organisations that sell advertising space.',
);

export const banner = object(
  {
    buttons: list(oneOf(bannerButtons, 'A button.'), 'Buttons of the first layer.', 1),
    settingsLabel: localized('Name of the link that reopens the choice.', {
      az: 'Cookie ayarları',
      en: 'Cookie settings',
      ru: 'Настройки cookie',
    }),
    theme: optional(bannerTheme),
    gpc: optional(flag('True when Global Privacy Control is honoured as a refusal.')),
    dnt: optional(flag('True when Do Not Track is honoured as a refusal, like Global Privacy Control.')),
    tcf: optional(tcf),
    lasts: optional(lifetime('When the choice lapses and is asked anew.')),
    siteKeys: optional(
      list(text('Origin allowed to send consents.', 'https://smartmarket.az'), 'Origins the banner runs on.'),
    ),
    together: optional(
      list(
        text('Origin, one of `siteKeys`, with https.', 'https://smart-shop.az'),
        'Sites under different domains that hold one choice together: it goes along on links between them, and what is taken back on one is taken back on all. The banner names them; a changed list is asked anew.',
        2,
      ),
    ),
    variants: optional(
      mapOf(
        object(
          {
            title: optional(
              localized('Title of the first layer instead of ours.', {
                az: 'Cookie-lər barədə seçiminiz',
                en: 'Your choice about cookies',
                ru: 'Ваш выбор о cookie',
              }),
            ),
            opening: optional(
              localized('A sentence before the facts of the first layer. The facts themselves stay.', {
                az: 'Saytı rahat etmək üçün nəyin işlədiyini ölçürük.',
                en: 'We measure what works, to make the site easier.',
                ru: 'Мы измеряем, что работает, чтобы сайтом было удобнее пользоваться.',
              }),
            ),
          },
          'One other wording. Buttons, their order, number and look are the same in every one.',
        ),
        'Other wordings of the first layer, shown at random beside ours, to learn which is understood better.',
      ),
    ),
  },
  'The consent banner.',
);

/** The organisation's own statistics of visits, depersonalised before anything is kept. */
export const statistics = object(
  {
    purpose: ref('purposes', 'The purpose they serve.', 'improvement'),
    category: optional(
      ref(
        'cookieCategories',
        'The category of the banner without which nothing is collected. Absent: they do without cookies and without consent, on the basis of the purpose.',
        'analytics',
      ),
    ),
    rotates: optional(
      matching(
        '^P([1-9]|[12]\\d|3[01])D$',
        'How long one key serves before it is destroyed, in whole days; a day unless told.',
        'P1D',
      ),
    ),
  },
  'Statistics of visits that Əmanət collects for the site itself: counts, without anybody in them.',
);
