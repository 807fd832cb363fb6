const weights = [4, 1, 8, 6, 2, 7, 5, 3];

/**
 * Whether a VÖEN (Azerbaijani taxpayer number) is genuine: ten digits, the first eight weighted
 * 4,1,8,6,2,7,5,3 and taken modulo 11 give the ninth; the tenth is 1 (legal) or 2 (natural person). Nine digits are
 * read with a leading zero.
 */
export function isVoen(text: string): boolean {
  if (!/^\d{9,10}$/.test(text)) return false;
  const digits = [...text.padStart(10, '0')].map(Number);
  const sum = weights.reduce((total, weight, place) => total + weight * digits[place]!, 0);
  return sum % 11 === digits[8] && (digits[9] === 1 || digits[9] === 2);
}
