import type { BannerLanguage } from '../../manifest/banner-language.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { usableTag } from './tag.ts';
import { consentForms, holdsFrames, shownTexts } from './shown-texts.ts';

/** A text that a language lacks, and what it says in English. */
export interface MissingText {
  readonly path: readonly string[];
  readonly english?: string;
}

/** What stands at a place of a language, when that is a text. */
export function textAt(file: BannerLanguage, path: readonly string[]): string | undefined {
  let place: unknown = file;
  for (const key of path)
    place =
      typeof place === 'object' && place !== null && Object.hasOwn(place, key)
        ? (place as Readonly<Record<string, unknown>>)[key]
        : undefined;
  return typeof place === 'string' ? place : undefined;
}

/** Whether the names of countries are known in a language without being written down. */
export function knowsCountries(language: string): boolean {
  return Intl.DisplayNames.supportedLocalesOf([usableTag(language)]).length > 0;
}
function countries(manifest: Manifest): readonly string[] {
  const own = manifest.organisation.country;
  const others = Object.values(manifest.cookies ?? {}).map(
    ({ provider }) => manifest.recipients?.[provider]?.country,
  );
  return [...new Set([own, ...others])].filter((code) => code !== undefined);
}

/**
 * What people would have to be shown in another language: words and texts of the banner and the forms that the file of
 * a language does not say. Empty when the language is whole (GDPR 4(11), 7(2): informed, in intelligible form).
 */
export function missingTexts(manifest: Manifest, file: BannerLanguage): readonly MissingText[] {
  const texts = shownTexts(manifest)
    .filter(({ path }) => !textAt(file, path)?.trim())
    .map(({ path, said }) => ({ path, english: said.en }));
  const frame = !file.frame && holdsFrames(manifest) ? [{ path: ['frame'] }] : [];
  const together = !file.together && manifest.banner?.together ? [{ path: ['together'] }] : [];
  const form = !file.form && consentForms(manifest).length > 0 ? [{ path: ['form'] }] : [];
  const named = knowsCountries(file.language)
    ? []
    : countries(manifest)
        .filter((code) => !file.countries?.[code])
        .map((code) => ({
          path: ['countries', code],
          english: new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code,
        }));
  return [...together, ...frame, ...form, ...texts, ...named];
}
