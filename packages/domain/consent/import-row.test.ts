import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideConsent } from './decide.ts';
import { knownMappings, type ImportMapping } from './import-mapping.ts';
import { importedConsent, type Row, rowFaultCodes } from './import-row.ts';
import { shopManifest } from './testing/shop-manifest.ts';

const manifest = shopManifest();
const now = '2026-11-23T08:00:00.000Z';
const read = (mapping: ImportMapping, row: Row) => importedConsent(manifest, mapping, row, now);

test('a Cookiebot row gives its answers to the categories they belong to', () => {
  const row = {
    key: 'abc',
    timestamp: '2026-03-01 10:00:00',
    domain: 'shop.example.az',
    necessary: 'true',
    preferences: 'false',
    statistics: 'true',
    marketing: 'false',
  };
  expect(read(knownMappings.cookiebot, row)).toEqual({
    identifier: 'abc',
    at: '2026-03-01T10:00:00.000Z',
    choices: { personalisation: false, improvement: true, marketing: false },
    categories: { functional: false, analytics: true, marketing: false },
    expires: '2027-03-01T10:00:00.000Z',
    site: 'shop.example.az',
    language: null,
    words: null,
  });
});

test('OneTrust and Osano shapes are read as well', () => {
  const onetrust = {
    ...knownMappings.onetrust,
    choices: { ...knownMappings.onetrust.choices, to: { News: 'newsletter' } },
  };
  expect(
    read(onetrust, {
      identifier: 'aysel@example.az',
      purposeName: 'News',
      status: 'WITHDRAWN',
      interactionDate: '2026-01-02T03:04:05Z',
    }),
  ).toMatchObject({ choices: { newsletter: false } });
  expect(
    read(knownMappings.osano, {
      consentId: 'x',
      timestamp: 1767322800,
      ANALYTICS: 'ACCEPT',
      MARKETING: 'DENY',
    }),
  ).toMatchObject({ choices: { improvement: true, marketing: false }, at: '2026-01-02T03:00:00.000Z' });
});

/** Rows of the form the tools document, of people who do not exist; the source of each beside it. */
const exported: readonly (readonly [name: string, mapping: ImportMapping, row: Row, expected: object])[] = [
  [
    // klaro-org/klaro-js, src/utils/api.js: what is sent to /v1/consent-managers/:id/submit, with id and date added.
    'Klaro, saved choice',
    {
      ...knownMappings.klaro,
      choices: { ...knownMappings.klaro.choices, to: { matomo: 'category:analytics', youtube: 'ignore' } },
    },
    {
      id: 'k-1',
      timestamp: '2026-01-02T03:04:05.678Z',
      version: 1,
      location_data: { pathname: '/', port: 0, hostname: 'shop.example.az', protocol: 'https' },
      user_data: {},
      consent_data: {
        consents: { matomo: true, youtube: true },
        changes: { matomo: true },
        type: 'save',
        config: 'default',
      },
    },
    {
      identifier: 'k-1',
      choices: { improvement: true },
      site: 'shop.example.az',
      at: '2026-01-02T03:04:05.678Z',
    },
  ],
  [
    // @c15t/backend 2.2.1: consents of GET /subjects/:id.
    'c15t, consent of its API',
    knownMappings.c15t,
    {
      subjectId: 'sub_3nqH',
      id: 'cns_9dKa',
      type: 'cookie_banner',
      givenAt: '2026-01-02T00:00:00.000Z',
      validUntil: '2026-02-02T00:00:00.000Z',
      preferences: { necessary: true, marketing: true, measurement: false },
    },
    { choices: { marketing: true, improvement: false }, expires: '2026-02-02T00:00:00.000Z' },
  ],
  [
    // c15t, packages/backend/src/db/schema/2.0.0/consent.ts: a row of its table; what was agreed to is listed by id.
    'c15t, row of its table as CSV',
    {
      ...knownMappings.c15t,
      choices: {
        listed: 'purposeIds',
        to: { pur_a: 'ignore', pur_b: 'category:analytics', pur_c: 'category:marketing' },
      },
    },
    {
      id: 'cns_1',
      subjectId: 'sub_1',
      domainId: 'dom_1',
      policyId: 'pol_1',
      purposeIds: '{"json":["pur_a","pur_b"]}',
      givenAt: '2026-01-02 00:00:00.123',
      validUntil: '',
      consentAction: 'custom',
    },
    { identifier: 'sub_1', choices: { improvement: true, marketing: false }, at: '2026-01-02T00:00:00.123Z' },
  ],
  [
    // support.usercentrics.com, “How can I comply with a visitor's request for information?”: columns of the CSV.
    'Usercentrics, consent history',
    {
      ...knownMappings.usercentrics,
      choices: { ...knownMappings.usercentrics.choices, to: { HkocEodjb7: 'category:analytics' } },
    },
    {
      'Controller ID': '00aa11bb22',
      Timestamp: '2026-01-02T03:04:05Z',
      'CMP Configuration ID': 'AbCdEfGhI',
      'CMP Configuration Version': '12.3.4',
      'Consent Action': 'onDenyAllServices',
      'Data Processing Service ID': 'HkocEodjb7',
      'Data Processing Service Version': '9.1.2',
      'Consent Given': 'false',
      'Consent String': '',
    },
    { identifier: '00aa11bb22', choices: { improvement: false } },
  ],
  [
    // developers.osano.com, CMP JavaScript API: categories of getConsent() and their answers.
    'Osano, categories of its API',
    knownMappings.osano,
    {
      consentId: 'o-1',
      timestamp: 1767322800,
      ESSENTIAL: 'ACCEPT',
      STORAGE: 'ACCEPT',
      PERSONALIZATION: 'DENY',
      ANALYTICS: 'ACCEPT',
      MARKETING: 'DENY',
      OPT_OUT: 'DENY',
    },
    { choices: { personalisation: false, improvement: true, marketing: false } },
  ],
];
test.each(exported)('a record as exported is read: %s', (_, mapping, row, expected) => {
  expect(read(mapping, row)).toMatchObject(expected);
});

test('every status OneTrust documents is yes, no, or a fault: one that waits is no agreement', () => {
  // docs.loyjoy.com and developer.onetrust.com: purpose statuses of receipts and data subjects.
  const of = (status: string) =>
    read(
      {
        ...knownMappings.onetrust,
        choices: { ...knownMappings.onetrust.choices, to: { News: 'newsletter' } },
      },
      {
        identifier: 'aysel@example.az',
        purposeName: 'News',
        status,
        interactionDate: '2026-01-02T03:04:05Z',
      },
    );
  for (const status of ['ACTIVE', 'ALWAYS_ACTIVE', 'CONFIRMED', 'EXTEND'])
    expect(of(status), status).toMatchObject({ choices: { newsletter: true } });
  for (const status of [
    'WITHDRAWN',
    'OPT_OUT',
    'HARD_OPT_OUT',
    'NO_CONSENT',
    'NOTGIVEN',
    'EXPIRED',
    'CANCEL',
  ])
    expect(of(status), status).toMatchObject({ choices: { newsletter: false } });
  for (const status of ['PENDING', 'NONE', 'NO_CHOICE', 'CHANGE_PREFERENCES'])
    expect(of(status), status).toEqual({ code: 'choice-unreadable', field: 'News' });
});

test('a list tells what was agreed to; what is no list, and what nobody mapped, is a fault', () => {
  const listed = {
    ...knownMappings.c15t,
    choices: { listed: 'agreed', to: { a: 'category:analytics', m: 'category:marketing' } },
  };
  const of = (agreed: unknown) => read(listed, { subjectId: 'x', givenAt: '2026-01-02', agreed });
  for (const agreed of [['a'], { json: ['a'] }, '["a"]', '{"json":["a"]}'])
    expect(of(agreed)).toMatchObject({ choices: { improvement: true, marketing: false } });
  for (const none of [[], '[]', { json: [] }])
    expect(of(none)).toMatchObject({ choices: { improvement: false, marketing: false } });
  for (const agreed of [undefined, null, '', 'a', 7, ['a', 7], { a: true }, { json: ['a'], b: [] }])
    expect(of(agreed)).toEqual({ code: 'nothing-chosen', field: '' });
  expect(of(['a', 'unknown'])).toEqual({ code: 'choice-unmapped', field: 'unknown' });
});

test('a file in another encoding is told as that, wherever its letters stood: the mapping and the person are not to blame', () => {
  // What is left of «Рассылка», «да» and «почта» when bytes of windows-1251 are read as UTF-8.
  const lost = (letters: number) => '\uFFFD'.repeat(letters);
  const good = { email: 'a@example.az', when: '2026-03-01', Рассылка: 'да' };
  const { Рассылка: _, email: __, ...rest } = good;
  const rows: readonly (readonly [Row, string])[] = [
    [{ ...rest, email: good.email, [lost(8)]: lost(2) }, ''],
    [{ ...rest, [lost(5)]: good.email, Рассылка: 'да' }, ''],
    [{ ...good, Рассылка: lost(2) }, 'Рассылка'],
    [{ ...good, when: `1 ${lost(5)} 2026` }, 'when'],
  ];
  const mapping = {
    subject: { field: 'email', kind: 'email' },
    at: 'when',
    choices: { fields: ['Рассылка'], to: { Рассылка: 'category:analytics' } },
    yes: ['да'],
    no: ['нет'],
  } as const;
  expect(read(mapping, good)).toMatchObject({ identifier: good.email });
  for (const [row, field] of rows) expect(read(mapping, row)).toEqual({ code: 'text-broken', field });
});

test('nothing is guessed: what cannot be read is told by code and field, without its value', () => {
  const good = { key: 'abc', timestamp: '2026-03-01', statistics: 'true' };
  const faults: readonly (readonly [Row, string, string])[] = [
    [{ ...good, key: ' ' }, 'subject-missing', 'key'],
    [{ ...good, timestamp: '01/03/2026' }, 'time-malformed', 'timestamp'],
    [{ ...good, timestamp: '2026-13-01' }, 'time-malformed', 'timestamp'],
    [{ ...good, timestamp: '2027-01-01' }, 'time-in-future', 'timestamp'],
    [{ ...good, statistics: 'perhaps' }, 'choice-unreadable', 'statistics'],
    [{ key: 'abc', timestamp: '2026-03-01' }, 'nothing-chosen', ''],
    [{ ...good, domain: '4111 1111 1111 1111' }, 'card-number', 'domain'],
    [{ ...good, timestamp: '2026-02-30' }, 'time-malformed', 'timestamp'],
    [{ ...good, timestamp: '2025-02-29 10:00' }, 'time-malformed', 'timestamp'],
    [{ ...good, key: 'a\0b' }, 'text-broken', 'key'],
    [{ ...good, domain: 'm\uFFFDhsul.example.az' }, 'text-broken', 'domain'],
    [{ ...good, domain: 'x\uD800' }, 'text-broken', 'domain'],
  ];
  for (const [row, code, field] of faults)
    expect(read(knownMappings.cookiebot, row)).toEqual({ code, field });
  const klaro = { id: 'x', timestamp: '2026-01-02', consent_data: { consents: { other: true } } };
  expect(read(knownMappings.klaro, klaro)).toEqual({
    code: 'choice-unmapped',
    field: 'other',
  });
  const wrong = (to: string) =>
    read({ ...knownMappings.cookiebot, choices: { fields: ['statistics'], to: { statistics: to } } }, good);
  expect(wrong('delivery')).toMatchObject({ code: 'purpose-unknown' });
  expect(wrong('constructor')).toMatchObject({ code: 'purpose-unknown' });
  expect(wrong('category:necessary')).toMatchObject({ code: 'category-unknown' });
});

test('what is no address, or no number, names nobody, and an id of the tool stays one', () => {
  const of = (kind: ImportMapping['subject']['kind'], identifier: string) =>
    read(
      { ...knownMappings.cookiebot, subject: { field: 'key', kind } },
      { key: identifier, timestamp: '2026-03-01', statistics: 'true' },
    );
  const malformed = { code: 'subject-malformed', field: 'key' };
  for (const value of ['7c9e6679-7425-40de', 'leyla', 'leyla@', '@example.az', 'leyla aliyeva@example.az'])
    expect(of('email', value)).toEqual(malformed);
  for (const value of ['n/a', '12345', '+']) expect(of('phone', value)).toEqual(malformed);
  for (const [kind, value] of [
    ['email', 'leyla@example.az'],
    ['phone', '050 123 45 67'],
    ['customer-id', '7c9e6679-7425-40de'],
    ['visitor', 'leyla'],
  ] as const)
    expect(of(kind, value)).toMatchObject({ identifier: value });
});

test('whatever a row holds, it is a record or a coded fault, and nobody agrees to what they did not', () => {
  const words = fc.constantFrom('true', 'false', 'ACCEPT', 'deny', '', 'perhaps', '1');
  const row = fc.record(
    {
      key: fc.string(),
      timestamp: fc.oneof(fc.constant('2026-03-01T10:00:00Z'), fc.string()),
      preferences: words,
      statistics: words,
      marketing: fc.oneof(words, fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(row, (given) => {
      const result = read(knownMappings.cookiebot, given);
      if ('code' in result) {
        expect(rowFaultCodes).toContain(result.code);
        return;
      }
      const agreed = (value: unknown) =>
        typeof value !== 'object' && knownMappings.cookiebot.yes.includes(String(value).trim().toLowerCase());
      expect(result.choices['marketing'] ?? false).toBe(agreed(given.marketing));
      expect(result.choices['improvement'] ?? false).toBe(agreed(given.statistics));
      expect(result.at <= now && result.expires > result.at).toBe(true);
    }),
  );
});

test('a word is yes or no in the capitals of Azerbaijani as well', () => {
  const own = { ...knownMappings.cookiebot, yes: ['bəli', 'razıyam', 'active'], no: ['xeyr', 'imtina'] };
  const row = (statistics: string) => ({ key: 'abc', timestamp: '2026-03-01', statistics });
  const answer = (word: string) => read(own, row(word));
  for (const word of ['BƏLİ', 'Bəli', 'RAZIYAM', 'ACTIVE', 'BƏLİ'.normalize('NFD')])
    expect(answer(word), word).toMatchObject({ categories: { analytics: true } });
  for (const word of ['İMTİNA', 'İmtina', 'XEYR'])
    expect(answer(word), word).toMatchObject({ categories: { analytics: false } });
  expect(answer('BƏLKƏ')).toEqual({ code: 'choice-unreadable', field: 'statistics' });
});

test('LAL-C8.2: an imported consent lapses with the category that asks for it, like one given here', () => {
  const short = shopManifest((m) => {
    const { analytics } = m.cookieCategories!;
    return { ...m, cookieCategories: { ...m.cookieCategories, analytics: { ...analytics!, lasts: 'P3M' } } };
  });
  const row = { key: 'abc', timestamp: '2026-03-01 10:00:00', statistics: 'true', marketing: 'false' };
  const imported = importedConsent(short, knownMappings.cookiebot, row, now);
  expect(imported).toMatchObject({ expires: '2026-06-01T10:00:00.000Z' });
  const choice = { method: 'customise', choices: { analytics: true } } as const;
  expect(decideConsent(short, 1, choice, '2026-03-01T10:00:00.000Z')).toMatchObject({
    event: { expires: '2026-06-01T10:00:00.000Z' },
  });
});

test('LAL-C8.2: each purpose of an imported consent lapses by its own terms, like one given here', () => {
  const terms = fc.constantFrom('P30D', 'P1M', 'P6M', 'P12M', 'P24M');
  const instant = fc
    .date({
      min: new Date('2020-01-01T00:00:00Z'),
      max: new Date('2026-11-20T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString());
  fc.assert(
    fc.property(
      fc.record({ analytics: terms, marketing: terms, own: terms, general: terms }),
      fc.record({ statistics: fc.boolean(), marketing: fc.boolean(), preferences: fc.boolean() }),
      instant,
      (lasts, answers, timestamp) => {
        const declared = shopManifest((m) => {
          const { analytics, marketing } = m.cookieCategories!;
          const purpose = { ...m.purposes['marketing']!, consentLasts: lasts.own };
          return {
            ...m,
            banner: { ...m.banner!, lasts: lasts.general },
            purposes: { ...m.purposes, marketing: purpose },
            cookieCategories: {
              ...m.cookieCategories,
              analytics: { ...analytics!, lasts: lasts.analytics },
              marketing: { ...marketing!, lasts: lasts.marketing },
            },
          };
        });
        const imported = importedConsent(
          declared,
          knownMappings.cookiebot,
          { key: 'abc', timestamp, ...answers },
          now,
        );
        const choices = {
          functional: answers.preferences,
          analytics: answers.statistics,
          marketing: answers.marketing,
        };
        const here = decideConsent(declared, 1, { method: 'customise', choices }, timestamp);
        if (!('event' in here) || 'code' in imported) throw new Error('not read');
        expect([imported.expires, imported.ends]).toEqual([here.event.expires, here.event.ends]);
      },
    ),
  );
});

test('what another tool ends sooner ends all that would last longer, and nothing that ends before', () => {
  const mapping = { ...knownMappings.cookiebot, expires: 'until' };
  const row = { key: 'abc', timestamp: '2026-03-01T10:00:00Z', statistics: 'true', marketing: 'true' };
  const ends = (until: string) => {
    const imported = read(mapping, { ...row, until });
    return 'code' in imported ? imported : [imported.expires, imported.ends];
  };
  const marketing = '2026-09-01T10:00:00.000Z';
  expect(ends('')).toEqual(['2027-03-01T10:00:00.000Z', { marketing }]);
  expect(ends('2026-12-01')).toEqual(['2026-12-01T00:00:00.000Z', { marketing }]);
  expect(ends('2026-06-01')).toEqual(['2026-06-01T00:00:00.000Z', undefined]);
  expect(ends('2030-01-01')).toEqual(['2027-03-01T10:00:00.000Z', { marketing }]);
});

test('a name of a choice that is somebody’s address or number is told by its field alone', () => {
  const mapping = {
    ...knownMappings.cookiebot,
    choices: { named: { name: 'purpose', answer: 'answer' }, to: { news: 'marketing' } },
  };
  const row = (purpose: string) => ({ key: 'abc', timestamp: '2026-03-01', purpose, answer: 'true' });
  const hostile = [
    'aysel@example.az',
    'aysel＠example.az',
    '+994 50 123 45 67',
    '0501234567',
    '050-123-45-67 Aysel',
    '4111 1111 1111 1111',
    '５０１２３４５',
  ];
  for (const name of hostile)
    expect(read(mapping, row(name)), name).toEqual({ code: 'choice-unmapped', field: 'purpose' });
  for (const name of ['Marketing', 'C0004', 'e-poçt 2026', '01234567-89ab-4cde-8f01-234567890123'])
    expect(read(mapping, row(name)), name).toEqual({ code: 'choice-unmapped', field: name });
});
