import { state } from './state.ts';

export type Listener = (allowed: Readonly<Record<string, boolean>>) => void;
/** Who wants to know, by event: `change` at every choice that takes effect, `ready` once, when it is known what may run. */
export const listeners: Readonly<Record<'change' | 'ready', Set<Listener>>> = {
  change: new Set(),
  ready: new Set(),
};

/** Whether the category may run now. False for everything unknown and everything not chosen. */
export function may(category: string): boolean {
  return state.allowed[category] === 1;
}
export function on(event: string, listener: Listener): void {
  listeners[event as 'change']?.add(listener);
  if (event === 'ready' && state.told) listener(state.told);
}
export function off(event: string, listener: Listener): void {
  listeners[event as 'change']?.delete(listener);
}

/**
 * Google Consent Mode v2, all seven types: denied before anything else is on the data layer, told again at each choice.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function consentMode(action: string, more?: object): void {
  const word = (category: string) => (may(category) ? 'granted' : 'denied');
  const ads = word('marketing');
  const functional = word('functional');
  const values = {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: word('analytics'),
    functionality_storage: functional,
    personalization_storage: functional,
    security_storage: 'granted',
    ...more,
  };
  command('consent', action, values);
}

/** Google reads commands from an arguments object only, on the data layer from its beginning, whenever it comes. */
const command: (...all: unknown[]) => void = function pass() {
  // oxlint-disable-next-line prefer-rest-params
  ((globalThis as { dataLayer?: unknown[] }).dataLayer ??= []).push(arguments);
};
