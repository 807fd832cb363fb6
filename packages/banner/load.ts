import type { BannerConfig } from '@amanat/contract/consent.ts';
import { own, state } from './state.ts';

/** The language of the page, or of the tag when that names one, as it stands there: `az`, `ar-EG`, `zh-Hant-TW` … */
export function pageLanguage(): string {
  return own.dataset.lang || document.documentElement.lang || 'az';
}

/** Whether these are the words for the page; without a configuration there are none. */
export function isSpoken(config: BannerConfig | undefined): boolean {
  return pageLanguage().startsWith(String(config?.language));
}

/** What the server says about the organisation; undefined when it does not answer. */
export async function get<T>(what: string, more?: RequestInit): Promise<T | undefined> {
  try {
    const url = `${state.server}/v1/organisations/${state.organisation}/${what}`;
    const answer = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(5000), ...more });
    return answer.ok ? ((await answer.json()) as T) : undefined;
  } catch {
    // The server is away: nothing starts that was not allowed, and the rest asks again.
    return;
  }
}

/** The configuration, in the language of the page. */
export function load(more?: RequestInit): Promise<BannerConfig | undefined> {
  return get(`banner.json?lang=${pageLanguage()}`, more);
}
