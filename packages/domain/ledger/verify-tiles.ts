import type { JournalSource } from './journal-source.ts';
import { sameBytes, concat } from './bytes.ts';
import { tileHeight, tileWidth } from './tile.ts';

/** Compares rebuilt hashes with the tiles of a source, one tile at a time. */
export interface TileComparison {
  readonly fault: string | undefined;
  /** Index of the first entry whose hash is not the one in its tile. */
  readonly firstDifference: number | undefined;
  subtree(level: number, hash: Uint8Array): void;
  /** Whether a full tile waits for `compare`. */
  due(): boolean;
  compare(): Promise<void>;
  /** Compares the partial tiles at the right edge. */
  finish(): Promise<void>;
}
interface Rebuilt {
  readonly level: number;
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
}
export function compareTiles(source: JournalSource): TileComparison {
  const rows: Uint8Array[][] = [];
  const done: number[] = [];
  const full: Rebuilt[] = [];
  let fault: string | undefined;
  let firstDifference: number | undefined;
  const differs = async ({ level, index, hashes }: Rebuilt): Promise<void> => {
    const bytes = await source.tile({ level, index, width: hashes.length });
    if (bytes && sameBytes(bytes, concat(...hashes))) return;
    const at = bytes
      ? hashes.findIndex((hash, i) => !sameBytes(hash, bytes.subarray(i * 32, i * 32 + 32)))
      : 0;
    fault ??= bytes
      ? `tile ${index} of level ${level} differs from the entries at its hash ${at < 0 ? hashes.length : at}`
      : `tile ${index} of level ${level} is missing`;
    if (level === 0 && bytes && at >= 0) firstDifference ??= index * tileWidth + at;
  };
  const compare = async () => {
    for (const tile of full.splice(0)) await differs(tile);
  };
  return {
    get fault() {
      return fault;
    },
    get firstDifference() {
      return firstDifference;
    },
    subtree(level, hash) {
      if (level % tileHeight !== 0) return;
      const tileLevel = level / tileHeight;
      const row = (rows[tileLevel] ??= []);
      row.push(hash);
      if (row.length < tileWidth) return;
      full.push({ level: tileLevel, index: done[tileLevel] ?? 0, hashes: row });
      done[tileLevel] = (done[tileLevel] ?? 0) + 1;
      rows[tileLevel] = [];
    },
    due: () => full.length > 0,
    compare,
    async finish() {
      await compare();
      for (const [level, hashes] of rows.entries()) {
        if (hashes.length > 0) await differs({ level, index: done[level] ?? 0, hashes });
      }
    },
  };
}
