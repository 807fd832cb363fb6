import type { CookieEntry } from '../manifest/manifest.ts';

/** Scripts, beacons and tags are named by what is requested; the others by what they leave behind. */
export function isLoaded({ kind }: CookieEntry): boolean {
  return kind === 'script' || kind === 'beacon' || kind === 'tag';
}

/**
 * A declared name as the source of a regular expression for all of it; `*` stands for any run of signs. The banner and
 * the scan read names and addresses by the same.
 */
export function namePattern(declared: string): string {
  return declared.replaceAll(/[$()+.?[\]\\^{|}]/g, String.raw`\$&`).replaceAll('*', '.*');
}

/**
 * The same for what an entry loads: a host, with all its ports and paths or with those paths that begin as declared, to be
 * held against host name and path; or a path of the own site, to be held against the path alone.
 */
export function addressPattern(declared: string): string {
  if (declared.startsWith('/')) return namePattern(declared);
  // A browser tells hosts in lower case; the case of a path counts.
  const address = declared.replace(/:\d+/, '').replace(/^[^/]+/, (host) => host.toLowerCase());
  return `${namePattern(address)}(/.*)?`;
}

/** Everything an entry is loaded from. */
export function addressesOf(entry: CookieEntry): readonly string[] {
  return [...(entry.hosts ?? []), ...(isLoaded(entry) ? entry.names : [])];
}
