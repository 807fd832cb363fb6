import type { Localized } from '@amanat/domain/schema/schema.ts';

/** A country by its code. Browsers know no Azerbaijani names of countries: the server sends them. */
export function countryOf(
  { countryNames }: { readonly countryNames?: Readonly<Record<string, Localized>> },
  code: string,
  localized: (text: Localized) => string,
): string {
  const name = countryNames?.[code];
  return name ? localized(name) : code;
}
