/** What is known of a PDF without drawing it. */
export interface PdfLook {
  /** How many pages; null where they lie in packed objects and are not counted without unpacking them. */
  readonly pages: number | null;
  /** The first page as the scanner took it: a JPEG, where every page is one picture. */
  readonly scan: Uint8Array<ArrayBuffer> | null;
}
/** Dots on the shorter side: smaller pictures are logos and stamps. */
const leastOfPage = 400;

/**
 * Looks into a PDF that was attached. Nothing of it is run or drawn: page objects are counted, and of a scan the picture
 * that its first page consists of is cut out as it is (ISO 32000-2, 7.4.8). A file that packs its objects tells neither.
 */
export function lookIntoPdf(bytes: Uint8Array<ArrayBuffer>): PdfLook {
  // A letter a byte: places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(bytes);
  if (/\/(?:ObjStm|Encrypt)\b/.test(text)) return { pages: null, scan: null };
  const pages = [...text.matchAll(/\/Type\s*\/Page(?![A-Za-z])/g)].length;
  const images = [...text.matchAll(/\/Subtype\s*\/Image(?![A-Za-z])/g)].map(({ index }) => index);
  const [first] = images;
  if (pages === 0) return { pages: null, scan: null };
  const isScan = first !== undefined && images.length === pages;
  return { pages, scan: isScan ? jpegAt(bytes, text, first) : null };
}

/** The picture in whose dictionary this place lies, when it is a JPEG of the size of a page. */
function jpegAt(bytes: Uint8Array<ArrayBuffer>, text: string, at: number): Uint8Array<ArrayBuffer> | null {
  const begin = text.lastIndexOf(' obj', at);
  const start = /stream\r?\n/.exec(text.slice(at, at + 2048));
  if (begin < 0 || !start) return null;
  const from = at + start.index + start[0].length;
  const dictionary = text.slice(begin, from);
  const side = (name: string) => Number(new RegExp(`/${name}\\s+(\\d+)`).exec(dictionary)?.[1] ?? 0);
  const end = text.indexOf('endstream', from);
  // That filter alone: a JPEG that is packed once more is none as it lies there.
  const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.replaceAll(/[[\]\s]/g, '');
  const isJpeg = filter === '/DCTDecode' && bytes[from] === 0xff && bytes[from + 1] === 0xd8;
  if (!isJpeg || end < 0 || Math.min(side('Width'), side('Height')) < leastOfPage) return null;
  return bytes.slice(from, end);
}
