import { ConsentForm } from './consent-form.ts';
import { home } from './home.ts';

/*
 * <script src="https://privacy.example.az/form.js" defer></script>
 * <form><input name="email"><amanat-consent organisation="…" form="…" email-field="email"></amanat-consent></form>
 */
const { src } = document.currentScript as HTMLScriptElement;
home.server = new URL(src).origin;
// A page may bring the script twice; an element is defined once.
if (!customElements.get('amanat-consent')) customElements.define('amanat-consent', ConsentForm);
