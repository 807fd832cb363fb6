import type { BannerLanguage } from '../../manifest/banner-language.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import {
  bannerOwnWords,
  formOwnWords,
  frameOwnWords,
  togetherOwnWords,
} from '../../manifest/language-words.ts';
import type { JsonSchema } from '../../schema/schema.ts';
import { shownTexts } from '../language/shown-texts.ts';

/** The examples of the documentation, put together: they are a whole set of Turkish words. */
function examples(schema: JsonSchema): unknown {
  if (schema.examples) return schema.examples[0];
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, field]) => [key, examples(field)]),
  );
}

/** A language for a declaration: the words given, and for each text of the organisation one made of its path. */
export function languageFrom(
  manifest: Manifest,
  own: Pick<BannerLanguage, 'language' | 'words' | 'together' | 'frame' | 'form'>,
  say: (path: readonly string[]) => string,
): BannerLanguage {
  const file: Record<string, unknown> = { ...own, banner: {}, cookieCategories: {}, cookies: {} };
  for (const { path } of shownTexts(manifest)) {
    let place = file;
    for (const key of path.slice(0, -1)) place = (place[key] ??= {}) as Record<string, unknown>;
    place[path.at(-1)!] = say(path);
  }
  return file as unknown as BannerLanguage;
}

/** A whole Turkish file for a declaration, in the words of the documentation. */
export function turkishFor(manifest: Manifest): BannerLanguage {
  const own = {
    language: 'tr',
    words: examples(bannerOwnWords.json),
    together: examples(togetherOwnWords.json),
    frame: examples(frameOwnWords.json),
    form: examples(formOwnWords.json),
  } as Pick<BannerLanguage, 'language' | 'words' | 'together' | 'frame' | 'form'>;
  return languageFrom(manifest, own, (path) => `Türkçe ${path.join(' ')}`);
}

/** The declaration with Turkish in it. */
export function withTurkish(manifest: Manifest, change: (file: BannerLanguage) => BannerLanguage = (f) => f) {
  return { ...manifest, languages: { tr: change(turkishFor(manifest)) } };
}
