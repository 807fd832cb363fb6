import { useCallback } from 'react';
import { shortDay } from '../../format/time.ts';
import { useTexts } from '../../language/language.tsx';
import { languageName } from '../../words/language-name.ts';
import { usePurposeNames } from '../consents/use-purpose-names.ts';
import { statisticsTexts } from './texts.ts';

export type Trait = 'byDay' | 'byPurpose' | 'bySite' | 'byLanguage' | 'byVersion';

/** The key of a group in words: a day, a purpose, a language, a version; a site is its own name. */
export function useGroupNames(): (trait: Trait, key: string) => string {
  const t = useTexts(statisticsTexts);
  const purpose = usePurposeNames();
  return useCallback(
    (trait, key) => {
      switch (trait) {
        case 'byDay':
          return shortDay(key);
        case 'byPurpose':
          return purpose(key);
        case 'byLanguage':
          return languageName(t.languages, key);
        case 'byVersion':
          return t.version(key);
        case 'bySite':
          return key;
      }
    },
    [t, purpose],
  );
}
