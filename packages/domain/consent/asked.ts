import { cookieCategoryIds } from '../manifest/lists.ts';
import type { CookieCategory, CookieEntry, Manifest } from '../manifest/manifest.ts';

export type CookieCategoryId = (typeof cookieCategoryIds)[number];

/** A cookie category as the banner asks for it. */
export interface AskedCategory {
  readonly id: CookieCategoryId;
  readonly category: CookieCategory;
  /** True for the necessary ones: shown, fixed on, never asked. */
  readonly fixed: boolean;
  /** Purposes whose consent it carries. */
  readonly purposes: readonly string[];
  /** Its cookies, storage, scripts and beacons, by id. */
  readonly cookies: readonly (CookieEntry & { readonly id: string })[];
}

const categoryOfKind: Readonly<Record<string, CookieCategoryId>> = {
  analytics: 'analytics',
  research: 'analytics',
  marketing: 'marketing',
  profiling: 'marketing',
  personalisation: 'functional',
};

/**
 * The categories of a declaration in the banner's order: necessary, functional, analytics, marketing. A category
 * carries the purpose it names and those purposes marked `cookies` that are of its kind (SMA-13, LAL-C3).
 */
export function askedCategories(manifest: Manifest): readonly AskedCategory[] {
  const known = remembered.get(manifest);
  if (known) return known;
  const asked = derived(manifest);
  remembered.set(manifest, asked);
  return asked;
}

// A declaration never changes once loaded; every consent asks this of it.
const remembered = new WeakMap<Manifest, readonly AskedCategory[]>();

function derived(manifest: Manifest): readonly AskedCategory[] {
  const declared = manifest.cookieCategories ?? {};
  const cookies = Object.entries(manifest.cookies ?? {}).map(([id, entry]) => ({ id, ...entry }));
  return cookieCategoryIds.flatMap((id) => {
    const category = declared[id];
    if (!category) return [];
    const fixed = id === 'necessary';
    return [
      {
        id,
        category,
        fixed,
        purposes: fixed ? [] : purposesOf(manifest, id, category),
        cookies: cookies.filter((cookie) => cookie.category === id),
      },
    ];
  });
}

function purposesOf(manifest: Manifest, id: CookieCategoryId, category: CookieCategory): readonly string[] {
  const named = Object.values(manifest.cookieCategories ?? {}).map((other) => other.purpose);
  const marked = Object.entries(manifest.purposes)
    .filter(([key, p]) => p.cookies && !named.includes(key) && categoryOfKind[p.kind] === id)
    .map(([key]) => key);
  return category.purpose === undefined ? marked : [category.purpose, ...marked];
}

/** Whether somebody else than the organisation sets it. */
export function isThirdParty(cookie: CookieEntry): boolean {
  return cookie.thirdParty === true || cookie.provider !== 'self';
}
