import type { Choice } from './state.ts';

const start = 'amanat=';

/** The stored choice; undefined when there is none, it is damaged, or it lapsed. Of two, the newer counts. */
export function readChoice(cookies = document.cookie.split('; ')): Choice | undefined {
  const [choice] = cookies
    .filter((pair) => pair.startsWith(start))
    .map((pair) => parsed<Choice>(pair.slice(start.length), decodeURIComponent))
    .filter((each) => each && each.e > Date.now() && typeof each.c === 'object')
    .toSorted((a, b) => (b?.t ?? 0) - (a?.t ?? 0));
  return choice;
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
