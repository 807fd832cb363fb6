import { type Choice, state } from './state.ts';

const name = 'amanat';

/** The stored choice; undefined when there is none, it is damaged, or it lapsed. */
export function readChoice(): Choice | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  const choice = parsed<Choice>(found && decodeURIComponent(found.slice(name.length + 1)));
  return choice && choice.e > Date.now() && typeof choice.c === 'object' ? choice : undefined;
}
export function writeChoice(choice: Choice): void {
  state.choice = choice;
  document.cookie = `${name}=${encodeURIComponent(JSON.stringify(choice))};path=/;expires=${new Date(choice.e).toUTCString()};samesite=lax${location.protocol === 'https:' ? ';secure' : ''}`;
}
export function forgetChoice(): void {
  document.cookie = `${name}=;path=/;max-age=0`;
  delete state.choice;
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
export function writeKept(key: string, value: unknown): void {
  try {
    localStorage.setItem(`${name}-${key}`, JSON.stringify(value));
  } catch {
    // As above: without storage a choice made while the server is away lives in the cookie only.
    return;
  }
}

function parsed<T>(text: string | null | undefined): T | undefined {
  try {
    return text ? (JSON.parse(text) as T) : undefined;
  } catch {
    // A damaged value counts as no choice: it is asked again.
    return undefined;
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
