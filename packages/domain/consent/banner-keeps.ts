import type { CookieEntry, Manifest } from '../manifest/manifest.ts';
import { standsOnSite } from '../notices/on-site.ts';

/** A thing the consent banner itself leaves in the browser, once a choice was made. */
export interface KeptByBanner {
  readonly name: string;
  readonly kind: CookieEntry['kind'];
  readonly what: string;
}
/**
 * What the banner keeps: the choice, its texts for the time the server is away, and choices that wait to be sent.
 * Nothing of it is there before the choice.
 */
export const keptByBanner: readonly KeptByBanner[] = [
  { name: 'amanat', kind: 'cookie', what: 'the choice' },
  { name: 'amanat-config', kind: 'local-storage', what: 'the texts of the banner' },
  { name: 'amanat-queue', kind: 'local-storage', what: 'choices not yet sent' },
];
/** That somebody closed the notice of a changed policy: which version's. Nothing of it is there before. */
export const keptByNotice: KeptByBanner = {
  name: 'amanat-notice',
  kind: 'local-storage',
  what: 'which notice of a change was closed',
};
/** What the banner of this declaration keeps: the notice's note where changes are shown on the site. */
export function keptWith(manifest: Manifest): readonly KeptByBanner[] {
  return standsOnSite(manifest) ? [...keptByBanner, keptByNotice] : keptByBanner;
}
