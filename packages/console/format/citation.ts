import type { Language } from '@amanat/domain/time/format-date.ts';

const articles: Readonly<Record<Language, string>> = { az: ', maddə ', en: ', Art. ', ru: ', ст. ' };

/** «998-IIIQ, maddə 12»: the citation of a rule as the language writes it. */
export function citationIn(citation: string, language: Language): string {
  return citation.replaceAll(/,? Arts?\. /g, articles[language]);
}
