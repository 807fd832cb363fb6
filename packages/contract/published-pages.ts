/** A page of a version as it reads in one language, in markup of the release that kept it. */
export interface PublishedPage {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly body: string }[];
}
/** Both pages of a version in one language. */
export interface PagesInLanguage {
  readonly privacy: PublishedPage;
  readonly cookies: PublishedPage;
}
/** What a version says to people: titles, headings, tables and clauses, in every language. */
export type PublishedPages = Readonly<Record<'az' | 'en' | 'ru', PagesInLanguage>>;

/** The pages of a version as its server kept them. */
export interface KeptPages {
  readonly pages: PublishedPages;
  /** ISO instant. Later than the publication for versions of releases that did not keep pages yet. */
  readonly keptAt: string;
  /** Hex SHA-256 of their canonical form: `refs.pages` of the journal's entry. */
  readonly hash: string;
}
