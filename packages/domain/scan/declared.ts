import type { CookieCategory, CookieEntry, Manifest } from '../manifest/manifest.ts';

/** The part of a declaration a crawl is held against. All of it is published on the cookie page anyway. */
export interface Declared {
  readonly organisation: string;
  /** Number of the published version; null for a manifest read from a file. */
  readonly version: number | null;
  readonly cookies: Readonly<Record<string, CookieEntry>>;
  readonly categories: Readonly<Record<string, CookieCategory>>;
  /** Whether a banner is declared. */
  readonly banner: boolean;
  /** Whether Global Privacy Control is said to count as a refusal. */
  readonly gpc?: boolean;
  /** Since when it has been said, `YYYY-MM-DD`; absent for a manifest that is not published. */
  readonly gpcSince?: string;
  /** Ids of the statements about cookies, by what they say. */
  readonly promises: Readonly<Record<string, readonly string[]>>;
}
const about = [
  'analytics-opt-out',
  'banner-choices',
  'cookie-kinds',
  'cookie-lifetimes',
  'cookie-list',
  'cookie-settings',
  'cookies-after-consent',
  'tracking-technologies',
] as const;
export type CookieStatement = (typeof about)[number];

/** What of a manifest a crawl is held against. */
export function declaredIn(manifest: Manifest, version: number | null, gpcSince?: string): Declared {
  const said = about.map((says) => [
    says,
    manifest.statements.filter((statement) => statement.says === says).map(({ id }) => id),
  ]);
  return {
    organisation: manifest.organisation.id,
    version,
    cookies: manifest.cookies ?? {},
    categories: manifest.cookieCategories ?? {},
    banner: manifest.banner !== undefined,
    gpc: manifest.banner?.gpc === true,
    ...(gpcSince === undefined ? {} : { gpcSince }),
    promises: Object.fromEntries(said) as Declared['promises'],
  };
}
