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
