import { type Language, languages } from '../words.ts';

/**
 * The language people are answered in who ask for another: the longest beginning of the tag that is spoken (`en` for
 * `en-GB`, RFC 4647 lookup), else Azerbaijani.
 */
export function languageFor(wanted: string): Language {
  const tag = wanted.trim().replaceAll('_', '-').toLowerCase();
  for (let cut = tag; cut !== ''; cut = cut.replace(/-?[^-]*$/, '')) {
    const known = languages.find((one) => one === cut);
    if (known) return known;
  }
  return 'az';
}
