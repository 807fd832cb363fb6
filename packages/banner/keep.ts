import { parsed } from './read-choice.ts';
import { type Choice, state } from './state.ts';

const name = 'amanat';

/** Keeps the choice for this site, and for all the organisation's sites under the same domain. */
export function writeChoice(choice: Choice): void {
  const text = encodeURIComponent(JSON.stringify(choice));
  const end = `;expires=${new Date(choice.e).toUTCString()};samesite=lax${location.protocol === 'https:' ? ';secure' : ''}`;
  state.choice = choice;
  forgetCookies();
  if (domain()) document.cookie = `${name}=${text}${end}${domain()}`;
  // A domain that anybody can register under takes no cookie: the site keeps its own.
  if (!document.cookie.includes(text)) document.cookie = `${name}=${text};path=/${end}`;
}
export function forgetChoice(): void {
  forgetCookies();
  delete state.choice;
}

/** The part of a cookie that gives it to all sites under the shared domain. */
function domain(): string {
  const shared = state.config?.share?.find((each) => `.${location.hostname}`.endsWith(`.${each}`));
  return shared === undefined ? '' : `;path=/;domain=${shared}`;
}
function forgetCookies(): void {
  for (const where of [';path=/', domain()]) if (where) document.cookie = `${name}=;max-age=0${where}`;
}

/** Reads what was kept for the time the server is away; written only after a choice was made. */
export function readKept<T>(key: string): T | undefined {
  try {
    return parsed<T>(localStorage.getItem(`${name}-${key}`));
  } catch {
    // Storage is forbidden in this browser; the banner works without it.
    return undefined;
  }
}
/** @returns whether it is kept; when not, nothing older is left in its place. */
export function writeKept(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(`${name}-${key}`, JSON.stringify(value));
    return true;
  } catch {
    // As above, or full: without storage a choice made while the server is away lives as long as the page.
    return dropKept(key);
  }
}
function dropKept(key: string): false {
  try {
    localStorage.removeItem(`${name}-${key}`);
    return false;
  } catch {
    return false;
  }
}

/** 16 random bytes, base64url; the first six are the time, so that records lie in the order they were made. */
export function token(timed?: boolean): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  if (timed) for (let i = 5, ms = Date.now(); i >= 0; i--, ms = Math.floor(ms / 256)) bytes[i] = ms % 256;
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 22);
}
