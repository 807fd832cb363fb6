interface Amanat {
  may?: (category: string) => boolean;
  count?: (event?: string) => void;
}
const script = document.currentScript as HTMLScriptElement;
const { organisation, category } = script.dataset;
const { origin } = new URL(script.src);
const page = globalThis as { amanat?: Amanat };
const amanat = (page.amanat ??= {});

/** The random id of the choice, as the banner keeps it; undefined where nothing was chosen. */
function visitor(): string | undefined {
  try {
    const [, kept = ''] = /(?:^|; )amanat=([^;]+)/.exec(document.cookie) ?? [];
    return (JSON.parse(decodeURIComponent(kept)) as { i?: string }).i;
  } catch {
    // No choice, or a damaged one: the server takes it as none.
    return undefined;
  }
}

/**
 * Counts a view of this page, or what happened on it in a word. Sends the address without query and fragment and the
 * host that led here; nothing at all when the browser refuses or the category is not allowed (any more).
 */
amanat.count = (event) => {
  const { cookieEnabled, doNotTrack, globalPrivacyControl } = navigator as Navigator & {
    globalPrivacyControl?: boolean;
  };
  if (!cookieEnabled || globalPrivacyControl || doNotTrack === '1') return;
  if (category && !amanat.may?.(category)) return;
  const visit = {
    page: location.origin + location.pathname,
    referrer: document.referrer && new URL(document.referrer).origin,
    event,
    visitor: visitor(),
  };
  navigator.sendBeacon(`${origin}/v1/organisations/${organisation}/visits`, JSON.stringify(visit));
};
amanat.count();
