import type { Localized } from '@amanat/domain/schema/schema.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useState } from 'react';
import type { SameKeys, Translated } from './texts.ts';

const languages: readonly Language[] = ['az', 'en', 'ru'];
const kept = 'amanat-language';

interface Choice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}
const LanguageContext = createContext<Choice>({ language: 'az', choose: () => undefined });

function remembered(): Language {
  return languages.find((each) => each === localStorage.getItem(kept)) ?? 'az';
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(remembered);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = useCallback((next: Language) => {
    localStorage.setItem(kept, next);
    setLanguage(next);
  }, []);
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>;
}

/** The language of the console and how to change it; kept in this browser. */
export function useLanguage(): Choice {
  return useContext(LanguageContext);
}
/** Texts of a page in the chosen language. */
export function useTexts<T>(texts: Translated<T>): SameKeys<T> {
  return texts[useContext(LanguageContext).language];
}
/** Picks from a text of the declaration, which always has all three. */
export function useLocalized(): (text: Localized) => string {
  const { language } = useContext(LanguageContext);
  return useCallback((text) => text[language], [language]);
}
