import type { CookieEntry, Manifest } from '../../../manifest/manifest.ts';

/** The cookie list as `[id, entry]`. */
export function cookieEntries(manifest: Manifest): readonly (readonly [string, CookieEntry])[] {
  return Object.entries(manifest.cookies ?? {});
}
