/** The last vowel of the last word of a spoken number, by its last digit that is spoken. */
const ones = ['', 'i', 'i', 'ü', 'ö', 'e', 'ı', 'i', 'i', 'u'];
const tens = ['', 'o', 'i', 'u', 'ı', 'i', 'ı', 'i', 'ə', 'a'];

/** sıfır; bir, iki, üç, dörd … doqquz; on … doxsan; yüz; min; milyon; milyard. */
function lastVowel(value: number): string {
  if (value === 0) return 'ı';
  if (value % 10) return ones[value % 10]!;
  if (value % 100) return tens[Math.floor(value / 10) % 10]!;
  if (value % 1000) return 'ü';
  if (value % 1_000_000) return 'i';
  return value % 1_000_000_000 ? 'o' : 'a';
}

const narrow: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  e: 'i',
  ə: 'i',
  i: 'i',
  o: 'u',
  u: 'u',
  ö: 'ü',
  ü: 'ü',
};
/** An ordinal in digits, with the suffix vowel harmony asks for: 1-ci, 3-cü, 6-cı, 9-cu, 1000-ci, 2026-cı. */
export function azOrdinal(value: number): string {
  return `${value}-c${narrow[lastVowel(value)]}`;
}

const isBack = (vowel: string): boolean => 'aıou'.includes(vowel);
/** A number in digits in the ablative, as in «5-dən az»: 3-dən, 6-dan, 10-dan, 100-dən. */
export function azAblative(value: number): string {
  return `${value}-d${isBack(lastVowel(value)) ? 'a' : 'ə'}n`;
}
