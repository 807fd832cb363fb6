import { turkishFor } from '../../consent/testing/turkish.ts';
import type { BannerLanguage } from '../banner-language.ts';
import { changed } from './rule-fixture.ts';

/** Changes that give the clean manifest whole Turkish, with values set at `/`-separated paths of it; undefined removes. */
export function inTurkish(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    'languages/tr': turkishFor(changed({})),
    ...Object.fromEntries(Object.entries(changes).map(([path, value]) => [`languages/tr/${path}`, value])),
  };
}
/** The same under another tag. */
export function inLanguage(tag: string, change: Partial<BannerLanguage> = {}): Record<string, unknown> {
  return { [`languages/${tag}`]: { ...turkishFor(changed({})), language: tag, ...change } };
}
