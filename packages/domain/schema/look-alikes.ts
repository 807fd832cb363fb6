/** Cyrillic letters that look like a Latin one, by that one. */
const latin: ReadonlyMap<string, string> = new Map(
  [
    ...'аa вb еe ёe кk мm нh оo рp сc тt уy хx іi јj ѕs һh ԁd ԛq ԝw әə'.split(' '),
    ...'АA ВB ЕE ЁE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ҺH ԚQ ԜW ӘƏ'.split(' '),
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const looksAlike = new RegExp(`[${[...latin.keys()].join('')}]`, 'gu');

/** The word with each Cyrillic letter that looks like a Latin one replaced by it. */
export function inLatin(word: string): string {
  return word.replace(looksAlike, (letter) => latin.get(letter) ?? letter);
}

/** The Cyrillic letters of a word that look like Latin ones, each once, with their numbers: `"с" (U+0441)`. */
export function foreignLetters(word: string): string {
  const number = (letter: string) => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return [...new Set(word.match(looksAlike))].map((letter) => `"${letter}" (U+${number(letter)})`).join(', ');
}

/** Words in which letters of both alphabets stand, as no language writes them. */
export function wordsOfBothAlphabets(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
}
