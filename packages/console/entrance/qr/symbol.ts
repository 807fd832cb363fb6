/** A square of modules, dark where true, and which of them carry no codewords. */
export interface Symbol {
  readonly size: number;
  readonly dark: boolean[][];
  readonly fixed: boolean[][];
}
const squareOf = (size: number) => Array.from({ length: size }, () => Array<boolean>(size).fill(false));

/** Centres of the alignment patterns along one side. */
function alignments(version: number, size: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, i) => size - 7 - (count - 2 - i) * step)];
}

/** A symbol with everything that is the same in each of its version: finders, timing, alignment, version. */
export function emptySymbol(version: number): Symbol {
  const size = version * 4 + 17;
  const symbol = { size, dark: squareOf(size), fixed: squareOf(size) };
  const set = setterOf(symbol);
  for (let i = 0; i < size; i += 1) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    ring(symbol, x, y, 4, (far) => far !== 2 && far !== 4);
  const centres = alignments(version, size);
  const last = centres.length - 1;
  centres.forEach((x, i) =>
    centres.forEach((y, j) => {
      const isFinder = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0);
      if (!isFinder) ring(symbol, x, y, 2, (far) => far !== 1);
    }),
  );
  writeFormat(symbol, 0);
  if (version >= 7) writeVersion(symbol, version);
  return symbol;
}
function setterOf({ size, dark, fixed }: Symbol) {
  return (x: number, y: number, isDark: boolean) => {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    dark[y]![x] = isDark;
    fixed[y]![x] = true;
  };
}
/** Squares around a centre; `isDark` by the distance from it. */
function ring(symbol: Symbol, x: number, y: number, radius: number, isDark: (far: number) => boolean): void {
  const set = setterOf(symbol);
  for (let dy = -radius; dy <= radius; dy += 1)
    for (let dx = -radius; dx <= radius; dx += 1)
      set(x + dx, y + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
}
function checked(data: number, times: number, generator: number): number {
  let rest = data;
  for (let i = 0; i < times; i += 1) rest = (rest << 1) ^ ((rest >>> (times - 1)) * generator);
  return (data << times) | rest;
}
/** Level M and the mask, twice, with their own correction. */
export function writeFormat(symbol: Symbol, mask: number): void {
  const set = setterOf(symbol);
  const { size } = symbol;
  const bits = checked(mask, 10, 0x537) ^ 0x5412;
  const bit = (i: number) => ((bits >>> i) & 1) === 1;
  for (let i = 0; i < 6; i += 1) set(8, i, bit(i));
  set(8, 7, bit(6));
  set(8, 8, bit(7));
  set(7, 8, bit(8));
  for (let i = 9; i < 15; i += 1) set(14 - i, 8, bit(i));
  for (let i = 0; i < 8; i += 1) set(size - 1 - i, 8, bit(i));
  for (let i = 8; i < 15; i += 1) set(8, size - 15 + i, bit(i));
  set(8, size - 8, true);
}
function writeVersion(symbol: Symbol, version: number): void {
  const set = setterOf(symbol);
  const bits = checked(version, 12, 0x1f25);
  for (let i = 0; i < 18; i += 1) {
    const isDark = ((bits >>> i) & 1) === 1;
    const [far, near] = [symbol.size - 11 + (i % 3), Math.floor(i / 3)];
    set(far, near, isDark);
    set(near, far, isDark);
  }
}

/** Places that carry codewords, in the order they are filled: up and down in pairs of columns from the right. */
export function freePlaces({ size, fixed }: Symbol): readonly (readonly [x: number, y: number])[] {
  const places: [number, number][] = [];
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const isUp = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1)
      for (const x of [right, right - 1]) {
        const y = isUp ? size - 1 - step : step;
        if (!fixed[y]![x]) places.push([x, y]);
      }
  }
  return places;
}
