import type { Choice } from './state.ts';

const start = 'amanat=';

/** The stored choice; undefined when there is none, it is damaged, or it lapsed. Of two, the newer counts. */
export function readChoice(cookies = document.cookie.split('; ')): Choice | undefined {
  let newest: Choice | undefined;
  for (const pair of cookies) {
    const each = pair.startsWith(start) && parsed<Choice>(pair.slice(start.length), decodeURIComponent);
    if (each && each.c && each.e > Date.now() && (newest?.t ?? -1) < (each.t ?? 0)) newest = each;
  }
  return newest;
}

/** What a text says as JSON; undefined when it is damaged. */
export function parsed<T>(text: string | null | undefined, decode = (plain: string) => plain): T | undefined {
  try {
    return text ? (JSON.parse(decode(text)) as T) : undefined;
  } catch {
    // A damaged value counts as no choice: it is asked again.
    return undefined;
  }
}
