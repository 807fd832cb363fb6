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
 * Whether a name is the declared one: what `namePattern` says, in time that no pattern makes long. Of each run of signs the
 * shortest is enough, so nothing is tried twice.
 */
export function isNamed(declared: string, name: string): boolean {
  const [first = '', ...parts] = declared.split('*');
  const last = parts.pop();
  if (last === undefined) return declared === name;
  const end = name.length - last.length;
  let at = first.length;
  if (at > end || !name.startsWith(first) || !name.endsWith(last)) return false;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= end;
}

/** A declared host with its path. A browser tells hosts in lower case; the case of a path counts. */
function addressOf(declared: string): string {
  return declared.replace(/:\d+/, '').replace(/^[^/]+/, (host) => host.toLowerCase());
}
/**
 * The same for what an entry loads: a host, with all its ports and paths or with those paths that begin as declared, to be
 * held against host name and path; or a path of the own site, to be held against the path alone.
 */
export function addressPattern(declared: string): string {
  return declared.startsWith('/') ? namePattern(declared) : `${namePattern(addressOf(declared))}(/.*)?`;
}
/** Whether an address is the declared one: what `addressPattern` says, in time that no pattern makes long. */
export function isAddressed(declared: string, address: string): boolean {
  if (declared.startsWith('/')) return isNamed(declared, address);
  const own = addressOf(declared);
  return isNamed(own, address) || isNamed(`${own}/*`, address);
}

/** Everything an entry is loaded from. */
export function addressesOf(entry: CookieEntry): readonly string[] {
  return [...(entry.hosts ?? []), ...(isLoaded(entry) ? entry.names : [])];
}
