import { state } from './state.ts';

/** Deletes what the declaration lists for categories that are not allowed: cookies, storage, databases. */
export function purge(): void {
  for (const [category, { names }] of Object.entries(state.config?.block ?? {})) {
    if (!state.allowed[category]) names.forEach(remove);
  }
}

function remove(pattern: string): void {
  const fits = (name: string) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  for (const pair of document.cookie.split('; ')) {
    const name = pair.split('=')[0] as string;
    if (fits(name)) expire(name);
  }
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      Object.keys(window[kind])
        .filter(fits)
        .forEach((key) => window[kind].removeItem(key));
    } catch {
      // Storage is forbidden here, so there is nothing in it.
      continue;
    }
  }
  if (!pattern.endsWith('*')) globalThis.indexedDB?.deleteDatabase(pattern);
}

/** A cookie is deleted only under the domain and path it was set with: every variant is tried. */
function expire(name: string): void {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, i) => `;domain=${labels.slice(i).join('.')}`)];
  const folders = location.pathname.split('/');
  for (let depth = 0; depth <= folders.length; depth++) {
    const path = folders.slice(0, depth).join('/');
    for (const domain of domains) {
      for (const end of ['', '/']) document.cookie = `${name}=;max-age=0;path=${path}${end}${domain}`;
    }
  }
}
