import { canonicalText } from '../ledger/canonical.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { askedCategories } from './asked.ts';

/**
 * What a person agreed to, as one text: purposes behind each category with the data they use and who gets it, and
 * who sets cookies from where. Two versions with the same text need no new consent; wording alone may change.
 */
export function consentScope(manifest: Manifest): string {
  return canonicalText(
    askedCategories(manifest)
      .filter((asked) => !asked.fixed)
      .map((asked) => ({
        category: asked.id,
        longest: asked.category.longest ?? null,
        purposes: asked.purposes.map((id) => {
          const purpose = manifest.purposes[id];
          return {
            id,
            kind: purpose?.kind ?? null,
            categories: (purpose?.categories ?? []).toSorted(),
            recipients: (purpose?.recipients ?? []).toSorted(),
          };
        }),
        cookies: asked.cookies
          .map((c) => `${c.provider} ${c.kind} ${c.names.join(',')} ${c.serves} ${c.lifetime}`)
          .toSorted(),
      })),
  );
}

/**
 * The oldest version whose consent still counts under the newest: the banner asks anew when the stored choice was
 * made under an older one (LAL-8.5).
 * @param versions oldest first, the last one in force.
 */
export function consentGoodSince(
  versions: readonly { readonly number: number; readonly manifest: Manifest }[],
): number {
  const newest = versions.at(-1);
  if (!newest) return 1;
  const scope = consentScope(newest.manifest);
  let since = newest.number;
  for (const version of versions.toReversed()) {
    if (consentScope(version.manifest) !== scope) break;
    since = version.number;
  }
  return since;
}
