import { consentMode, listeners } from './signal.ts';
import { state } from './state.ts';

/** Tells everybody what may run: Google Consent Mode, the data layer, the document, and who asked to be told. */
export function tell(): void {
  const all = [...listeners.change, ...(state.told ? [] : listeners.ready)];
  const allowed = Object.fromEntries(Object.entries(state.allowed).map(([id, yes]) => [id, yes === 1]));
  state.told = allowed;
  consentMode('update');
  (globalThis as { dataLayer?: unknown[] }).dataLayer?.push({ event: 'amanat', amanat: allowed });
  document.dispatchEvent(new CustomEvent('amanat:change', { detail: allowed }));
  for (const listener of all) {
    try {
      listener(allowed);
    } catch (error) {
      // The page's own mistake: told as such, and the others are told as well.
      reportError(error);
    }
  }
}
