import { expect, test } from 'vitest';
import { scanCodes } from '../codes.ts';
import { compareScan } from '../compare.ts';
import type { Details, Says } from '../details.ts';
import type { ScanFinding } from '../finding.ts';
import type { Observation } from '../observation.ts';
import { crawl, declaredWith, entry, thing } from '../testing/made-up-crawl.ts';
import { makerInWords, scanSentence, scanWords } from './sentence.ts';

const languages = ['az', 'en', 'ru'] as const;
const waiting = { category: 'analytics', lifetime: 'P13M', provider: 'google' } as const;
const declared = {
  ...declaredWith({
    session: entry(),
    ga: entry({ ...waiting, names: ['_ga'] }),
    fbp: entry({ ...waiting, names: ['_fbp'] }),
    own: entry({ names: ['own'], provider: 'self' }),
    gone: entry({ names: ['gone', 'gone_*'] }),
  }),
  gpc: true,
  gpcSince: '2025-12-20',
};
const phases = ['before', 'rejected', 'accepted', 'withdrawn', 'gpc'] as const;
const https = { https: true, mixed: [] };
const seen = (change: Partial<Observation>) => compareScan(crawl([thing()], change), declared);
/** Crawls in which everything that can be found is. */
const found: readonly ScanFinding[] = [
  ...compareScan(
    crawl(
      [
        thing({
          name: '_ga',
          phases,
          lifetime: 63_072_000,
          flags: { secure: false, httpOnly: true, sameSite: 'Lax' },
        }),
        thing({ name: '_fbp', phases: ['accepted'], lifetime: 1 }),
        thing({ name: '_hjSessionUser_1' }),
        thing({ name: 'theme', kind: 'local-storage' }),
        thing({ name: 'own', thirdParty: true, host: 'ads.example.com' }),
        thing({ name: '/pixel', kind: 'request', thirdParty: true, host: 'ads.example.com' }),
        thing({ name: 'AudioContext', kind: 'fingerprinting', times: 2 }),
      ],
      {
        transport: {
          https: true,
          protocol: 'TLS 1.1',
          certificateEnds: '2026-11-27T10:00:00.000Z',
          mixed: ['http://shop.example.az/a.gif'],
        },
      },
    ),
    declared,
  ),
  ...seen({ banner: { kind: 'none', accept: false, reject: false, withdraw: false } }),
  ...seen({ banner: { kind: 'other', accept: true, reject: false, withdraw: false } }),
  ...seen({ transport: { https: false, mixed: [] } }),
  ...seen({ transport: { ...https, certificateEnds: '2026-11-20T10:00:00.000Z' } }),
  ...seen({ transport: { ...https, certificateEnds: '2026-11-22T12:00:00.000Z' } }),
  ...seen({ gpc: { status: 404 } }),
  ...seen({ gpc: { status: 200, gpc: false } }),
  ...seen({ gpc: { status: 200, gpc: true } }),
  ...seen({ gpc: { status: 200, gpc: true, lastUpdate: '2027-03-01' } }),
  ...seen({ gpc: { status: 200, gpc: true, lastUpdate: '2024-03-01' } }),
];
const told = (says: Says, language: (typeof languages)[number]) => [
  ...new Set(
    found.filter(({ details }) => details.says === says).map((each) => scanSentence(each, language)),
  ),
];

test('every code and every sentence is met by some crawl, and told in three languages in their own letters', () => {
  const codes = new Set(found.map(({ code }) => code));
  expect(Object.keys(scanCodes).filter((code) => !codes.has(code as ScanFinding['code']))).toEqual([]);
  const says = new Set(found.map(({ details }) => details.says));
  expect(Object.keys(scanWords.az.says).filter((each) => !says.has(each as Details['says']))).toEqual([]);
  for (const finding of found)
    for (const language of languages) {
      const { title, why, fix } = scanWords[language].codes[finding.code];
      const all = [scanSentence(finding, language), title, why, fix];
      expect(all.join(' '), finding.code).not.toMatch(/undefined|NaN|\[object/);
      expect(
        all.every((text) => /[а-яё]/i.test(text)),
        finding.code,
      ).toBe(language === 'ru');
    }
});

test('the English sentence is the message, and one thing is named in each language', () => {
  expect(found.map((each) => scanSentence(each, 'en'))).toEqual(found.map(({ message }) => message));
  for (const finding of found.filter(({ name }) => name !== undefined))
    for (const language of languages) expect(scanSentence(finding, language)).toContain(finding.name);
});

test.each([
  ['not-seen', 'az', ['Siyahıdakı «gone» (gone, gone_*) baxılan 1 səhifədə görünmədi.']],
  ['not-seen', 'ru', ['«gone» из списка (gone, gone_*) не замечено: просмотрено 1 страница.']],
  [
    'certificate',
    'az',
    [
      'Sertifikatın bitməsinə 5 gün qalıb.',
      'Sertifikatın müddəti 2 gün əvvəl bitib.',
      'Sertifikatın müddəti bir gün də çəkmədən bitir.',
    ],
  ],
  [
    'certificate',
    'en',
    [
      'The certificate ends in 5 days.',
      'The certificate ended 2 days ago.',
      'The certificate ends in 0 days.',
    ],
  ],
  [
    'gpc-older',
    'az',
    [
      '/.well-known/gpc.json ünvanındakı tarix: 1 mart 2024-cü\u00a0il; bəyannamə isə bunu 20 dekabr 2025-ci\u00a0ildən deyir.',
    ],
  ],
  [
    'gpc-ahead',
    'ru',
    ['По адресу /.well-known/gpc.json названа дата, которая ещё не наступила: 1 марта 2027\u00a0года.'],
  ],
  ['outlives', 'az', ['cookie _ga (shop.example.az): ömrü 730 gün, siyahıda isə «13 ay» yazılıb.']],
] as const)('%s in %s', (says, language, sentences) => {
  const all = told(says, language);
  for (const sentence of sentences) expect(all).toContain(sentence);
});

test('who set something is told in the reader’s language, and what is not known as it was noted', () => {
  expect(makerInWords('header https://a.az/', 'az')).toBe('serverin cavabı https://a.az/');
  expect(makerInWords('script https://a.az/x.js', 'ru')).toBe('скрипт https://a.az/x.js');
  expect(makerInWords('page https://a.az/', 'en')).toBe('page https://a.az/');
  expect(makerInWords('worker https://a.az/', 'az')).toBe('worker https://a.az/');
});
