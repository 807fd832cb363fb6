import type { Localized } from '../schema/schema.ts';

/** The same sentence in the three languages; Azerbaijani first. */
export function say(az: string, en: string, ru: string): Localized {
  return { az, en, ru };
}

/** A text used in all three languages as it stands (a registered name, a number). */
export function same(text: string): Localized {
  return { az: text, en: text, ru: text };
}

const and: Localized = { az: 'və', en: 'and', ru: 'и' };

/** Names in a row: «a, b və c», “a, b and c”, «a, b и c». Empty when there are none. */
export function joined(items: readonly Localized[], last: Localized = and): Localized {
  const row = (language: keyof Localized) => {
    const words = items.map((item) => item[language]);
    if (words.length < 2) return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last[language]} ${words.at(-1)}`;
  };
  return { az: row('az'), en: row('en'), ru: row('ru') };
}

/** Rows of a longer list, parted by semicolons. */
export function rows(items: readonly Localized[]): Localized {
  const row = (language: keyof Localized) => items.map((item) => item[language]).join('; ');
  return { az: row('az'), en: row('en'), ru: row('ru') };
}

/** Sentences or parts of one, put together; empty parts leave no gap. */
export function together(...parts: readonly Localized[]): Localized {
  const row = (language: keyof Localized) =>
    parts
      .map((part) => part[language])
      .filter((part) => part !== '')
      .join(' ');
  return { az: row('az'), en: row('en'), ru: row('ru') };
}

const wordsOf = (text: string) => text.split(/[\s-]/u);
/**
 * Whether a word is a name in itself: it stands the same in the Azerbaijani and, in Latin letters, in the Russian.
 * «Cookie» does, and is none.
 */
const isName = (word: string, { az, ru }: Localized) =>
  word.length > 1 && az.includes(word) && ru.includes(word) && word.toLowerCase() !== 'cookie';
/** Whether a title goes on with a capital of its own: «Azərbaycan Respublikasının Vergi Məcəlləsi» is one name. */
function isTitle(name: Localized): boolean {
  const second = wordsOf(name.az)[1] ?? '';
  return /^\p{Lu}\p{Ll}/u.test(second) && !isName(second, name);
}

function lowered(text: string, locale: string): string {
  const opensPlainWord = /^\p{Lu}\p{Ll}|^\p{Lu}[\s-]/u.test(text);
  return opensPlainWord ? text.charAt(0).toLocaleLowerCase(locale) + text.slice(1) : text;
}

/**
 * A name from the facts for use inside a sentence: its first letter is made small, unless it opens an
 * abbreviation (IP), a proper name (Google) or a title with capitals of its own (Tax Code of …).
 */
export function inside(name: Localized): Localized {
  if (isTitle(name)) return name;
  const opened = (language: keyof Localized) => {
    const text = name[language];
    return isName(wordsOf(text)[0] ?? '', name) ? text : lowered(text, language);
  };
  return { az: opened('az'), en: opened('en'), ru: opened('ru') };
}

/** Marks around a name, and those that stand for marks it has inside. */
const marks: Readonly<Record<keyof Localized, readonly [string, string, string, string]>> = {
  az: ['«', '»', '“', '”'],
  en: ['“', '”', '‘', '’'],
  ru: ['«', '»', '„', '“'],
};
/** Whether the first mark of a text closes with its last sign: «a», and not «a» b «c». */
const isQuotation = (text: string): boolean => /^«[^«»]*»$|^“[^“”]*”$/u.test(text);

/** A name in the quotation marks of a language; marks inside it become the inner ones, and it is never quoted twice. */
export function quotedIn(name: string, language: keyof Localized): string {
  const [open, close, innerOpen, innerClose] = marks[language];
  const text = isQuotation(name) ? name.slice(1, -1) : name;
  // «“» opens in English and Azerbaijani, and closes what «„» opened.
  let isLow = false;
  const within = text.replaceAll(/[«»“”„]/gu, (mark) => {
    const closes = mark === '»' || mark === '”' || (mark === '“' && isLow);
    isLow = mark === '„';
    return closes ? innerClose : innerOpen;
  });
  return `${open}${within}${close}`;
}
/** The same in the three languages. */
export function quoted({ az, en, ru }: Localized): Localized {
  return { az: quotedIn(az, 'az'), en: quotedIn(en, 'en'), ru: quotedIn(ru, 'ru') };
}

/** The same with a capital at the front, by the rules of the language. */
export function capital(text: string, language: keyof Localized): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** A country by its ISO 3166-1 code, named in the three languages. */
export function countryName(code: string): Localized {
  if (code === 'US') return say('ABŞ', 'USA', 'США');
  const named = (locale: string) => new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  return { az: named('az'), en: named('en'), ru: named('ru') };
}

/** A language by its BCP 47 tag, named in the three languages: «türk», "Turkish", «турецкий»; else the tag itself. */
export function languageName(tag: string): Localized {
  const named = (locale: string) => {
    try {
      return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
    } catch {
      // Another tool's records may hold anything in place of a tag.
      return tag;
    }
  };
  return { az: named('az'), en: named('en'), ru: named('ru') };
}
