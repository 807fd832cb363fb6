import { sameBytes } from './bytes.ts';

/** What is used of a ZIP library (`fflate`); passed in, because the domain depends on none. */
export interface ZipLibrary {
  unzipSync(archive: Uint8Array): Readonly<Record<string, Uint8Array>>;
  readonly Zip: new (take: (error: Error | null, data: Uint8Array, final: boolean) => void) => {
    add(file: object): void;
    end(): void;
  };
  readonly ZipPassThrough: new (name: string) => ZipEntry;
}
interface ZipEntry {
  mtime?: Date | string | number | undefined;
  push(bytes: Uint8Array, final?: boolean): void;
}
/** The files of a ZIP, or undefined when it is not one. */
export function unpack({ unzipSync }: ZipLibrary, archive: Uint8Array): Map<string, Uint8Array> | undefined {
  try {
    return new Map(Object.entries(unzipSync(archive)));
  } catch {
    return undefined;
  }
}
/**
 * Whether the archive is, byte for byte, the one form an exported journal with these files has: stored, in this
 * order, all dates alike. A flipped bit in a checksum, a date or a header is found by this and by nothing else.
 */
export function isExactForm(
  { Zip, ZipPassThrough }: ZipLibrary,
  archive: Uint8Array,
  files: ReadonlyMap<string, Uint8Array>,
): boolean {
  let at = 0;
  let same = true;
  const zip = new Zip((error, data) => {
    same &&= error === null && sameBytes(data, archive.subarray(at, at + data.length));
    at += data.length;
  });
  for (const [name, bytes] of files) {
    const file = new ZipPassThrough(name);
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    // Copied: the library may transfer what it is given.
    file.push(Uint8Array.from(bytes));
    file.push(new Uint8Array(0), true);
    if (!same) return false;
  }
  zip.end();
  return same && at === archive.length;
}
