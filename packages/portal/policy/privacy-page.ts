import { html } from 'ghtml';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Section, StatementKind } from '@amanat/domain/statements/kind.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage, page } from '../page.ts';
import { clausesOf, presentSections, renderClauses } from './clauses.ts';
import { contactDetails, identity } from './identity.ts';
import { type DocumentSection, renderDocument } from './document.ts';
import { policyWords, sectionTitles } from './policy-texts.ts';
import { principlesTable } from './principles-table.ts';
import { categoriesTable, namesRights, purposesTable, recipientsTable } from './tables.ts';
import type { VersionView } from './version-view.ts';

export interface PolicyPageOptions {
  readonly version: VersionView;
  readonly current?: VersionView;
  readonly upcoming?: VersionView;
  readonly language: Language;
  readonly kinds: ReadonlyMap<string, StatementKind>;
  readonly path: string;
}

/** Definitions, when the organisation gives any; a section of its own after the general part. */
function definitionsSection(manifest: Manifest, language: Language): readonly DocumentSection[] {
  const entries = Object.values(manifest.definitions ?? {});
  if (entries.length === 0) return [];
  const rows = entries
    .map(
      (d) =>
        html`<dt>${d.term[language]}</dt>
          <dd>${d.text[language]}</dd>`,
    )
    .join('');
  return [{ id: 'definitions', title: policyWords.definitions, body: `<dl class="terms">${rows}</dl>` }];
}

/** What the facts add to the clauses of a section. */
function factsOf(section: Section, options: PolicyPageOptions): { before: string; after: string } {
  const { version, kinds, language, path } = options;
  const { manifest } = version;
  if (section === 'general') {
    const cookiePath = path.endsWith('/privacy') ? path.replace(/privacy$/, 'cookies') : `${path}/cookies`;
    return {
      before: identity(manifest, language),
      after: principlesTable({ manifest, kinds, language, cookiePath }),
    };
  }
  if (section === 'collection') return { before: categoriesTable(manifest, language), after: '' };
  if (section === 'purposes')
    return {
      before: html`!${purposesTable(manifest, language)}
        <p class="hint">
          ${policyWords.periodNote[language]} ${namesRights(manifest) ? policyWords.rightsNote[language] : ''}
        </p>`,
      after: '',
    };
  if (section === 'contact') return { before: '', after: contactDetails(manifest, language) };
  return { before: '', after: '' };
}

/** The privacy policy of a version as a page. */
export function privacyPage(options: PolicyPageOptions): string {
  const { version, language, kinds, path } = options;
  const { manifest } = version;
  const clauses = clausesOf(manifest, kinds, language, version.texts).filter((c) => c.section !== 'cookies');
  const sections = presentSections(clauses, ['general', 'collection', 'purposes', 'contact']).flatMap(
    (section): readonly DocumentSection[] => {
      const { before, after } = factsOf(section, options);
      const own = {
        id: section,
        title: sectionTitles[section],
        body: before + renderClauses(clauses.filter((c) => c.section === section)) + after,
      };
      return section === 'general' ? [own, ...definitionsSection(manifest, language)] : [own];
    },
  );
  const annex = recipientsTable(manifest, language);
  const all = annex ? [...sections, { id: 'annex', title: policyWords.annex, body: annex }] : sections;
  const body = renderDocument({
    ...options,
    title: policyWords.privacy,
    lead: manifest.organisation.intro[language],
    sections: all,
  });
  return page({
    organisation: manifest.organisation,
    language,
    title: policyWords.privacy[language],
    path,
    section: 'privacy',
    body,
    feed: inLanguage(`/${manifest.organisation.id}/versions.atom`, language),
  });
}
