/** Height of a tile: 2^8 hashes (C2SP tlog-tiles). */
export const tileHeight = 8;
export const tileWidth = 256;

/** Tile `index` of tile level `level`; it holds `width` (1…256) hashes of tree level 8·level. */
export interface TileName {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}
/** Path of a tile (C2SP tlog-tiles): `tile/0/x001/067`, partial `tile/0/x001/067.p/5`. */
export function tilePath(tile: TileName): string {
  let rest = Math.floor(tile.index / 1000);
  let path = group(tile.index % 1000);
  while (rest > 0) {
    path = `x${group(rest % 1000)}/${path}`;
    rest = Math.floor(rest / 1000);
  }
  const partial = tile.width === tileWidth ? '' : `.p/${tile.width}`;
  return `tile/${tile.level}/${path}${partial}`;
}
/** The tile a path names, or undefined when the path is not one that tilePath writes. */
export function parseTilePath(path: string): TileName | undefined {
  const match = /^tile\/(\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (!match) return undefined;
  const index = Number(match[2]!.replaceAll(/[x/]/g, ''));
  const width = match[3] === undefined ? tileWidth : Number(match[3]);
  const tile = { level: Number(match[1]), index, width };
  const valid = width >= 1 && width <= tileWidth && tile.level < 64 && tilePath(tile) === path;
  return valid ? tile : undefined;
}
/** The tiles a tree of `size` leaves consists of: the full ones and the partial one at the right of each level. */
export function* tilesOf(size: number): Generator<TileName> {
  for (let level = 0, hashes = size; hashes > 0; level++, hashes = Math.floor(hashes / tileWidth)) {
    const full = Math.floor(hashes / tileWidth);
    for (let index = 0; index < full; index++) yield { level, index, width: tileWidth };
    if (hashes % tileWidth > 0) yield { level, index: full, width: hashes % tileWidth };
  }
}
function group(n: number): string {
  return String(n).padStart(3, '0');
}
