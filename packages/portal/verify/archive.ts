import { sameBytes } from '@amanat/domain/ledger/bytes.ts';
import { unzipSync, Zip, ZipPassThrough } from 'fflate';

/** The files of a ZIP, or undefined when it is not one. */
export function unpack(archive: Uint8Array): Map<string, Uint8Array> | undefined {
  try {
    return new Map(Object.entries(unzipSync(archive)));
  } catch {
    return undefined;
  }
}
/** Whether the archive is, byte for byte, the one form an exported journal with these files has. */
export function isExactForm(archive: Uint8Array, files: ReadonlyMap<string, Uint8Array>): boolean {
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
