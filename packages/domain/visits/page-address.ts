/** An address of a page without anything that could be somebody's own. */
export interface PlainAddress {
  /** Host without port, lower case. */
  readonly host: string;
  /** Path without query and fragment; a part that looks like an identifier is `*`. */
  readonly path: string;
}
const longest = 200;

/**
 * Takes query, fragment, port, name and password off an address, and from its path whatever looks like an identifier
 * of a person or a document (ALQ-4.3). Undefined when it is no address of the web.
 */
export function plainAddress(address: string): PlainAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const path = pathname.split('/').map(plainPart).join('/');
  // Cut at a border of two parts: half a part could be the beginning of a name.
  const cut = path.length > longest ? path.slice(0, path.lastIndexOf('/', longest - 1) + 1) : path;
  return { host: hostname.toLowerCase(), path: cut };
}

/** A part of a path as it is kept: words stay, what looks like an identifier becomes `*`. */
function plainPart(part: string): string {
  return looksLikeIdentifier(decoded(part)) ? '*' : part;
}
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Percent signs that mean nothing: whoever wrote them, it is no word of the site.
    return '%';
  }
}

/** An address of mail, a long number, a UUID, a token: many digits, letters and digits mixed at length, or coded twice. */
function looksLikeIdentifier(text: string): boolean {
  if (/[@%]/.test(text) || (text.match(/\d/g)?.length ?? 0) >= 6) return true;
  const words = text.split(/[-_.~ ]/);
  return (
    words.some(
      (word) => word.length >= 24 || (word.length >= 12 && /\d/.test(word) && /\p{L}/u.test(word)),
    ) ||
    isToken(words.join('')) ||
    turns(text) >= 4
  );
}
/** Base64url has `-` and `_` among its characters: a token may fall into short words. No word of a site mixes so much. */
function isToken(text: string): boolean {
  return text.length >= 16 && /\d/.test(text) && /\p{Lu}/u.test(text) && /\p{Ll}/u.test(text);
}
/** How often a capital follows a small letter, or a digit and a letter each other. */
function turns(text: string): number {
  return text.match(/(?<=\p{Ll})\p{Lu}|(?<=\p{L})\d|(?<=\d)\p{L}/gu)?.length ?? 0;
}
