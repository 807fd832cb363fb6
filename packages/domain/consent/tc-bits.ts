const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const sixBits = Array.from(alphabet, (_, value) => value.toString(2).padStart(6, '0'));

/** The bits of a segment of a TC string, `0` and `1`; empty when it is not base64url. */
export function bitsOf(segment: string): string {
  let bits = '';
  for (const letter of segment) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return '';
    bits += sixBits[value];
  }
  return bits;
}

/** The number that bits stand for, the highest first; 0 for none. */
export const numberIn = (bits: string): number => Number.parseInt(bits || '0', 2);
/** Places of the ones, from 1. */
export const onesIn = (bits: string): readonly number[] =>
  [...bits].flatMap((bit, i) => (bit === '1' ? [i + 1] : []));

/** Reads bits off a text of them. What is read past the end is 0, and the text then not whole. */
export interface BitReader {
  bits(many: number): string;
  number(bits: number): number;
  flag(): boolean;
  /** Says that what was read cannot be. */
  spoil(): void;
  isWhole(): boolean;
  /** Whether it is whole, and nothing follows but the zeros that fill a segment up. */
  isOver(): boolean;
}
export function readerOf(bits: string): BitReader {
  let at = 0;
  let whole = true;
  const next = (many: number) => {
    const taken = bits.slice(at, at + many);
    at += many;
    if (at > bits.length) whole = false;
    return whole ? taken : '';
  };
  return {
    bits: next,
    number: (many) => numberIn(next(many)),
    flag: () => next(1) === '1',
    spoil: () => {
      whole = false;
    },
    isWhole: () => whole,
    isOver: () => whole && !bits.includes('1', at),
  };
}

/** Walks along fields in the order they are named in; gives the bits of each. @param widths in bits. */
export function fieldsOf<Field extends string>(
  reader: BitReader,
  widths: Readonly<Record<Field, number>>,
): Readonly<Record<Field, string>> {
  const walked = Object.entries<number>(widths).map(([field, width]) => [field, reader.bits(width)]);
  return Object.fromEntries(walked) as Record<Field, string>;
}
