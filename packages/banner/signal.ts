import { state } from './state.ts';

type Listener = (allowed: Readonly<Record<string, boolean>>) => void;
type Gtag = (command: string, action: string, values: Readonly<Record<string, string>>) => void;
const listeners: Listener[] = [];

/** Whether the category may run now. False for everything unknown and everything not chosen. */
export function may(category: string): boolean {
  return state.allowed[category] === 1;
}
export function on(_event: 'change', listener: Listener): void {
  listeners.push(listener);
}

/** Tells listeners, the document, and Google Consent Mode when the page uses it. */
export function signal(): void {
  const allowed = Object.fromEntries(Object.entries(state.allowed).map(([id, yes]) => [id, yes === 1]));
  for (const listener of listeners) listener(allowed);
  document.dispatchEvent(new CustomEvent('amanat:change', { detail: allowed }));
  consentMode('update');
}

const word = (category: string) => (may(category) ? 'granted' : 'denied');

/** Google Consent Mode v2: denied until chosen. Speaks only where the page has `gtag`. */
export function consentMode(action: 'default' | 'update'): void {
  (globalThis as { gtag?: Gtag }).gtag?.('consent', action, {
    ad_storage: word('marketing'),
    ad_user_data: word('marketing'),
    ad_personalization: word('marketing'),
    analytics_storage: word('analytics'),
    functionality_storage: word('functional'),
    personalization_storage: word('functional'),
  });
}
