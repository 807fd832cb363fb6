import * as fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('OneTrust, Osano, Klaro and c15t shapes are read as well', () => {
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
  const klaro = {
    ...knownMappings.klaro,
    choices: { within: 'consents', to: { matomo: 'category:analytics' } },
  };
  expect(read(klaro, { id: 'x', timestamp: '2026-01-02', consents: { matomo: true } })).toMatchObject({
    choices: { improvement: true },
  });
  expect(
    read(knownMappings.c15t, {
      subjectId: 'x',
      givenAt: '2026-01-02T00:00:00.000Z',
      validUntil: '2026-02-02T00:00:00.000Z',
      preferences: { necessary: true, marketing: true, measurement: false },
    }),
  ).toMatchObject({ choices: { marketing: true, improvement: false }, expires: '2026-02-02T00:00:00.000Z' });
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
  ];
  for (const [row, code, field] of faults)
    expect(read(knownMappings.cookiebot, row)).toEqual({ code, field });
  expect(read(knownMappings.klaro, { id: 'x', timestamp: '2026-01-02', consents: { other: true } })).toEqual({
    code: 'choice-unmapped',
    field: 'other',
  });
  const wrong = (to: string) =>
    read({ ...knownMappings.cookiebot, choices: { fields: ['statistics'], to: { statistics: to } } }, good);
  expect(wrong('delivery')).toMatchObject({ code: 'purpose-unknown' });
  expect(wrong('constructor')).toMatchObject({ code: 'purpose-unknown' });
  expect(wrong('category:necessary')).toMatchObject({ code: 'category-unknown' });
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
        value === true || ['true', 'accept', '1'].includes(String(value).trim().toLowerCase());
      expect(result.choices['marketing'] ?? false).toBe(agreed(given.marketing));
      expect(result.choices['improvement'] ?? false).toBe(agreed(given.statistics));
      expect(result.at <= now && result.expires > result.at).toBe(true);
    }),
  );
});
