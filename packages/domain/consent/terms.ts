import type { Manifest } from '../manifest/manifest.ts';
import { type AskedCategory, askedCategories } from './asked.ts';
import { consentTerm, defaultConsentTerm, lapsesAt, shortestLife, soonestTerms } from './lapse.ts';

/** How long consent counts where neither a category nor a purpose says it. */
export function generalTerm(manifest: Manifest): string {
  return manifest.banner?.lasts ?? defaultConsentTerm;
}

/**
 * How long consent to a purpose counts under a declaration: until the first end of the term of the category that asks for it,
 * else the banner's, and its own. Nearly always that is one term; two where now the one and now the other ends first (`P30D`
 * and `P1M`). Worked out once, because a crowd asks for the same few.
 */
export function termsOf(manifest: Manifest, purpose: string): readonly string[] {
  const known = termsByPurpose.get(manifest) ?? new Map<string, readonly string[]>();
  termsByPurpose.set(manifest, known);
  const terms = known.get(purpose) ?? derived(manifest, purpose);
  known.set(purpose, terms);
  return terms;
}
// A declaration never changes once loaded.
const termsByPurpose = new WeakMap<Manifest, Map<string, readonly string[]>>();

function derived(manifest: Manifest, purpose: string): readonly string[] {
  const asked = askedCategories(manifest)
    .filter(({ purposes }) => purposes.includes(purpose))
    .map(({ category }) => category.lasts ?? generalTerm(manifest));
  const own = manifest.purposes[purpose]?.consentLasts;
  return soonestTerms([...(asked.length > 0 ? asked : [generalTerm(manifest)]), ...(own ? [own] : [])]);
}

/** The same for a category of the banner: until the first end of what it carries (LAL-C8.2). */
export function termsOfCategory(
  manifest: Manifest,
  { category, purposes }: AskedCategory,
): readonly string[] {
  const own = category.lasts ?? generalTerm(manifest);
  return soonestTerms([own, ...purposes.flatMap((purpose) => termsOf(manifest, purpose))]);
}

/**
 * By category, when it lapses of a choice that was given at an instant, where that is before the whole of it does.
 * @param expires when the choice lapses as a whole.
 */
export function categoryEnds(
  manifest: Manifest,
  at: string,
  expires: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    askedCategories(manifest)
      .filter(({ fixed }) => !fixed)
      .map((asked) => [asked.id, lapsesAt(at, ...termsOfCategory(manifest, asked))] as const)
      .filter(([, end]) => end < expires),
  );
}

/** A purpose agreed to, with the terms of which the first to end ends it (`termsOf`). */
export type PurposeTerms = readonly [purpose: string, terms: readonly string[]];

/**
 * When a choice lapses as a whole, which is with the last of the purposes agreed to, and which of them lapse before that.
 * @param given when it was given, ISO 8601 UTC.
 * @param latest an instant at which all of it lapses by itself, where there is one.
 */
export function endsByPurpose(
  manifest: Manifest,
  agreed: readonly PurposeTerms[],
  given: string,
  latest: string | null = null,
): { readonly expires: string; readonly ends?: Readonly<Record<string, string>> } {
  const until = (terms: readonly string[]) => {
    const end = lapsesAt(given, ...terms);
    return latest !== null && latest < end ? latest : end;
  };
  const ends = agreed.map(([id, terms]) => [id, until(terms)] as const);
  const expires =
    ends.length === 0
      ? until([generalTerm(manifest)])
      : ends.reduce((last, [, end]) => (end > last ? end : last), '');
  const sooner = ends.filter(([, end]) => end !== expires);
  return sooner.length === 0 ? { expires } : { expires, ends: Object.fromEntries(sooner) };
}

/** For how long a choice at the banner counts at least, whatever it says and whenever it is made; milliseconds. */
export function surelyCounts(manifest: Manifest): number {
  const known = certain.get(manifest);
  if (known !== undefined) return known;
  const terms = [
    generalTerm(manifest),
    ...askedCategories(manifest).flatMap((asked) => termsOfCategory(manifest, asked)),
  ];
  const least = Math.min(...terms.map((term) => shortestLife(consentTerm(term))));
  certain.set(manifest, least);
  return least;
}
const certain = new WeakMap<Manifest, number>();
