/** Error correction M of ISO/IEC 18004, by version from 1: codewords of correction in a block, and blocks. */
const correction = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];
export const largestVersion = correction.length;

/** Modules that carry codewords, in a symbol of this version. */
function dataModules(version: number): number {
  const plain = (16 * version + 128) * version + 64;
  if (version < 2) return plain;
  const aligned = Math.floor(version / 7) + 2;
  return plain - ((25 * aligned - 10) * aligned - 55) - (version < 7 ? 0 : 36);
}
/** How a version divides its codewords. */
export function layoutOf(version: number) {
  const all = Math.floor(dataModules(version) / 8);
  const each = correction[version - 1]!;
  const count = blocks[version - 1]!;
  return { all, correction: each, blocks: count, data: all - each * count };
}

/** Bytes of text that fit into a version: its data codewords without mode, length and end. */
const room = (version: number) => layoutOf(version).data - (version < 10 ? 2 : 3);
/** The smallest version the bytes fit into; undefined when none does. */
export function versionFor(bytes: number): number | undefined {
  const versions = Array.from({ length: largestVersion }, (_, i) => i + 1);
  return versions.find((version) => room(version) >= bytes);
}

/** Product in GF(256) modulo x⁸ + x⁴ + x³ + x² + 1. */
export function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((b >>> bit) & 1) * a;
  }
  return product;
}
function divisorOf(degree: number): readonly number[] {
  const divisor = Array.from({ length: degree }, (_, i): number => (i === degree - 1 ? 1 : 0));
  let root = 1;
  for (let i = 0; i < degree; i += 1) {
    for (let j = 0; j < degree; j += 1) divisor[j] = times(divisor[j]!, root) ^ (divisor[j + 1] ?? 0);
    root = times(root, 2);
  }
  return divisor;
}
function remainder(data: readonly number[], divisor: readonly number[]): readonly number[] {
  const rest = divisor.map(() => 0);
  for (const byte of data) {
    const factor = byte ^ rest.shift()!;
    rest.push(0);
    divisor.forEach((each, i) => (rest[i]! ^= times(each, factor)));
  }
  return rest;
}

/** The bytes in byte mode, ended and filled up to what the version holds. */
function padded(text: Uint8Array, version: number): readonly number[] {
  const { data } = layoutOf(version);
  const bits: number[] = [
    ...bitsOf(4, 4),
    ...bitsOf(text.length, version < 10 ? 8 : 16),
    ...[...text].flatMap((byte) => bitsOf(byte, 8)),
  ];
  while (bits.length < data * 8 && (bits.length % 8 !== 0 || bits.length < text.length * 8 + 12))
    bits.push(0);
  const bytes = Array.from({ length: Math.ceil(bits.length / 8) }, (_, i) =>
    bits.slice(i * 8, i * 8 + 8).reduce<number>((byte, bit) => (byte << 1) | bit, 0),
  );
  for (let fill = 0xec; bytes.length < data; fill ^= 0xec ^ 0x11) bytes.push(fill);
  return bytes;
}
const bitsOf = (value: number, length: number) =>
  Array.from({ length }, (_, i) => (value >>> (length - 1 - i)) & 1);

/** All codewords in the order they are drawn: data and correction of the blocks, woven. */
export function codewords(text: Uint8Array, version: number): readonly number[] {
  const layout = layoutOf(version);
  const bytes = padded(text, version);
  const divisor = divisorOf(layout.correction);
  const short = Math.floor(layout.data / layout.blocks);
  const long = layout.data % layout.blocks;
  let at = 0;
  const parts = Array.from({ length: layout.blocks }, (_, i) => {
    const length = short + (i >= layout.blocks - long ? 1 : 0);
    const data = bytes.slice(at, (at += length));
    return { data, rest: remainder(data, divisor) };
  });
  const woven = (length: number, pick: (part: (typeof parts)[number]) => readonly number[]) =>
    Array.from({ length }, (_, i) => parts.flatMap((part) => pick(part)[i] ?? [])).flat();
  return [...woven(short + 1, ({ data }) => data), ...woven(layout.correction, ({ rest }) => rest)];
}
