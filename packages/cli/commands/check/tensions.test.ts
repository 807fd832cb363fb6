import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '@amanat/domain/manifest/finding.ts';
import { checkManifest, loads } from '@amanat/domain/manifest/check.ts';
import { organisationsFolder } from '@amanat/domain/manifest/testing/organisations.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { readManifestFile } from './manifest-document.ts';

/** What contradicts what in the five real policies, in our own words. Rules know none of these ids. */
const tensions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  alqoritmika: { 'ALQ-6.5a': 'keeping without end against storage limitation' },
  focusagency: { 'FOC-19': 'agreement by use is no consent' },
  icta: { 'ICT-13': 'two mailboxes, and nobody says which is meant' },
  smartmarket: {},
  lalafo: {
    'LAL-1.1': 'a law cited by a name that no law bears',
    'LAL-1.3': 'data said to lie in Tallinn lies with hosts elsewhere',
    'LAL-2.1.T1': 'account data kept one year here, three years there',
    'LAL-2.1.T4': 'one purpose on two bases',
    'LAL-2.9': 'all cookies after consent, while the necessary ones rest on the contract',
    'LAL-4.5c': 'an extension of one month where the GDPR allows two',
    'LAL-6.3a': 'contract data kept three years here, one year there',
    'LAL-6.3c': 'three years called the general limitation, which is ten',
    'LAL-8.3': 'force at publication against notice beforehand',
    'LAL-8.7': 'going on using the service cannot stand in for consent',
    'LAL-8.9': 'a representative in the EU for a controller inside it',
    'LAL-A1': 'mechanisms without dates, measures in place of mechanisms',
    'LAL-C2.1': 'cookies said to identify nobody',
    'LAL-C4.1': 'one cookie category on two bases',
    'LAL-C6': 'cookies that are retired, misspelt or known to live otherwise',
    'LAL-C8.1': 'a necessary cookie of a year where the session is the limit',
  },
};

function check(organisation: string): readonly Finding[] {
  const document = readManifestFile(join(organisationsFolder, organisation, 'manifest.yaml'));
  expect(document.faults).toEqual([]);
  return checkManifest(document.value, { law: standardLaw, today: '2026-11-22', kinds });
}

for (const [organisation, rows] of Object.entries(tensions)) {
  test(`${organisation} loads: contradictions are no errors`, () => {
    const findings = check(organisation);
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(loads(findings)).toBe(true);
  });
  for (const [id, topic] of Object.entries(rows))
    test(`${id}: the tension is found from the facts: ${topic}`, () => {
      const found = check(organisation).filter((finding) => finding.promises.includes(id));
      expect(found.map((finding) => finding.code)).not.toEqual([]);
    });
}
