import type { BannerConfig } from '@amanat/contract/consent.ts';
import { begin, open } from './ask.ts';
import { guard } from './guard.ts';
import { kit } from './kit.ts';
import { load, pageLanguage } from './load.ts';
import { restNeeds, theRest } from './rest-part.ts';
import { consentMode, may, off, on } from './signal.ts';
import { state } from './state.ts';

const script = document.currentScript as HTMLScriptElement;
const { lang, organisation, server } = script.dataset;
/** The configuration, where the server wrote it before this script: one request less before the first paint. */
const { amanatConfig: given } = globalThis as { amanatConfig?: BannerConfig };
state.organisation = given?.organisation ?? organisation ?? '';
state.server = (server ?? new URL(script.src).origin).replace(/\/$/, '');
state.language = lang ?? '';
restNeeds(script, kit);

async function start(): Promise<void> {
  const isSpoken = given && pageLanguage().startsWith(given.language);
  begin(isSpoken ? given : ((await load()) ?? given));
  // What a click may need next comes after the first paint; what was agreed to starts at once.
  if (state.choice) void theRest();
  else (globalThis.requestIdleCallback ?? setTimeout)(theRest);
}

consentMode('default', { wait_for_update: 500 });
// Known from the first moment: what the parser brings next meets it.
if (given) state.config = given;
guard();
Object.assign(globalThis, { amanat: { may, off, on, open } });
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element && event.target.closest('[data-amanat-settings]'))) return;
  event.preventDefault();
  open();
});
if (document.body) void start();
else addEventListener('DOMContentLoaded', () => void start());
