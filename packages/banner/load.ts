import type { BannerConfig } from '@amanat/contract/consent.ts';
import { state } from './state.ts';

/** The language of the page, or of the tag when that names one, as it stands there: `az`, `ar-EG`, `zh-Hant-TW` … */
export function pageLanguage(): string {
  return state.language || document.documentElement.lang || 'az';
}

/** The configuration from the server; undefined when it does not answer. */
export async function load(cache: RequestCache = 'default'): Promise<BannerConfig | undefined> {
  const url = `${state.server}/v1/organisations/${state.organisation}/banner.json?lang=${pageLanguage()}`;
  try {
    const response = await fetch(url, { cache, credentials: 'omit', signal: AbortSignal.timeout(5000) });
    if (response.ok) return (await response.json()) as BannerConfig;
    console.error('amanat', response.status);
  } catch {
    // The server is away: nothing starts that was not allowed, and the rest asks again.
    return undefined;
  }
  return undefined;
}
