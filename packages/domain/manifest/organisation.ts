import { bannerPositions, declaredRegimes, noticeChannels } from './lists.ts';
import {
  date,
  flag,
  list,
  localized,
  mapOf,
  matching,
  named,
  object,
  oneOf,
  optional,
  period,
  ref,
  text,
} from '../schema/schema.ts';

const country = matching('^[A-Z]{2}$', 'ISO 3166-1 alpha-2 code of the country.', 'AZ');

/** The legal body that decides why and how data is processed (998-IIIQ: mülkiyyətçi; GDPR 4(7)). */
export const organisation = object(
  {
    id: matching('^[a-z][a-z0-9-]*$', 'Short name used in addresses: /{id}/privacy.', 'smartmarket'),
    name: text('The name people know it by.', 'SmartMarket.az'),
    legalName: optional(text('The registered name.', '"Alqoritmika" MMC')),
    form: oneOf(
      ['company', 'state-body', 'sole-trader', 'association'],
      'Kind of body; state bodies also answer under the information-access law.',
    ),
    country,
    registration: optional(text('Registration number in the register of its country.', '12888798')),
    voen: optional(
      matching(
        '^\\d{9,10}$',
        'VÖEN, the Azerbaijani taxpayer number; its check digit is verified.',
        '1403676911',
      ),
    ),
    address: optional(text('Registered address.', 'Pärnu mnt 22, 10141 Tallinn')),
    website: text('Address of the main site.', 'https://smartmarket.az'),
    brand: optional(
      object(
        {
          colour: optional(
            matching(
              '^#[0-9a-f]{6}$',
              'Leading colour on the published pages, portal and banner (light theme).',
              '#0f4c4a',
            ),
          ),
          colourDark: optional(matching('^#[0-9a-f]{6}$', 'Leading colour in the dark theme.', '#7fc8c0')),
          corner: optional(oneOf(bannerPositions, 'Where the banner stands.')),
        },
        'How the organisation looks on its pages.',
      ),
    ),
    intro: localized('One paragraph that opens the published policy.', {
      az: 'Bu siyasət hansı məlumatı nə üçün topladığımızı və hüquqlarınızı izah edir.',
      en: 'This policy says which data we collect and why, and what your rights are.',
      ru: 'Эта политика объясняет, какие данные и зачем мы собираем и какие у вас права.',
    }),
    responsible: optional(
      object(
        {
          name: text('Name or office of the responsible person (DPO).', 'Data protection officer'),
          email: text('How to reach the responsible person.', 'dpo@example.az'),
        },
        'The person responsible for personal data (GDPR 37-39; promised in LAL-3.2b).',
      ),
    ),
    representative: optional(
      object(
        {
          name: text('Name of the representative.', 'Example Privacy OÜ'),
          address: text('Address in the EU.', 'Pärnu mnt 1, 10141 Tallinn'),
          country,
          email: text('E-mail.', 'eu@example.com'),
        },
        'Representative in the EU (GDPR 27), needed when the controller is outside the EU and people in the EU are concerned.',
      ),
    ),
  },
  'Who makes the promises.',
);

/** A body of law the organisation answers under; the rules themselves are dated data in domain/rules. */
export const regimes = list(
  object(
    {
      id: oneOf(
        declaredRegimes,
        'The regime: Law 998-IIIQ, Regulation (EU) 2016/679, Convention 108, Azerbaijani information-access law.',
      ),
      citedAs: optional(
        text(
          'How the organisation’s text names the law; a wrong name is reported.',
          '«Fərdi məlumatlar haqqında» 998-IIIQ',
        ),
      ),
      alsoCitedAs: optional(
        list(
          text('Another name the text uses for the same law.', '998-IIIQ'),
          'Other names used in the same text.',
        ),
      ),
      people: oneOf(['everyone', 'eu-residents'], 'Whom it applies to.'),
    },
    'A regime that applies.',
  ),
  'The laws that apply.',
  1,
);

export const policy = object(
  {
    approved: date('Day this version was approved.', '2025-12-20'),
    effective: date('Day this version takes effect.', '2025-12-20'),
    lastReview: optional(date('Day of the last review against law and practice.')),
    reviewEvery: optional(period('How often the policy is reviewed.', 'P1Y')),
    archive: optional(period('How long former versions stay published, at least.', 'P1Y')),
    partOf: optional(
      localized('The agreement this policy is a part of.', {
        az: 'İstifadəçi razılaşması',
        en: 'User agreement',
        ru: 'Пользовательское соглашение',
      }),
    ),
    notice: optional(
      object(
        {
          atLeast: optional(
            matching(
              '^\\d+ (working|calendar) days?$',
              'How long before a significant change people are told.',
              '10 calendar days',
            ),
          ),
          via: list(oneOf(noticeChannels, 'Channel of the notice.'), 'Where a change is announced.', 1),
        },
        'How changes are announced.',
      ),
    ),
  },
  'The document itself: dates, review, archive, announcement of changes.',
);

/** A site, application or form that the policy covers. */
export const properties = mapOf(
  object(
    {
      kind: oneOf(['site', 'app', 'form'], 'What it is.'),
      name: named('Its name.', { az: 'Əlaqə forması', en: 'Contact form', ru: 'Форма связи' }),
      url: optional(text('Its address.', 'https://icta.az')),
      collects: optional(
        list(ref('categories', 'A category it collects.'), 'What a form asks for, and no more.'),
      ),
      purposes: optional(list(ref('purposes', 'A purpose it serves.'), 'What a form’s data is used for.')),
      age: optional(
        flag(
          'True when a form asks people to say that they are old enough (`age.minimum`), apart from any consent.',
        ),
      ),
      terms: optional(
        object(
          {
            name: localized('The document.', {
              az: 'İstifadəçi razılaşması',
              en: 'Terms of use',
              ru: 'Пользовательское соглашение',
            }),
            url: text('Where it can be read.', 'https://example.az/terms'),
          },
          'What must be accepted to send a form, apart from any consent.',
        ),
      ),
    },
    'One property.',
  ),
  'Sites, applications and forms covered by the policy.',
);

export const definitions = mapOf(
  object(
    {
      term: localized('The word that is defined.', { az: 'Cihaz', en: 'Device', ru: 'Устройство' }),
      text: localized('What it means here.', {
        az: 'Sayta daxil olduğunuz telefon, planşet və ya kompüter.',
        en: 'The phone, tablet or computer you open the site on.',
        ru: 'Телефон, планшет или компьютер, с которого вы открываете сайт.',
      }),
      insteadOf: optional(
        list(
          text('The beginning of a word that would say the same.', 'qurğu'),
          'Words the text does not use, since this one is defined; finding one is reported.',
        ),
      ),
    },
    'One definition.',
  ),
  'Terms used in the published text.',
);

/** How people reach the organisation about their data. */
export const channels = mapOf(
  object(
    {
      kind: oneOf(
        ['email', 'form', 'help-button', 'in-app', 'portal', 'post', 'phone', 'cabinet'],
        'What kind of channel it is.',
      ),
      address: optional(text('E-mail address, phone or URL.', 'info@example.az')),
      path: optional(
        localized('How to find it (menu path).', {
          az: 'Profil → Ayarlar → Hesabı sil',
          en: 'Profile → Settings → Delete account',
          ru: 'Профиль → Настройки → Удалить аккаунт',
        }),
      ),
      forRequests: optional(flag('Whether rights may be exercised here.')),
      subjects: optional(
        mapOf(
          text('The subject line, as published.', 'Fərdi məlumatların aktuallaşdırılması'),
          'Subject lines with a fixed meaning, under the kind of request they open (rectification, withdrawal, marketing-opt-out, question, …).',
        ),
      ),
    },
    'One channel.',
  ),
  'Contact channels, and the subject lines that have a fixed meaning.',
);
