import { expect, test } from 'vitest';
import { standardLaw } from '../rules/standard-law.ts';
import { kinds } from '../statements/registry.ts';
import { checkManifest } from './check.ts';
import { fact } from './finding-facts.ts';
import { says } from './finding-sentence.ts';
import { findingIn } from './finding-words.ts';
import { manifestOf, organisations } from './testing/organisations.ts';
import type { Manifest } from './manifest.ts';
import { mendedBy } from './testing/mended.ts';
import { toldInEveryLanguage } from './testing/told.ts';

test.each(organisations)('every finding about %s has its own sentence in three languages', (org) => {
  const manifest = manifestOf(org);
  const findings = checkManifest(manifest, { law: standardLaw, today: '2026-11-23', kinds });
  expect(findings.length).toBeGreaterThan(0);
  toldInEveryLanguage(findings);
  mendedBy(findings, manifest, (declared) =>
    checkManifest(declared, { law: standardLaw, today: '2026-11-23', kinds }),
  );
  for (const finding of findings)
    for (const language of ['az', 'ru'] as const) {
      const { message, why, fix } = findingIn(finding, language);
      expect(message).toBe(finding.sentence.words[language]);
      expect([why, fix]).not.toContain(finding.why);
    }
});

test('a declaration of no form at all is told in three languages too', () => {
  const broken = {
    ...manifestOf('icta'),
    amanat: 'one',
    policy: { approved: '2026-02-31', efective: 7 },
    regimes: [],
    statements: [
      { id: 'A', says: 'nothing-known' },
      { id: 'A', says: 'right' },
    ],
    purposes: { 'Not an id': { basis: 'consnt', categories: ['nowhere'], retention: { keep: 'long' } } },
  };
  const findings = checkManifest(broken, { law: standardLaw, today: '2026-11-23', kinds });
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(6);
  toldInEveryLanguage(findings);
  mendedBy(findings, broken as unknown as Manifest, (declared) =>
    checkManifest(declared, { law: standardLaw, today: '2026-11-23', kinds }),
  );
  expect(() =>
    toldInEveryLanguage(checkManifest(7, { law: standardLaw, today: '2026-11-23', kinds })),
  ).not.toThrow();
});

test('values are told as the language tells them, and days in the case the sentence needs', () => {
  const { words, facts } = says(
    {
      day: fact.date('2026-11-20'),
      life: fact.period('P90D'),
      term: fact.term('7 working days'),
      where: fact.all([fact.country('US'), fact.country('EE')]),
    },
    '{day:on} bitib, {life}, {term}, {where}',
    '{day}, {life}, {term}, {where}',
    '{day}, {life}, {term}, {where}',
  );
  expect(words).toEqual({
    az: '20 noyabr 2026-cı\u00a0ildə bitib, 90 gün, 7 iş günü, ABŞ, Estoniya',
    en: '20 November 2026, 90 days, 7 working days, USA, Estonia',
    ru: '20 ноября 2026\u00a0года, 90 дней, 7 рабочих дней, США, Эстония',
  });
  expect(facts['where']?.value).toEqual(['US', 'EE']);
});

test('an entry is told by the name it was declared with in each language; one that is missing by its id', () => {
  const icta = manifestOf('icta');
  const name = icta.purposes['support']!.name;
  expect(fact.entry(icta, 'purposes', 'support')).toEqual({
    kind: 'entry',
    value: 'support',
    words: { az: `«${name.az}»`, en: `“${name.en}”`, ru: `«${name.ru}»` },
  });
  expect(fact.entry(icta, 'purposes', 'toString').words.az).toBe('«toString»');
});
