import { askedCategories } from '../consent/asked.ts';
import { restsOnConsent } from '../consent/decide.ts';
import { termsOf } from '../consent/terms.ts';
import { canonicalText } from '../ledger/canonical.ts';
import type { Manifest } from './manifest.ts';
import { meansMore } from './wider.ts';

/** What a consent to a purpose is given to, as one text. The order in which things are written down means nothing. */
function covered(manifest: Manifest, id: string): string {
  const { basis, alsoBasis, why, categories, recipients, channels, kind } = manifest.purposes[id]!;
  const cookies = askedCategories(manifest)
    .filter(({ purposes }) => purposes.includes(id))
    .flatMap((category) => category.cookies);
  return canonicalText({
    basis,
    alsoBasis: alsoBasis ?? null,
    why: why ?? null,
    categories: categories.toSorted(),
    recipients: recipients?.toSorted() ?? [],
    channels: channels?.toSorted() ?? [],
    lasts: termsOf(manifest, id),
    kind,
    cookies: cookies
      .map(({ names, provider, lifetime }) => canonicalText([names.toSorted(), provider, lifetime]))
      .toSorted(),
  });
}

/**
 * Purposes that rest on consent, alone or beside another basis, whose data, recipients, basis or period of consent
 * changed, or whose data now says more or goes farther than when it was agreed to: the old consent does not cover them
 * (LAL-8.5).
 */
export function consentsToAsk(before: Manifest, after: Manifest): readonly string[] {
  return Object.entries(after.purposes).flatMap(([id, purpose]) => {
    if (!restsOnConsent(purpose) || before.purposes[id] === undefined) return [];
    return covered(before, id) !== covered(after, id) || meansMore(before, after, id) ? [id] : [];
  });
}
