/** A cookie as it was asked for, in a header or by a script. Its value is never kept. */
export interface AskedCookie {
  readonly name: string;
  /** Domain it was asked for, without the leading dot; undefined for the host itself. */
  readonly domain: string | undefined;
  /** Seconds; null until the browser closes. */
  readonly lifetime: number | null;
  /** True when it takes a cookie away instead of setting one. */
  readonly isDeletion: boolean;
}

/** Reads the attributes of a cookie (RFC 6265 §5.2); `now` in milliseconds. */
export function askedCookie(name: string, attributes: string, now: number): AskedCookie {
  const given = new Map(
    attributes
      .split(';')
      .map((part) => part.trim().split('='))
      .map(([key = '', ...value]) => [key.toLowerCase(), value.join('=').trim()]),
  );
  const maxAge = given.get('max-age');
  const expires = given.get('expires');
  const ends = expires === undefined ? Number.NaN : Date.parse(expires);
  const lifetime =
    maxAge !== undefined && /^-?\d+$/.test(maxAge)
      ? Number(maxAge)
      : Number.isNaN(ends)
        ? null
        : Math.round((ends - now) / 1000);
  return {
    name,
    domain: given.get('domain')?.replace(/^\./, '').toLowerCase() || undefined,
    lifetime,
    isDeletion: lifetime !== null && lifetime <= 0,
  };
}

/** The cookie of one `Set-Cookie` line. */
export function cookieOfHeader(line: string, now: number): AskedCookie {
  const [pair = '', ...attributes] = line.split(';');
  return askedCookie((pair.split('=')[0] ?? '').trim(), attributes.join(';'), now);
}
