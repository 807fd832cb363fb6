import { parsed } from './read-choice.ts';
import { type Choice, state } from './state.ts';

const name = 'amanat';

/** Keeps the choice for this site, and for all the organisation's sites under the same domain. */
export function writeChoice(choice: Choice): void {
  const text = encodeURIComponent(JSON.stringify(choice));
  const end = `;expires=${new Date(choice.e).toUTCString()};samesite=lax${location.protocol === 'https:' ? ';secure' : ''}`;
  state.choice = choice;
  // Written over, never deleted first: there is no moment without a choice for another page or a request to see.
  for (const where of places()) document.cookie = `${name}=${text}${end}${where}`;
  // A domain that anybody can register under takes no cookie: then the site's own is the only one, and stays.
  if (document.cookie.split(text).length > 2) forget(sitesOwn);
}
export function forgetChoice(): void {
  places().forEach(forget);
  delete state.choice;
}

const sitesOwn = ';path=/';
/** Where the choice lies, as the parts of a cookie say it: the site's own place, and that of its shared domain. */
function places(): readonly string[] {
  const shared = state.config?.share?.find((each) => `.${location.hostname}`.endsWith(`.${each}`));
  return shared ? [sitesOwn, `${sitesOwn};domain=${shared}`] : [sitesOwn];
}
const forget = (where: string) => void (document.cookie = `${name}=;max-age=0${where}`);

/** Reads what was kept for the time the server is away; written only after a choice was made. */
export function readKept<T>(key: string): T | undefined {
  let text;
  withStorage((storage) => (text = storage.getItem(`${name}-${key}`)));
  return parsed<T>(text);
}
/** @returns whether it is kept; when not, nothing older is left in its place. `undefined` leaves nothing. */
export function writeKept(key: string, value: unknown): boolean {
  const at = `${name}-${key}`;
  return (
    (value !== undefined && withStorage((storage) => storage.setItem(at, JSON.stringify(value)))) ||
    (withStorage((storage) => storage.removeItem(at)) && value === undefined)
  );
}
/** @returns whether it could be done: without storage a choice made while the server is away lives as long as the page. */
function withStorage(act: (storage: Storage) => unknown): boolean {
  try {
    act(localStorage);
    return true;
  } catch {
    // Storage is forbidden in this browser, or full; the banner works without it.
    return false;
  }
}

/** 16 random bytes, base64url; the first six are the time, so that records lie in the order they were made. */
export function token(timed?: boolean): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // An array of bytes keeps the lowest eight bits of the whole part.
  if (timed) for (let i = 6, ms = Date.now(); i--; ms /= 256) bytes[i] = ms;
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 22);
}
