import type { CookieEntry } from '../manifest/manifest.ts';

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
