import { html } from 'ghtml';
import type { KeptPages, PublishedPage } from '@amanat/contract/published-pages.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Section, StatementKind } from '@amanat/domain/statements/kind.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage, page } from '../page.ts';
import { clausesOf, presentSections, renderClauses } from './clauses.ts';
import { contactDetails, identity } from './identity.ts';
import { type DocumentSection, pageText, renderDocument } from './document.ts';
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
  /** The pages as they were kept; absent: as this release words them. */
  readonly kept?: KeptPages;
}
/** What the text of a page is made of. */
export interface PageTextOptions extends Pick<PolicyPageOptions, 'language' | 'kinds'> {
  readonly version: Pick<VersionView, 'number' | 'manifest' | 'texts'>;
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

/** Where the cookie policy of a version stands, in force or not. */
function ownCookiePath({ number, manifest }: PageTextOptions['version']): string {
  return `/${manifest.organisation.id}/versions/${number}/cookies`;
}

/** What the facts add to the clauses of a section. */
function factsOf(section: Section, options: PageTextOptions): { before: string; after: string } {
  const { version, kinds, language } = options;
  const { manifest } = version;
  if (section === 'general')
    return {
      before: identity(manifest, language),
      after: principlesTable({ manifest, kinds, language, cookiePath: ownCookiePath(version) }),
    };
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

/** What the privacy policy of a version says, in the words of this release where its clauses were not kept. */
export function privacyText(options: PageTextOptions): PublishedPage {
  const { version, language, kinds } = options;
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
  return pageText({ title: policyWords.privacy, lead: manifest.organisation.intro, sections: all }, language);
}

/** At the address of the policy in force, its links lead to the cookie policy at the address of that in force. */
function withLinksOf(text: PublishedPage, { version, path }: PolicyPageOptions): PublishedPage {
  if (!path.endsWith('/privacy')) return text;
  const cookies = path.replace(/privacy$/, 'cookies');
  // Quotes in texts are escaped, so that this begins a link and nothing else.
  const sections = text.sections.map((each) => ({
    ...each,
    body: each.body.replaceAll(`href="${ownCookiePath(version)}`, `href="${cookies}`),
  }));
  return { ...text, sections };
}

/** When the text was kept, where that was not when the version was published. */
export function keptLater({ kept, version }: PolicyPageOptions): { readonly keptAt?: string } {
  return kept && kept.keptAt > version.publishedAt ? { keptAt: kept.keptAt } : {};
}

/** The privacy policy of a version as a page. */
export function privacyPage(options: PolicyPageOptions): string {
  const { version, language, path, kept } = options;
  const { organisation } = version.manifest;
  const text = withLinksOf(kept?.pages[language].privacy ?? privacyText(options), options);
  return page({
    organisation,
    language,
    title: text.title,
    path,
    section: 'privacy',
    body: renderDocument({ ...options, text, ...keptLater(options) }),
    feed: inLanguage(`/${organisation.id}/versions.atom`, language),
  });
}
