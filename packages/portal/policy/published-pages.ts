import type { PagesInLanguage, PublishedPages } from '@amanat/contract/published-pages.ts';
import type { StatementKind } from '@amanat/domain/statements/kind.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { cookieText } from './cookie-page.ts';
import { type PageTextOptions, privacyText } from './privacy-page.ts';

/** What a version says in every language, to be kept with it: the words and markup of this release. */
export function publishedPages(
  version: PageTextOptions['version'],
  kinds: ReadonlyMap<string, StatementKind>,
): PublishedPages {
  const inLanguage = (language: Language): PagesInLanguage => ({
    privacy: privacyText({ version, kinds, language }),
    cookies: cookieText({ version, kinds, language }),
  });
  return { az: inLanguage('az'), en: inLanguage('en'), ru: inLanguage('ru') };
}
