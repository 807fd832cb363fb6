import { inflateSync } from 'node:zlib';

/** Names of a PDF under which something runs, is sent, is played or lies attached (ISO 32000-2, 12.6.4; 7.11.4). */
const active =
  /\/(?:JavaScript|Launch|SubmitForm|ImportData|RichMedia|Rendition|GoToE|EmbeddedFiles?|Encrypt|XFA(?=\s*[[<\d])|JS(?=\s*[(<\d]))/;
/** So much a stream of objects may unpack to, in bytes: they hold dictionaries, not pictures. */
const mostUnpacked = 16 * 1024 * 1024;

/** Names may be written with `#4a` for a letter. */
const plainNames = (text: string): string =>
  text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/**
 * Whether a PDF holds nothing that runs by itself, as far as it can be looked into: scripts, programs, forms that send,
 * media and attachments are looked for in the file and in its packed streams of objects. What is encrypted or packed
 * otherwise cannot be looked into and counts as active.
 */
export function isPassivePdf(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  const plain = plainNames(text);
  if (active.test(plain)) return false;
  const packed = [...text.matchAll(/\/ObjStm/g)].map(({ index }) => index);
  // One that hides its name from this look.
  if (plain.split('/ObjStm').length - 1 !== packed.length) return false;
  return packed.every((at) => {
    const objects = unpacked(bytes, text, at);
    return objects !== undefined && !active.test(plainNames(objects));
  });
}

/** The objects in the stream whose dictionary is at this place; undefined when they cannot be read. */
function unpacked(bytes: Uint8Array, text: string, at: number): string | undefined {
  const start = /stream\r?\n/.exec(text.slice(at, at + 2048));
  if (!start) return undefined;
  const dictionary = text.slice(Math.max(0, text.lastIndexOf('obj', at)), at + start.index);
  const from = at + start.index + start[0].length;
  const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.replaceAll(/[[\]\s]/g, '') ?? '';
  if (filters === '') {
    const end = text.indexOf('endstream', from);
    return end < 0 ? undefined : text.slice(from, end);
  }
  if (filters !== '/FlateDecode') return undefined;
  try {
    return inflateSync(bytes.subarray(from), { maxOutputLength: mostUnpacked }).toString('latin1');
  } catch {
    return undefined;
  }
}
