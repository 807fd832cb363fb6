import { canonicalText } from '../ledger/canonical.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { askedCategories, type AskedCategory } from './asked.ts';
import { textAt } from './language/missing.ts';
import { textsOfCategory } from './language/shown-texts.ts';
import { termsOfCategory } from './terms.ts';

/** A version as far as it matters to who is asked anew. */
export interface AskedVersion {
  readonly number: number;
  readonly manifest: Manifest;
  /** Purposes whose consent the diff to the version before says must be asked anew. */
  readonly consentAnew?: readonly string[];
}

/**
 * What a person agrees to with a category, as one text: its words, the purposes behind it with the data they use and
 * who gets it, who sets what for how long, on which sites. The order in which things are written down means nothing.
 * @param language one that the organisation wrote in a file: its words of the category are part of the text then.
 */
export function consentScope(manifest: Manifest, asked: AskedCategory, language?: string): string {
  const { id, category, purposes, cookies } = asked;
  const recipient = (key: string) => {
    const known = manifest.recipients?.[key];
    return { id: key, name: known?.name ?? null, country: known?.country ?? null };
  };
  const inOrder = (values: readonly string[] = []) => values.toSorted();
  const byText = (rows: readonly object[]) => rows.map((row) => canonicalText(row)).toSorted();
  const file = language === undefined ? undefined : manifest.languages?.[language];
  const said =
    file && textsOfCategory(manifest, id).map(({ path }) => [path.join('/'), textAt(file, path) ?? null]);
  return canonicalText({
    id,
    said: said ? Object.fromEntries(said) : null,
    name: category.name,
    text: category.text,
    longest: category.longest ?? null,
    lasts: termsOfCategory(manifest, asked),
    // Consent for some sites is none for others.
    together: inOrder(manifest.banner?.together),
    purposes: byText(
      purposes.map((purpose) => {
        const known = manifest.purposes[purpose];
        return {
          id: purpose,
          kind: known?.kind ?? null,
          name: known?.name ?? null,
          why: known?.why ?? null,
          categories: inOrder(known?.categories),
          recipients: inOrder(known?.recipients).map(recipient),
        };
      }),
    ),
    cookies: byText(
      cookies.map(({ names, kind, provider, thirdParty = false, lifetime, serves, purpose }) => ({
        kind,
        thirdParty,
        lifetime,
        serves,
        purpose,
        names: inOrder(names),
        provider: recipient(provider),
      })),
    ),
  });
}

/**
 * By category the banner asks about, the oldest version whose consent still counts under the newest: consent to it that
 * was given under an older one is asked anew, and no other (LAL-8.5).
 * @param versions oldest first, the last one in force.
 * @param language for who was shown this one, which the organisation wrote itself; absent: for everybody else.
 */
export function categoriesGoodSince(
  versions: readonly AskedVersion[],
  language?: string,
): Readonly<Record<string, number>> {
  const newest = versions.at(-1);
  if (!newest) return {};
  const asked = askedCategories(newest.manifest).filter((one) => !one.fixed);
  return Object.fromEntries(asked.map((one) => [one.id, goodSince(versions, newest, one, language)]));
}

function goodSince(
  versions: readonly AskedVersion[],
  newest: AskedVersion,
  asked: AskedCategory,
  language: string | undefined,
): number {
  const scope = consentScope(newest.manifest, asked, language);
  let since = newest.number;
  for (const { number, manifest, consentAnew = [] } of versions.toReversed()) {
    const then = askedCategories(manifest).find((one) => one.id === asked.id);
    if (!then || consentScope(manifest, then, language) !== scope) break;
    since = number;
    if (asked.purposes.some((purpose) => consentAnew.includes(purpose))) break;
  }
  return since;
}
