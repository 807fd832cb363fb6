import { keyed } from './keyed.ts';

/**
 * A language in words: as this page names it, else by its own name («Türkçe»), which browsers know of more languages than
 * they have Azerbaijani names for; else its tag.
 */
export function languageName(names: Readonly<Record<string, string>>, tag: string): string {
  if (Object.hasOwn(names, tag) || tag === '') return keyed(names, tag);
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // RangeError: an imported record may call its language anything.
    return tag;
  }
}
