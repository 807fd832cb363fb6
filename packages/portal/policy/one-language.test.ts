import { manifestOf, organisations } from '@amanat/domain/manifest/testing/organisations.ts';
import { nameIn } from '@amanat/domain/schema/schema.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { expect, test } from 'vitest';
import { cookiePage } from './cookie-page.ts';
import { privacyPage } from './privacy-page.ts';

/** The text of a published page: no markup, no attributes. */
function textOf(org: string, language: 'en' | 'ru'): string {
  const manifest = manifestOf(org);
  const version = {
    number: 1,
    hash: '0'.repeat(64),
    manifest,
    approved: manifest.policy.approved,
    effectiveAt: '2026-11-22T20:00:00.000Z',
    publishedAt: '2026-11-22T08:00:00.000Z',
    significant: false,
    changes: [],
  };
  const options = { version, language, kinds, path: `/${org}/privacy` };
  return (privacyPage(options) + cookiePage(options)).replaceAll(/<[^>]*>/g, ' ');
}

test.each(organisations)('%s names recipients and properties in the language of the page', (org) => {
  const { recipients = {}, properties } = manifestOf(org);
  const names = [...Object.values(recipients), ...Object.values(properties)].map((one) => nameIn(one.name));
  for (const language of ['en', 'ru'] as const) {
    const text = textOf(org, language);
    expect(text).not.toContain('[object');
    for (const name of names)
      if (name.az !== name[language]) expect(text, `${org} ${language}`).not.toContain(name.az);
    for (const { name } of Object.values(recipients))
      expect(text).toContain(nameIn(name)[language].replaceAll("'", '&#39;'));
  }
});

/** What stands in one language because it is registered, published or reached under it: names, addresses, subjects. */
function asRegistered(org: string): readonly string[] {
  const { organisation, recipients = {}, channels } = manifestOf(org);
  const { name, legalName = '', address = '' } = organisation;
  return [
    'Əmanət',
    'Azərbaycanca',
    'Alqoritmika.Azərbaycan',
    name,
    legalName,
    address,
    ...Object.values(recipients).flatMap((one) => Object.values(nameIn(one.name))),
    ...Object.values(channels).flatMap(({ subjects = {}, address: at = '' }) => [
      ...Object.values(subjects),
      at,
    ]),
  ];
}

test.each(organisations)(
  'nothing but registered names of %s is Azerbaijani on a page in another language',
  (org) => {
    const plain = (text: string) => text.replaceAll('&#34;', '"').replaceAll('&#39;', "'");
    for (const language of ['en', 'ru'] as const) {
      const rest = asRegistered(org)
        .toSorted((a, b) => b.length - a.length)
        .reduce((text, name) => text.replaceAll(name || '\n\n', ' '), plain(textOf(org, language)));
      expect(rest.match(/[^\n]*[əğşı][^\n]*/giu) ?? [], `${org} ${language}`).toEqual([]);
    }
  },
);

test.each(organisations)('owners, laws and who approves are named by %s in three languages', (org) => {
  const { purposes, duties = {}, disclosures } = manifestOf(org);
  const named = [
    ...Object.values(purposes).flatMap(({ owner, law, retention }) => [owner, law, retention?.law]),
    ...Object.values(duties).map(({ owner }) => owner),
    disclosures?.approver,
  ].filter((each) => each !== undefined);
  for (const { az, en, ru } of named.map(nameIn)) {
    expect(ru).toMatch(/[а-яё]/i);
    expect(en).not.toMatch(/[əğşıİ]/i);
    expect(az).toMatch(/\S/);
  }
});
