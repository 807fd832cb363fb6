import type { Plural } from '../../schema/schema.ts';

/** Puts values in the place of their names in braces: `{organisation}`. What has no value stays as it stands. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The form of a text that a number takes in a language, with the number in the place of `{n}`. */
export function inNumber(text: Plural, n: number, language: string): string {
  const form =
    typeof text === 'string' ? text : (text[new Intl.PluralRules(language).select(n)] ?? text.other);
  return fill(form, { n: String(n) });
}

/** Keeps a name that may run the other way from turning the sentence around it (Unicode UAX #9: FSI … PDI). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
