import { codewords, versionFor } from './codewords.ts';
import { emptySymbol, freePlaces, type Symbol, writeFormat } from './symbol.ts';

/** The eight masks of ISO/IEC 18004: whether a module at x, y is turned over. */
export const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/**
 * A QR code (ISO/IEC 18004, byte mode, correction M) of a text: rows of modules, dark where true; undefined for a text of
 * more than 660 bytes or so. Made here: the text of an enrolment is a secret and goes to no other program.
 */
export function qrCode(text: string): readonly (readonly boolean[])[] | undefined {
  const bytes = new TextEncoder().encode(text);
  const version = versionFor(bytes.length);
  if (version === undefined) return undefined;
  const words = codewords(bytes, version);
  const drawn = masks.map((_, mask) => symbolWith(words, version, mask).dark);
  return drawn.toSorted((a, b) => penalty(a) - penalty(b))[0];
}

function symbolWith(words: readonly number[], version: number, mask: number): Symbol {
  const symbol = emptySymbol(version);
  freePlaces(symbol).forEach(([x, y], i) => {
    const bit = ((words[i >>> 3] ?? 0) >>> (7 - (i & 7))) & 1;
    symbol.dark[y]![x] = (bit === 1) !== masks[mask]!(x, y);
  });
  writeFormat(symbol, mask);
  return symbol;
}

/** How hard it is to read: long runs, blocks, what looks like a finder, and too much of one colour. */
function penalty(dark: readonly (readonly boolean[])[]): number {
  const columns = dark.map((_, x) => dark.map((row) => row[x] === true));
  const lines = [...dark, ...columns].map((line) => line.map((each) => (each ? '1' : '0')).join(''));
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).map((run) => run.length - 2);
  const finders = lines.flatMap((line) => [...line.matchAll(/(?=10111010000|00001011101)/g)]).length;
  let blocks = 0;
  for (let y = 1; y < dark.length; y += 1)
    for (let x = 1; x < dark.length; x += 1)
      if (new Set([dark[y]![x], dark[y - 1]![x], dark[y]![x - 1], dark[y - 1]![x - 1]]).size === 1)
        blocks += 1;
  const share = dark.flat().filter(Boolean).length / dark.length ** 2;
  const balance = Math.floor(Math.abs(share - 0.5) * 20);
  return runs.reduce((sum, run) => sum + run, 0) + blocks * 3 + finders * 40 + balance * 10;
}
