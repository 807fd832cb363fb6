import type { Subject } from '@amanat/contract/gate.ts';

interface Kept {
  /** What was chosen; the random id of the browser; when it was chosen and when it lapses (milliseconds). */
  readonly c?: unknown;
  readonly i?: unknown;
  readonly t?: unknown;
  readonly e?: unknown;
}

function keptIn(pair: string): Kept {
  const [name = '', ...value] = pair.split('=');
  if (name.trim() !== 'amanat') return {};
  try {
    const kept: unknown = JSON.parse(decodeURIComponent(value.join('=')));
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    // A damaged choice is none, as it is to the banner.
    return {};
  }
}
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/**
 * The browser that sent a request, as the banner knows it: `visitorOf(request.headers.cookie)`. Null before a choice,
 * after a refusal of everything (no id is kept then) and once the choice has lapsed: nobody agreed, and the use is
 * refused. Whoever is signed in has identifiers of their own; give both where both are known.
 * @param cookies the request's `Cookie` header. @param now milliseconds since 1970.
 */
export function visitorOf(cookies: string | null | undefined, now = Date.now()): Subject | null {
  // Of the choice of the site and that of its shared domain the newer counts, as in the browser.
  const [newest] = (cookies ?? '')
    .split(';')
    .map(keptIn)
    .filter(({ c, e }) => c && numberOf(e) > now)
    .toSorted((a, b) => numberOf(b.t) - numberOf(a.t));
  const id = newest?.i;
  return typeof id === 'string' && /^[\w-]{22}$/.test(id) ? { kind: 'visitor', value: id } : null;
}
