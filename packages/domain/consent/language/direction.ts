import { usableTag } from './tag.ts';

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** ISO 15924 code of the script a language is usually written in (`Arab` for `ar-EG`); undefined for no language. */
export function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(usableTag(tag)).maximize().script;
}

/** Which way a language is read, by the script it is usually written in. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(tag) ?? '') ? 'rtl' : 'ltr';
}
