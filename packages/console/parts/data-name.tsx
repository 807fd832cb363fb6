import type { Localized } from '@amanat/domain/schema/schema.ts';
import { useCallback } from 'react';
import { useLocalized, useTexts } from '../language/language.tsx';
import { defineTexts } from '../language/texts.ts';
import classes from './data-name.module.css';

export const dataTexts = defineTexts({
  az: { link: 'Əlaqələndirici yazı' },
  en: { link: 'Linking record' },
  ru: { link: 'Связующая запись' },
});

/**
 * Data in the words of the declaration; how the store itself calls the table comes second, for whoever looks there.
 * @param names empty for a table that only links others; null for one that the declaration no longer has.
 */
export function DataName({ names, table }: { readonly names: string | null; readonly table: string }) {
  const t = useTexts(dataTexts);
  if (names === null) return <span className="code">{table}</span>;
  return (
    <>
      {names || t.link} <span className={`code ${classes.table}`}>({table})</span>
    </>
  );
}

/** The same inside a sentence: «Çatdırılma ünvanı (addresses)». */
export function useDataWords(): (
  categories: readonly Localized[] | null | undefined,
  table: string,
) => string {
  const t = useTexts(dataTexts);
  const localized = useLocalized();
  return useCallback(
    (categories, table) =>
      categories ? `${categories.map(localized).join(', ') || t.link} (${table})` : table,
    [t, localized],
  );
}
