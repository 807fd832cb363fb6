const otherDigit = /[\p{Nd}--[0-9]]/gv;
const digit = /^\p{Nd}$/v;

/** Writes every decimal digit of any script (Unicode Nd: full-width, Arabic-Indic, …) as its ASCII digit. */
export function foldDigits(text: string): string {
  return text.replaceAll(otherDigit, asciiDigit);
}

/** Digits stand in Unicode in runs of ten from zero to nine, several such runs at times back to back. */
function asciiDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let before = 0;
  while (digit.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
