import type { BannerLanguage } from '../../manifest/banner-language.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { nameIn, type Name } from '../../schema/schema.ts';
import { countryName } from '../../statements/phrase.ts';
import { type FormWords, formWords } from '../form-words.ts';
import { type FrameWords, frameWords } from '../frame-words.ts';
import { type BannerWords, bannerWords, type Language, languages } from '../words.ts';
import { directionOf } from './direction.ts';
import { bannerWordsOf, formWordsOf, frameWordsOf } from './file-words.ts';
import { missingTexts, textAt } from './missing.ts';

/** A language that a declaration speaks at the banner and in its forms, with everything that is said in it. */
export interface Spoken {
  /** BCP 47. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** Whether the organisation wrote it in a file; else it is one of Əmanət's own. */
  readonly byFile: boolean;
  readonly words: BannerWords;
  /** Undefined where the declaration has no consent form. */
  readonly form: FormWords | undefined;
  /** Undefined where nothing waits. */
  readonly frame: FrameWords | undefined;
  /** A text of the declaration, by the keys it stands under there. */
  text(said: Name, ...path: string[]): string;
  country(code: string): string;
}

const known = new WeakMap<Manifest, ReadonlyMap<string, Spoken>>();

/** Every language a declaration speaks, by its tag: Əmanət's own first, then the organisation's that are whole. */
export function spokenBy(manifest: Manifest): ReadonlyMap<string, Spoken> {
  const found = known.get(manifest);
  if (found) return found;
  const files = Object.entries(manifest.languages ?? {});
  const made = new Map<string, Spoken>([
    ...languages.map((language) => [language, shipped(language)] as const),
    ...files
      .filter(([, file]) => missingTexts(manifest, file).length === 0)
      .map(([tag, file]) => [tag, written(file)] as const),
  ]);
  known.set(manifest, made);
  return made;
}

/**
 * The language people are answered in who ask for another: the longest beginning of the tag that is spoken (`ar` for
 * `ar-EG`, RFC 4647 lookup), else Azerbaijani. Never two languages at once.
 */
export function languageFor(manifest: Manifest, wanted: string): string {
  const spoken = spokenBy(manifest);
  if (spoken.has(wanted)) return wanted;
  const byTag = new Map([...spoken.keys()].map((tag) => [tag.toLowerCase(), tag]));
  const tag = wanted.trim().replaceAll('_', '-').toLowerCase();
  for (let cut = tag; cut !== ''; cut = cut.replace(/-?[^-]*$/, '')) {
    const found = byTag.get(cut);
    if (found !== undefined) return found;
  }
  return 'az';
}

/** The language of Əmanət's own for who is answered in another: letters, receipts, pages of the portal. */
export function ownLanguage(language: string): Language {
  return languages.find((one) => one === language || language.startsWith(`${one}-`)) ?? 'az';
}

/** A language of the declaration; Azerbaijani when it speaks no such language. */
export function spokenIn(manifest: Manifest, language: string): Spoken {
  return spokenBy(manifest).get(language) ?? shipped('az');
}

function shipped(language: Language): Spoken {
  return {
    language,
    dir: 'ltr',
    byFile: false,
    words: bannerWords[language],
    form: formWords[language],
    frame: frameWords[language],
    text: (said) => nameIn(said)[language],
    country: (code) => countryName(code)[language],
  };
}

function written(file: BannerLanguage): Spoken {
  const { language } = file;
  const countryNames = new Intl.DisplayNames([language], { type: 'region' });
  return {
    language,
    dir: file.dir ?? directionOf(language),
    byFile: true,
    words: bannerWordsOf(file),
    form: formWordsOf(file),
    frame: frameWordsOf(file),
    text: (said, ...path) => {
      const text = textAt(file, path) ?? (typeof said === 'string' ? said : undefined);
      if (text === undefined) throw new RangeError(`${path.join('.')} is not said in ${language}`);
      return text;
    },
    country: (code) => file.countries?.[code] ?? countryNames.of(code) ?? code,
  };
}
