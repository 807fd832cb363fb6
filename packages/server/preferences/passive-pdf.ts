import { inflateSync } from 'node:zlib';

/** Names of a PDF under which something runs, is sent, is played or lies attached (ISO 32000-2, 12.6.4; 7.11.4). */
const active =
  /\/(?:JavaScript|Launch|SubmitForm|ImportData|RichMedia|Rendition|GoToE|EmbeddedFiles?|Encrypt|XFA(?=\s*[[<\d])|JS(?=\s*[(<\d]))/;
/** So much all streams of objects may unpack to, in bytes: they hold dictionaries, not pictures. */
const mostUnpacked = 16 * 1024 * 1024;
/** So many streams of objects at most; programs put a hundred objects and more into one. */
const mostStreams = 2000;
/** So far around its name the dictionary of a stream is looked for, in bytes. */
const around = 2048;

/** Names may be written with `#4a` for a letter. */
const plainNames = (text: string): string =>
  text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/**
 * Whether a PDF holds nothing that runs by itself, as far as it can be looked into: scripts, programs, forms that send,
 * media and attachments are looked for in the file and in its packed streams of objects. What is encrypted or packed
 * otherwise cannot be looked into and counts as active, and so does what would take too long to look into.
 */
export function isPassivePdf(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  const plain = plainNames(text);
  if (active.test(plain)) return false;
  const packed = [...text.matchAll(/\/ObjStm/g)].map(({ index }) => index);
  // One that hides its name from this look.
  if (plain.split('/ObjStm').length - 1 !== packed.length) return false;
  if (packed.length > mostStreams) return false;
  // One allowance for all: many names can lead to the same packed bytes.
  let left = mostUnpacked;
  return packed.every((at) => {
    const objects = unpacked(bytes, text, at, left);
    left -= objects?.length ?? 0;
    return objects !== undefined && !active.test(plainNames(objects));
  });
}

/** The objects in the stream whose dictionary is at this place; undefined when they cannot be read, or are more than `most` bytes. */
function unpacked(bytes: Uint8Array, text: string, at: number, most: number): string | undefined {
  const start = /stream\r?\n/.exec(text.slice(at, at + around));
  if (!start) return undefined;
  const before = text.slice(Math.max(0, at - around), at);
  const dictionary = before.slice(Math.max(0, before.lastIndexOf('obj'))) + text.slice(at, at + start.index);
  const from = at + start.index + start[0].length;
  const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.replaceAll(/[[\]\s]/g, '') ?? '';
  if (filters === '') {
    const end = text.indexOf('endstream', from);
    return end < 0 || end - from > most ? undefined : text.slice(from, end);
  }
  if (filters !== '/FlateDecode' || most <= 0) return undefined;
  try {
    return inflateSync(bytes.subarray(from), { maxOutputLength: most }).toString('latin1');
  } catch {
    return undefined;
  }
}
